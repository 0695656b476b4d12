import type { QuotedStretch, Reading } from '../reading.ts';
import type { Sourced } from './sourced.ts';

/**
 * A quotation of several paragraphs opens each with a mark and closes the last alone, as every style guide has it: what
 * opens the paragraph behind an unclosed quotation is of the same speaker, where nothing else tells whose it is.
 */
export const withContinued = (reading: Reading, sourced: readonly Sourced[]): readonly Sourced[] => {
  const known = new Map(sourced.map((one) => [one.quotation, one]));
  return reading.quotations.flatMap((quotation, index) => {
    const own = known.get(quotation);
    if (own) return [own];
    const previous = reading.quotations[index - 1];
    const source = previous && known.get(previous)?.source;
    if (!source || !goesOn(reading, previous, quotation)) return [];
    const continued = { quotation, source };
    known.set(quotation, continued);
    return [continued];
  });
};

/** The one is not closed, and the other opens the paragraph right behind it. */
const goesOn = ({ tokens }: Reading, previous: QuotedStretch, { from, paragraph }: QuotedStretch): boolean =>
  previous.open && paragraph === previous.paragraph + 1 && tokens[from - 1]?.class === 'break';
