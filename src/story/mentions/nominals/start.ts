import { isVerbSense, sensesOf } from '../../senses.ts';
import { beforeLetters } from '../letters-between.ts';
import type { Token } from '../tokens.ts';
import { isSpeakerNoun } from '../words.ts';

const longestTown = 3;

/** "the Vale, | Texas-based company": the town before the comma, with its article. */
export const withTown = (tokens: readonly Token[], from: number): number => {
  const based = tokens[from]?.class === 'capital' && tokens[from]?.lower.endsWith('-based');
  if (!based || tokens[from - 1]?.class !== 'comma') return from;
  let at = from - 2;
  while (from - at < longestTown + 2 && tokens[at]?.class === 'capital') at -= 1;
  return at < from - 2 && /^(?:the|an?)$/.test(tokens[at]?.lower ?? '') ? at : from;
};

/** Tokens of a name. */
const longestName = 24;

/** "a Department for | Transport spokesperson", "Bank of | England officials", "Save | the Children’s director": the name of a body is whole, over the small words in it, with the article before. */
export const withBody = (tokens: readonly Token[], from: number, head: number, taken: Uint8Array): number => {
  const isInside = taken[from] === 1 && taken[from - 1] === 1;
  if (!isInside || !(isTie(tokens[from - 1]) || isTie(tokens[from]))) return from;
  let first = from;
  while (from - first < longestName && taken[first - 1] === 1) first -= 1;
  if (/^(?:determiner|possessive)$/.test(tokens[first - 1]?.class ?? '')) return first - 1;
  if (tokens[first]?.lower === 'the') return first;
  const owns = tokens.slice(from, head).some(({ class: kind }) => kind === 'clitic');
  return owns || isOnlyPeople(tokens[head]) ? first : from;
};

/** "the Ulm Health Service (UHS) | spokesman": whose he is, with the article before. */
export const withLetters = (tokens: readonly Token[], from: number, taken: Uint8Array): number => {
  let first = beforeLetters(tokens, from);
  if (first === from || taken[first - 1] !== 1) return from;
  while (from - first < longestName && taken[first - 1] === 1) first -= 1;
  return /^(?:determiner|possessive)$/.test(tokens[first - 1]?.class ?? '') ? first - 1 : first;
};

const isTie = (token: Token | undefined): boolean => /^(?:of|for|and|the)$/.test(token?.lower ?? '');

/** "officials"; "advocates" may be what the body does. */
const isOnlyPeople = (token: Token | undefined): boolean => {
  const one = token?.lower.replace(/s$/, '') ?? '';
  return one !== token?.lower && isSpeakerNoun(one) && !sensesOf(one).some(isVerbSense);
};
