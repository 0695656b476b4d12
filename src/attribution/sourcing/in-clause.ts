import { isNaming } from '../../story/mentions/verbs.ts';
import { isClaimNoun } from '../contents/claim-nouns.ts';
import type { Frame } from '../frames/frame.ts';
import type { QuotedStretch, Reading } from '../reading.ts';
import { maySubordinate } from '../words/subordinators.ts';

/** Tokens of "the new plan for the bridge a". */
const longestObject = 8;

/** "Lee hit back after | Diaz called the plan a “farce”", "Lee said it was late, a claim | Diaz called “absurd”": whoever calls it so in a clause below the main one, whose subject said something else. */
export const callsInClause = (
  { tokens }: Reading,
  { from, to }: QuotedStretch,
  frame: Frame | undefined,
): boolean => {
  if (!frame?.source || !frame.verb || !isNaming(frame.verb) || frame.inverted || frame.hypothetical)
    return false;
  const opening = frame.source.from - 1;
  const below = maySubordinate(tokens[opening]?.lower ?? '') || opensOnClaim(tokens, opening);
  const opens = below && frame.source.to === frame.from;
  const inside = tokens[to - 2]?.class === 'comma';
  const closes = inside || /^(?:stop|comma|break|conjunction|dash)$/.test(tokens[to]?.class ?? 'break');
  if (!opens || !closes || frame.to > from || from - frame.to > longestObject) return false;
  // "When Lee accused him, he warned, “…”": behind a comma somebody else goes on.
  return !tokens.slice(frame.to, from).some(({ class: kind }) => kind === 'comma');
};

/** ", a claim |", "– a charge that |": a clause hangs on the noun for what was said. */
const opensOnClaim = (tokens: Reading['tokens'], at: number): boolean => {
  const noun = /^(?:that|which)$/.test(tokens[at]?.lower ?? '') ? at - 1 : at;
  return (
    isClaimNoun(tokens, noun) &&
    tokens[noun - 1]?.class === 'determiner' &&
    /^(?:comma|dash)$/.test(tokens[noun - 2]?.class ?? '')
  );
};
