import type { Token } from '../tokens.ts';
import { looksPast } from '../words.ts';

const STRETCH = /^(?:week|month|year|season|summer|winter|spring|autumn|fall|night|weekend)$/;

/** "The Ulm Press | last week", "a meeting | late last month": when, behind a noun; but "the last week", "a poll taken last week". */
export const opensTime = (tokens: readonly Token[], at: number): boolean => {
  const last = /^(?:late|early)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at;
  const { class: kind = 'break', lower = '' } = tokens[at - 1] ?? {};
  return (
    /^(?:last|next)$/.test(tokens[last]?.lower ?? '') &&
    STRETCH.test(tokens[last + 1]?.lower ?? '') &&
    /^(?:word|capital)$/.test(kind) &&
    !looksPast(lower) &&
    !/^(?:taken|given|done)$/.test(lower)
  );
};
