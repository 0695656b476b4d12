import { ONE_TO_TEN } from '../../number-words.ts';
import type { Token } from '../tokens.ts';

const word = new RegExp(`^${ONE_TO_TEN}$`);

/** "the world number | one", "British No. | 1": what a place in a ranking makes of somebody, by its last token. */
export const isNumbered = (tokens: readonly Token[], at: number): boolean => overNumber(tokens, at) < at;

/** The token at which such a place begins; the same token where it is none. */
export const overNumber = (tokens: readonly Token[], at: number): number => {
  if (tokens[at - 1]?.lower === 'number' && word.test(tokens[at]?.lower ?? '')) return at - 1;
  const counts = tokens[at]?.class === 'number';
  return counts && tokens[at - 1]?.text === '.' && tokens[at - 2]?.lower === 'no' ? at - 2 : at;
};
