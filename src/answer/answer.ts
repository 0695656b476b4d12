import type { Attribution } from '../attribution/attribution.ts';
import type { Span } from '../story/span.ts';
import type { Sentence, Story } from '../story/story.ts';

export type QuestionKind =
  | 'who-said'
  | 'said-what'
  | 'how-many'
  | 'how-much'
  | 'how'
  | 'when'
  | 'where'
  | 'why'
  | 'who'
  | 'which'
  | 'what'
  | 'yes-no'
  | 'keywords';

/** A sentence of a story with what speaks for it. */
export interface Evidence {
  readonly story: Story;
  readonly sentence: Sentence;
  /** 1-based, headings not counted. */
  readonly paragraph: number;
  /** The whole quotation where the sentence is a part of one. */
  readonly quotation?: Span;
  readonly attribution?: Attribution;
  readonly score: number;
  readonly reasons: readonly string[];
}

/** Why the story does not answer, as a value: the view words it. */
export type NoAnswer =
  | { readonly kind: 'empty-question' }
  | { readonly kind: 'no-story' }
  | { readonly kind: 'unknown-name'; readonly name: string }
  | { readonly kind: 'not-quoted'; readonly name: string }
  | { readonly kind: 'no-figure'; readonly thing: string }
  | { readonly kind: 'not-mentioned'; readonly terms: readonly string[] };

export interface Answered {
  readonly answered: true;
  readonly kind: QuestionKind;
  /** Best first. */
  readonly evidence: readonly [Evidence, ...Evidence[]];
}

export interface Unanswered {
  readonly answered: false;
  readonly kind: QuestionKind;
  readonly reason: NoAnswer;
  readonly nearest: readonly Evidence[];
}

export type Answer = Answered | Unanswered;
