import type { Token } from './tokens.ts';

/** "the Ulm Democratic Movement (UDM) | leader": before what somebody is, the token at which the letters of the body open that stand between in brackets; the same token where none do. */
export const beforeLetters = (tokens: readonly Token[], at: number): number =>
  tokens[at - 1]?.class === 'close' &&
  /^\p{Lu}[\p{L}&-]*\p{Lu}$/u.test(tokens[at - 2]?.text ?? '') &&
  tokens[at - 3]?.class === 'open' &&
  tokens[at - 4]?.class === 'capital'
    ? at - 3
    : at;
