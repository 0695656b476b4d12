/** A line of a page with what a rule may look at. */
export interface Line {
  readonly text: string;
  /** Before the first long sentence, where pages put bylines, dates and icons. */
  readonly above: boolean;
  /** Below a heading that announces other stories, and no sentence since. */
  readonly announced: boolean;
  /** The first line before this one that is no furniture, the title as a rule; empty above it. */
  readonly first: string;
  readonly previous: string;
  readonly next: string;
}

/** What a line that is not of the story is good for. */
export type Use = 'left out' | 'caption' | 'byline' | 'outlet' | 'published' | 'modified';

export interface Furniture {
  readonly use: Use;
  /** The fact in the line: the name of a byline, the ISO date. */
  readonly text: string;
}

/** Nothing of the story, where a rule knows it. */
export const leave = (known: boolean): Furniture | undefined =>
  known ? { use: 'left out', text: '' } : undefined;

export interface FurnitureRule {
  readonly name: string;
  readonly why: string;
  readonly know: (line: Line) => Furniture | undefined;
}

/** Ends like a sentence, quotation marks and brackets aside. */
export const isSentence = (text: string): boolean => /[.!?…。！？؟۔।]["'”’»›)\]]*$/.test(text);
