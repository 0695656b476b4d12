import type { Mention } from '../../../story/mentions/mention.ts';
import type { Token } from '../../../story/mentions/tokens.ts';
import type { Reading } from '../../reading.ts';

/** Tokens of a main clause that are looked at. */
const longest = 24;

/** "In a post on Facebook, | the mayor, who is away, said", "Replying to Bo Diaz, | the mayor outlined a plan.": the main clause begins behind what says where, or to whom. */
export const isFronted = ({ tokens, units, unitAt }: Reading, { from, to, entity }: Mention): boolean => {
  const opening = units[unitAt[from] ?? -1]?.from ?? from;
  const first = tokens[opening]?.class === 'conjunction' ? opening + 1 : opening;
  const isPhrase = tokens[first]?.class === 'preposition' || tokens[first]?.lower === 'according';
  const isOpened = isPhrase || /[a-z]{2}ing$/.test(tokens[first]?.lower ?? '');
  if (first === from || !isOpened) return false;
  if (tokens.slice(first, from).some((token) => token.class === 'comma')) return false;
  return entity === 'person' ? isMainClause(tokens, to + 1) : isPhrase;
};

/** "the mayor outlined a plan.": no comma closes it; "the mayor of Ulm, Lee left" is an apposition. */
const isMainClause = (tokens: readonly Token[], from: number): boolean => {
  if (tokens[from]?.lower !== 'the') return false;
  for (let at = from + 1; at < from + longest; at += 1) {
    const kind = tokens[at]?.class ?? 'stop';
    if (/^(?:stop|break)$/.test(kind)) return true;
    if (/^(?:comma|dash|open)$/.test(kind)) return false;
  }
  return false;
};
