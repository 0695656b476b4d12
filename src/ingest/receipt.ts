import type { LeftOut } from './reading.ts';

/** What came of the quotation marks of a page: a lost paragraph is seen, not silent. */
export interface Receipt {
  /** Quotation marks in the prose that the page shows. */
  readonly pageMarks: number;
  readonly storyMarks: number;
  /** What was left out though it holds quotation marks. */
  readonly lost: readonly LeftOut[];
}

const marks = /["“”„‟«»「」『』]|(?<=^|[\s(])[‘‹](?=\S)/gu;

export const marksIn = (text: string): number => text.match(marks)?.length ?? 0;

/** @param leftOut prose that the page shows and the story lacks */
export function receiptOf(kept: readonly string[], leftOut: readonly LeftOut[]): Receipt {
  const storyMarks = kept.reduce((sum, text) => sum + marksIn(text), 0);
  const lost = leftOut.filter(({ text }) => marksIn(text) > 0);
  return { pageMarks: storyMarks + lost.reduce((sum, { text }) => sum + marksIn(text), 0), storyMarks, lost };
}
