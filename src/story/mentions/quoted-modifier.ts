import { lexicon } from '../lexicon.ts';
import type { Token } from './tokens.ts';

/** Tokens within the marks, and of what stands between the article and them. */
const longest = 8;
const describing = 3;

const works: ReadonlySet<string> = new Set(lexicon('works'));
/** Who is known by a work, where no article tells that its title describes. */
const KNOWN_BY =
  /^(?:co-)?(?:stars?|actors?|actress(?:es)?|hosts?|anchors?|presenters?|authors?|creators?|writers?|directors?|producers?|singers?|alum|alumnus|alumna|contestants?)$/;

/**
 * "the | “Sea Wall” star", "“Sea Wall” | star Ann Lee", "a “very sad” man": where a description begins that goes on
 * before its noun with words in marks.
 */
export const withQuoted = (tokens: readonly Token[], from: number): number => {
  // "“Ulm Today” show | host Bo Diaz".
  const close = works.has(tokens[from - 1]?.lower ?? '') ? from - 2 : from - 1;
  const open = openingMark(tokens, close);
  if (open < 0) return from;
  let at = open;
  while (open - at < describing && tokens[at - 1]?.class === 'word') at -= 1;
  if (/^(?:determiner|possessive)$/.test(tokens[at - 1]?.class ?? '')) return at - 1;
  const known = tokens[open - 1]?.class !== 'clitic' && KNOWN_BY.test(tokens[from]?.lower ?? '');
  return known && isTitle(tokens.slice(open + 1, close)) ? open : from;
};

/** The mark that opens what a closing one ends, where no mark of what is said stands between; -1: none. */
export const openingMark = (tokens: readonly Token[], close: number): number => {
  if (tokens[close]?.class !== 'quote') return -1;
  let at = close - 1;
  while (close - at <= longest && (DESCRIBES.test(tokens[at]?.class ?? '') || isOfTitle(tokens[at]))) at -= 1;
  return tokens[at]?.class === 'quote' ? at : -1;
};

/** "“Scars to | Your Beautiful” singer", "“What | We | Do”": in a title pronouns and verbs have capitals too. */
const isOfTitle = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? '');

const DESCRIBES = /^(?:word|capital|adverb|verb|conjunction|preposition|determiner|number)$/;

/** Capitals at its ends, as titles have. */
const isTitle = (inside: readonly Token[]): boolean =>
  [inside[0], inside.at(-1)].every((token) => /^[\p{Lu}\d]/u.test(token?.text ?? ''));
