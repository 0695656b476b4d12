import type { Token } from '../tokens.ts';
import { isTitleWord } from '../words.ts';
import { isCapital } from './capital.ts';
import { descriptionStart } from './description.ts';

/** The surnames that the story gives with the name before them. */
export const surnamesOf = (tokens: readonly Token[]): ReadonlySet<string> => {
  const isFull = (at: number): boolean =>
    isCapital(tokens[at]) && isCapital(tokens[at - 1]) && !isTitleWord(tokens[at - 1]?.lower ?? '');
  return new Set(tokens.filter((_, at) => isFull(at)).map(({ text }) => text));
};

/**
 * "He is the most able candidate | Lee argues", "the judge | Lee was speaking of", "the kind of campaign | Lee wanted":
 * a surname that the story has in full, between a described noun and a verb, begins a clause of its own. News
 * describes with an article those whom it has not named.
 */
export const opensClause = (
  tokens: readonly Token[],
  index: number,
  to: number,
  surnames: ReadonlySet<string>,
): boolean => {
  if (to !== index + 1 || !surnames.has(tokens[index]?.text ?? '')) return false;
  if (!/^(?:verb|auxiliary)$/.test(tokens[to]?.class ?? '')) return false;
  const start = descriptionStart(tokens, index, false);
  if (start === index) return false;
  const opening = /^(?:determiner|possessive)$/;
  return (
    opening.test(tokens[start]?.class ?? '') ||
    opening.test(tokens[start - 1]?.class ?? '') ||
    tokens[start - 1]?.lower === 'of'
  );
};
