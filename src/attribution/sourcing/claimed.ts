import { lexicon } from '../../story/lexicon.ts';
import type { Mention } from '../../story/mentions/mention.ts';
import type { Frame } from '../frames/frame.ts';
import { clauseAfter, ownerBefore } from '../frames/noun.ts';
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

const claims: ReadonlySet<string> = new Set(lexicon('claims-of-others'));

/** "an effort to disprove Republican claims of “fraud”", "papers against Lee’s claims of “fraud”": whose claims they are that no cue reports. */
export const claimantOf = (reading: Reading, { from }: QuotedStretch): Mention | undefined => {
  const { tokens, mentions, mentionAt } = reading;
  const noun = from - 2;
  if (!/^(?:of|for)$/.test(tokens[from - 1]?.lower ?? '') || !claims.has(tokens[noun]?.lower ?? ''))
    return undefined;
  const outer = mentionAt[noun - 1] ?? -1;
  const adjective = mentions.slice(outer, outer + 2).find((one) => one.from === noun - 1 && one.to === noun);
  const isOwner = outer >= 0 && tokens[noun - 1]?.class === 'capital';
  return (isOwner ? adjective : undefined) ?? ownerBefore(reading, noun);
};
