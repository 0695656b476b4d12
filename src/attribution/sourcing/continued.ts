import type { QuotedStretch, Reading } from '../reading.ts';
import type { Sourced } from './sourced.ts';

/**
 * A quotation of several paragraphs opens each with a mark and closes the last alone, as every style guide has it: an
 * unclosed one and what opens the paragraph behind it are of the same speaker, where nothing else tells whose either is.
 */
export const withContinued = (reading: Reading, sourced: readonly Sourced[]): readonly Sourced[] => {
  const { quotations } = reading;
  const known = new Map(sourced.map((one) => [one.quotation, one]));
  const pairs = quotations
    .slice(1)
    .map((next, index) => [quotations[index] ?? next, next] as const)
    .filter(([open, next]) => goesOn(reading, open, next));
  for (const [open, next] of pairs) {
    const source = known.get(open)?.source;
    if (source && !known.has(next)) known.set(next, { quotation: next, source });
  }
  for (const [open, next] of pairs.toReversed()) {
    // The cue behind the last, “…,” he said, is of all of it.
    const told = known.get(next);
    if (told?.source && !known.has(open)) known.set(open, { ...told, quotation: open });
  }
  return quotations.flatMap((quotation) => known.get(quotation) ?? []);
};

/** The one is not closed, and the other opens the paragraph right behind it. */
const goesOn = ({ tokens }: Reading, open: QuotedStretch, { from, paragraph }: QuotedStretch): boolean =>
  open.open && paragraph === open.paragraph + 1 && tokens[from - 1]?.class === 'break';
