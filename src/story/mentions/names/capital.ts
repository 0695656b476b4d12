import type { Token } from '../tokens.ts';

/** A word with a capital that may be a part of a name. */
export const isCapital = (token: Token | undefined): boolean => token?.class === 'capital' && token.names;
