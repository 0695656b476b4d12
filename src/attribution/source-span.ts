import type { Mention } from '../story/mentions/mention.ts';
import type { Reading } from './reading.ts';

const longest = 3;

/** Where the noun phrase of a source ends: "a spokesman for the campaign", "the Central Commission of the Party". */
export const sourceEnd = (reading: Reading, mention: Mention): number => {
  if (mention.kind === 'pronoun') return mention.end;
  let { to, end } = mention;
  for (let step = 0; step < longest; step += 1) {
    const preposition = reading.tokens[to]?.lower ?? '';
    const follows =
      mention.kind === 'name' && mention.entity === 'person' ? /^of$/ : /^(?:of|for|from|at|with)$/;
    const next = reading.mentions[reading.mentionAt[to + 1] ?? -1];
    if (!follows.test(preposition) || next?.from !== to + 1 || next.kind === 'pronoun') break;
    ({ to, end } = next);
  }
  return end;
};
