import type { TokenClass } from '../../story/mentions/token-class.ts';
import type { Token } from '../../story/mentions/tokens.ts';
import { isNaming } from '../../story/mentions/verbs.ts';
import { oncePer } from '../../story/once.ts';

/** What the codes stand for. */
export const codeNames: readonly (TokenClass | 'speech' | 'naming' | 'thought' | 'edge')[] = [
  'edge',
  'break',
  'stop',
  'quote',
  'close',
  'open',
  'comma',
  'dash',
  'colon',
  'other',
  'conjunction',
  'relative',
  'determiner',
  'possessive',
  'pronoun',
  'number',
  'capital',
  'word',
  'clitic',
  'preposition',
  'negation',
  'adverb',
  'auxiliary',
  'thought',
  'naming',
  'speech',
];
const codes = new Map(codeNames.map((name, code) => [name, code]));

/** A token's class as a number, ordered so that what ends a clause is low and what reports is high. */
const codeOf = (token: Token): number => {
  const { verb } = token;
  if (token.class === 'verb' && verb) {
    return codes.get(verb.group === 'thought' ? 'thought' : isNaming(verb) ? 'naming' : 'speech') ?? 0;
  }
  return codes.get(token.class) ?? 0;
};

/** Of each token of a story: the code of its class. */
export const codesOf = oncePer((tokens: readonly Token[]): Uint8Array => {
  const all = new Uint8Array(tokens.length);
  tokens.forEach((token, at) => {
    all[at] = codeOf(token);
  });
  return all;
});
