import { dateEnd } from './day-of-month.ts';
import type { Token } from './mentions/tokens.ts';
import { looksPast } from './mentions/words.ts';

const periods =
  /^(?:week|weekend|month|year|season|spring|summer|fall|autumn|winter|morning|afternoon|evening|night)$/;

/** "last | week", "this | spring": what “last” and “this” make a time of. */
export const isPeriod = (lower: string): boolean => periods.test(lower);

/** "a podcast | last week", "a briefing | late last month": when, right behind a noun; "a poll taken last week", "Ulm’s last month" have none. */
export const isTimeBehind = (tokens: readonly Token[], at: number): boolean => {
  const first = tokens[at]?.lower;
  const last = first === 'late' || first === 'early' ? at + 1 : at;
  const { lower: opener } = tokens[last] ?? {};
  const { class: kind, lower = '' } = tokens[at - 1] ?? {};
  // "told reporters | Sept. 29".
  if (dateEnd(tokens, at) > at && kind === 'word') return true;
  return (
    (opener === 'last' || opener === 'next') &&
    (kind === 'word' || kind === 'capital') &&
    isPeriod(tokens[last + 1]?.lower ?? '') &&
    !looksPast(lower) &&
    !/^(?:taken|given|done)$/.test(lower)
  );
};
