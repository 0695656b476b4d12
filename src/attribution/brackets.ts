import type { Token } from '../story/mentions/tokens.ts';

/** Tokens of "(R-South Carolina)". */
const longest = 6;

/** "Ann Lee (R-Ohio) | and": the token after what a name has in brackets, its party or its place; the same token where it has none. */
export const afterBrackets = (tokens: readonly Token[], at: number): number => {
  if (tokens[at]?.class !== 'open') return at;
  const length = tokens.slice(at + 1, at + 1 + longest).findIndex((token) => token.class === 'close');
  return length < 1 ? at : at + length + 2;
};

/** "Ann Lee | (R-Ohio), a farmer": the token at which such brackets open that close before a token. */
export const beforeBrackets = (tokens: readonly Token[], to: number): number => {
  if (tokens[to - 1]?.class !== 'close') return to;
  const from = Math.max(0, to - 2 - longest);
  const open = from + tokens.slice(from, to - 1).findLastIndex((token) => token.class === 'open');
  return open < from || open > to - 3 ? to : open;
};

/** Tokens of "(NASDAQ: HRLW; TSX: HRL)", "(the older of the two)". */
const longestAside = 16;

/** The token at which the brackets open that a token closes: no subject stands in "(LSE: HRLW)"; the same token where it closes none. */
export const openingOf = (tokens: readonly Token[], at: number): number => {
  if (tokens[at]?.class !== 'close') return at;
  const from = Math.max(0, at - longestAside);
  const open = tokens.slice(from, at).findLastIndex((token) => token.class === 'open');
  return open < 0 ? at : from + open;
};
