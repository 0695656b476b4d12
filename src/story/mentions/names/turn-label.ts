import type { Token } from '../tokens.ts';

const opensParagraph = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at - 1]?.class ?? 'break') === 'break';

/** "Q:", "Q." or "A:", "A." where a paragraph begins. */
const isLetter = (tokens: readonly Token[], at: number, letter: 'Q' | 'A'): boolean =>
  opensParagraph(tokens, at) &&
  (tokens[at]?.text === `${letter}.` || (tokens[at]?.text === letter && tokens[at + 1]?.class === 'colon'));

/** Tells of tokens whether they label a question or its answer, and are nobody's name; "A. Lee" is one where nothing is asked. */
export const turnLabelsOf = (tokens: readonly Token[]): ((at: number) => boolean) => {
  const asks = tokens.some((_, at) => isLetter(tokens, at, 'Q'));
  return (at) => asks && (isLetter(tokens, at, 'Q') || isLetter(tokens, at, 'A'));
};
