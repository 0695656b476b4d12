import type { Span } from './span.ts';

/** Headings are shown and linked to, but are not sentences of the story. */
export type BlockKind = 'paragraph' | 'heading' | 'quote' | 'item';

export interface Block extends Span {
  readonly kind: BlockKind;
}

/** Facts about a story that its publisher may or may not have given. */
export const storyFacts = ['title', 'outlet', 'byline', 'url', 'published', 'modified', 'language'] as const;
export type StoryFact = (typeof storyFacts)[number];

/** One article in one version. */
export interface Story {
  readonly id: string;
  readonly title: string;
  /** The publisher. (The word *source* is kept for the speaker.) */
  readonly outlet: string;
  readonly byline?: string;
  readonly url?: string;
  /** ISO 8601 date, or instant where the publisher gives the time. */
  readonly published?: string;
  readonly modified?: string;
  /** BCP 47. */
  readonly language?: string;
  /** The facts above that were deduced, not given, each with the reason. */
  readonly deduced: Readonly<Partial<Record<StoryFact, string>>>;
  /** Photo captions, each once. They are not sentences of the story. */
  readonly captions: readonly string[];
  /** Canonical text: blocks joined by one blank line. Every offset counts from here. */
  readonly body: string;
  readonly blocks: readonly Block[];
}

export interface Sentence extends Span {
  /** Index into `story.blocks`. */
  readonly block: number;
}
