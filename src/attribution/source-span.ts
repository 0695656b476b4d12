import { lexicon } from '../story/lexicon.ts';
import type { Mention } from '../story/mentions/mention.ts';
import type { Reading } from './reading.ts';

const longest = 3;
const postmodifiers: ReadonlySet<string> = new Set(lexicon('postmodifiers'));

/** Where the noun phrase of a source ends: "a spokesman for the campaign", "a person familiar with the plan". */
export const sourceEnd = (reading: Reading, mention: Mention): number => phraseEnd(reading, mention).end;

/** The same as an offset and as the token after it. */
export const phraseEnd = (reading: Reading, mention: Mention): Pick<Mention, 'to' | 'end'> => {
  if (mention.kind === 'pronoun') return mention;
  const person = mention.kind === 'name' && mention.entity === 'person';
  let { to, end } = mention;
  for (let step = 0; step < longest; step += 1) {
    const next = phraseAfter(reading, to, person ? /^of$/ : /^(?:of|for|from|at|with)$/);
    if (!next) break;
    ({ to, end } = next);
  }
  return { to, end };
};

/** What a preposition ties to the phrase that ends at a token, over "familiar", "close", "briefed". */
const phraseAfter = (
  { tokens, mentions, mentionAt }: Reading,
  at: number,
  ties: RegExp,
): Mention | undefined => {
  const tied = postmodifiers.has(tokens[at]?.lower ?? '');
  const preposition = tokens[tied ? at + 1 : at];
  const from = tied ? at + 2 : at + 1;
  const holds = tied ? preposition?.class === 'preposition' : ties.test(preposition?.lower ?? '');
  const next = holds ? mentions[mentionAt[from] ?? -1] : undefined;
  return next?.from === from && next.kind !== 'pronoun' ? next : undefined;
};
