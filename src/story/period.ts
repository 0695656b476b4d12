import type { Token } from './mentions/tokens.ts';

const periods =
  /^(?:week|weekend|month|year|spring|summer|fall|autumn|winter|morning|afternoon|evening|night)$/;

/** "last | week", "this | spring": what “last” and “this” make a time of. */
export const isPeriod = (lower: string): boolean => periods.test(lower);

/** "a podcast | last week", "a briefing | late last month": when, right behind a noun; "a poll taken last week", "Ulm’s last month" have none. */
export const isTimeBehind = (tokens: readonly Token[], at: number): boolean => {
  const last = tokens[at]?.lower === 'late' ? at + 1 : at;
  return (
    tokens[last]?.lower === 'last' &&
    isPeriod(tokens[last + 1]?.lower ?? '') &&
    /^(?:word|capital)$/.test(tokens[at - 1]?.class ?? '') &&
    !/[a-z](?:ed|ken)$/.test(tokens[at - 1]?.lower ?? '')
  );
};
