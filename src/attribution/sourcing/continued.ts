import type { QuotedStretch, Reading } from '../reading.ts';
import type { Sourced } from './sourced.ts';

/**
 * A quotation of several paragraphs opens each with a mark and closes the last alone, as every style guide has it: an
 * unclosed one and what opens the paragraph behind it are of the same speaker, where nothing else tells whose either is.
 */
export const withContinued = (reading: Reading, sourced: readonly Sourced[]): readonly Sourced[] => {
  const { quotations, tokens } = reading;
  const known = new Map(sourced.map((one) => [one.quotation, one]));
  const pairs = pairsOf(quotations).filter(([open, next]) => goesOn(reading, open, next));
  const opens = new Set(pairs.flatMap(([open, { from }]) => (tokens[from]?.class === 'quote' ? [open] : [])));
  for (const [open, next] of pairs) {
    const source = known.get(open)?.source;
    if (source && !known.has(next)) known.set(next, { quotation: next, source });
  }
  for (const [open, next] of pairs.toReversed()) {
    // The cue behind the last, “…,” he said, is of all of it, whoever spoke in the paragraph before it.
    const told = known.get(next);
    const own = known.get(open);
    const alike = tokens[open.from]?.text === tokens[next.from]?.text;
    if (told?.source && (!own || (alike && isTagged(told) && !isLed(reading, own))))
      known.set(open, { ...told, quotation: open });
  }
  for (const [before, next] of pairsOf(quotations)) {
    const source = known.get(before)?.source;
    const runs = goesOn(reading, before, next) || (isBehind(reading, before, next) && opens.has(next));
    if (source && runs && !known.has(next)) known.set(next, { quotation: next, source });
  }
  return quotations.flatMap((quotation) => known.get(quotation) ?? []);
};

/** “…,” he said. */
const isTagged = ({ frame, quotation }: Sourced): boolean =>
  frame !== undefined && frame.from >= quotation.to;

/** She said: “…; “No,” she said. “…; She said: ¶ “…: what its own paragraph or a colon leads to is of whom that tells. */
const isLed = ({ tokens }: Reading, { frame, quotation: { from, unit } }: Sourced): boolean =>
  frame?.unit === unit || tokens[from - 1]?.class !== 'break' || tokens[from - 2]?.class === 'colon';

const pairsOf = (
  quotations: readonly QuotedStretch[],
): readonly (readonly [before: QuotedStretch, next: QuotedStretch])[] =>
  quotations.slice(1).map((next, index) => [quotations[index] ?? next, next] as const);

/** Tokens of "said Mayor Ann Lee after the vote." */
const longestReport = 12;

/** “…,” said Lee. ¶ “One. ¶ “Two.”: what runs over paragraphs with no cue of its own is of who speaks at the end of the one before. */
const isBehind = ({ tokens }: Reading, before: QuotedStretch, { from, paragraph }: QuotedStretch): boolean =>
  paragraph === before.paragraph + 1 &&
  tokens[from - 1]?.class === 'break' &&
  from - before.to <= longestReport;

/** The one is not closed, and the other opens the paragraph right behind it. */
const goesOn = ({ tokens }: Reading, open: QuotedStretch, { from, paragraph }: QuotedStretch): boolean =>
  open.open && paragraph === open.paragraph + 1 && tokens[from - 1]?.class === 'break';
