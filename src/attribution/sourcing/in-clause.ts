import { isNaming } from '../../story/mentions/verbs.ts';
import type { Frame } from '../frames/frame.ts';
import type { QuotedStretch, Reading } from '../reading.ts';
import { maySubordinate } from '../words/subordinators.ts';

/** Tokens of "the new plan for the bridge a". */
const longestObject = 8;

/** "Lee hit back after | Diaz called the plan a “farce”": whoever calls it so in a clause below the main one, whose subject said something else. */
export const callsInClause = (
  { tokens }: Reading,
  { from, to }: QuotedStretch,
  frame: Frame | undefined,
): boolean => {
  if (!frame?.source || !frame.verb || !isNaming(frame.verb) || frame.inverted || frame.hypothetical)
    return false;
  const opens = maySubordinate(tokens[frame.source.from - 1]?.lower ?? '') && frame.source.to === frame.from;
  const closes = /^(?:stop|comma|break|conjunction|dash)$/.test(tokens[to]?.class ?? 'break');
  return opens && closes && frame.to <= from && from - frame.to <= longestObject;
};
