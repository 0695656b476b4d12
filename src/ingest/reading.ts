import type { Story } from '../story/story.ts';
import type { Receipt } from './receipt.ts';

/** What kept a story from being read, for the person who can mend it. */
export interface Problem {
  readonly kind: 'problem';
  /** The file or address. */
  readonly where: string;
  /** 1-based. */
  readonly line?: number;
  readonly what: string;
  readonly advice: string;
}

/** A piece of the page that is not part of the story, and the rule that knew it. */
export interface LeftOut {
  readonly text: string;
  readonly rule: string;
}

export interface Read {
  readonly kind: 'story';
  readonly story: Story;
  readonly leftOut: readonly LeftOut[];
  /** Of a page: what came of its quotation marks. */
  readonly receipt?: Receipt;
}

export type Reading = Read | Problem;

/** One line: `stories/a.md:3: "published" is not a date: write it like published: 2025-04-28`. */
export const problemText = ({ where, line, what, advice }: Problem): string =>
  `${where}${line ? `:${line}` : ''}: ${what}: ${advice}`;

export const problem = (where: string, line: number | undefined, what: string, advice: string): Problem => ({
  kind: 'problem',
  where,
  ...(line === undefined ? {} : { line }),
  what,
  advice,
});
