import type { Token } from './mentions/tokens.ts';
import { looksPast } from './mentions/words.ts';

const periods =
  /^(?:week|weekend|month|year|season|spring|summer|fall|autumn|winter|morning|afternoon|evening|night)$/;

/** "last | week", "this | spring": what “last” and “this” make a time of. */
export const isPeriod = (lower: string): boolean => periods.test(lower);

/** "a podcast | last week", "a briefing | late last month": when, right behind a noun; "a poll taken last week", "Ulm’s last month" have none. */
export const isTimeBehind = (tokens: readonly Token[], at: number): boolean => {
  const last = /^(?:late|early)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at;
  const { class: kind = 'break', lower = '' } = tokens[at - 1] ?? {};
  return (
    /^(?:last|next)$/.test(tokens[last]?.lower ?? '') &&
    isPeriod(tokens[last + 1]?.lower ?? '') &&
    /^(?:word|capital)$/.test(kind) &&
    !looksPast(lower) &&
    !/^(?:taken|given|done)$/.test(lower)
  );
};
