import type { Token } from '../tokens.ts';

/** "past | and current": the one that is a preposition elsewhere. */
export const opensStanding = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.lower === 'past' &&
  /^(?:and|or)$/.test(tokens[index + 1]?.lower ?? '') &&
  standing.test(tokens[index + 2]?.lower ?? '');

const standing = /^(?:former|current|past|present|serving|retired|elected|appointed)$/;

/** "current and former employees", "a DCN/Courier poll": two ways of holding one office are one description, and two bodies of one poll. */
export const joins = (tokens: readonly Token[], index: number): boolean => {
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  if (tokens[index]?.text === '/') return before?.class === 'capital' && after?.class === 'capital';
  return (
    (tokens[index]?.lower === 'and' || tokens[index]?.lower === 'or') &&
    standing.test(before?.lower ?? '') &&
    standing.test(after?.lower ?? '')
  );
};
