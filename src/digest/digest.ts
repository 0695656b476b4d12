import type { Analysis } from '../attribution/analysis.ts';
import type { Attribution, Source } from '../attribution/attribution.ts';
import type { Span } from '../story/span.ts';
import type { Story } from '../story/story.ts';

/** Instants in epoch milliseconds: after the first, up to and including the second. */
export interface Window {
  readonly after: number;
  readonly until: number;
}

/** A story that is new to a channel, or that was corrected there, with the instant of it. */
export interface ChangedStory {
  readonly analysis: Analysis;
  readonly at: number;
  /** The version that the channel had before; absent for a new story. */
  readonly before?: Analysis;
}

/** What a digest shows from a story: always a span of `story.body`. */
export interface Line {
  readonly story: Story;
  /** What is shown. */
  readonly span: Span;
  /** The sentence that the link opens and that "Ask about this" asks about. */
  readonly sentence: Span;
  readonly attribution?: Attribution;
}

/** A figure as the story gives it: `an estimated total of 14,000 troops`. */
export interface FigureLine extends Line {
  /** The value with its hedge and unit, within `sentence`. */
  readonly figure: Span;
}

export type DigestItem =
  /** Words worth reading; `newVoice` names a source that no earlier story of the channel quoted. */
  | { readonly kind: 'quotation'; readonly line: Line; readonly newVoice?: Source }
  | { readonly kind: 'figure'; readonly line: FigureLine }
  /** Denied words beside the claim; `claim` is absent where one sentence holds both. No verdict of ours. */
  | { readonly kind: 'denial'; readonly denial: Line; readonly claim?: Line }
  /** The same thing counted differently by an earlier story, or by the version before. */
  | { readonly kind: 'changed-figure'; readonly before: FigureLine; readonly after: FigureLine };

export interface DigestSection {
  readonly story: Story;
  readonly change: 'new' | 'corrected';
  /** Best first. */
  readonly items: readonly DigestItem[];
}

/** What a channel's stories said within a window. No sections: nothing new. */
export interface Digest {
  readonly window: Window;
  /** Newest first. */
  readonly sections: readonly DigestSection[];
}
