import type { Token } from '../../story/mentions/tokens.ts';
import { calendar } from '../../story/mentions/words.ts';

const times =
  /^(?:day|night|morning|evening|afternoon|week|weekend|month|year|season|spring|summer|autumn|winter|time)$/;

/**
 * Where “that day”, “that same night”, “that Monday” ends, from the place of "that": it tells when, unless the noun goes on
 * (“that day care was dear”) or is a subject (“that summer had come”). Nothing where "that" opens something else.
 */
export const thatDayEnd = (tokens: readonly Token[], at: number): number | undefined => {
  if (tokens[at]?.lower !== 'that') return undefined;
  const noun = /^(?:same|very)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const lower = tokens[noun]?.lower ?? '';
  if (!times.test(lower) && !calendar.has(lower)) return undefined;
  const after = tokens[noun + 1];
  const goesOn =
    /^(?:auxiliary|verb|word|clitic|adverb)$/.test(after?.class ?? 'stop') || after?.lower === 'after';
  return goesOn && after?.lower !== 'that' ? undefined : noun + 1;
};
