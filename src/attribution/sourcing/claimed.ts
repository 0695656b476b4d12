import type { Frame } from '../frames/frame.ts';
import { clauseAfter } from '../frames/noun.ts';
import type { QuotedStretch, Reading } from '../reading.ts';

const longestLead = 16;

/** What parts a quotation from the clause of a claim: another clause or another report. */
const parts = /^(?:comma|colon|dash|stop|break|quote)$/;

/**
 * "seized on Lee’s claim that there were “thousands of cracks”": a quotation in the clause of a noun of saying is of
 * whoever the noun belongs to, not of the subject of the sentence.
 */
export const claimHolding = (
  reading: Reading,
  frames: readonly Frame[],
  quotation: QuotedStretch,
): Frame | undefined => {
  const { tokens } = reading;
  const claim = frames.findLast(({ kind, to }) => kind === 'noun' && to <= quotation.from);
  if (!claim?.source) return undefined;
  const clause = clauseAfter(reading, claim.inverted ? claim.source.to : claim.to);
  const between = tokens.slice(clause + 1, quotation.from);
  const opens = between.length === 1 && between[0]?.class === 'comma';
  const held =
    between.length <= longestLead && (opens || !between.some(({ class: kind }) => parts.test(kind)));
  const reported = frames.some(({ kind, from }) => kind !== 'noun' && from > clause && from < quotation.from);
  return clause < quotation.from && held && !reported ? claim : undefined;
};
