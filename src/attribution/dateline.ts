import { calendar } from '../story/mentions/words.ts';
import type { Reading, Unit } from './reading.ts';

const longest = 14;

/** "Dec 29 (Reuters) -": of the town some feeds keep the day alone. */
const opensWithDay = ({ tokens }: Reading, from: number): boolean =>
  (calendar.has(tokens[from]?.lower ?? '') || MONTH.test(tokens[from]?.text ?? '')) &&
  tokens[from + 1]?.class === 'number' &&
  tokens[from + 2]?.class === 'open';

const MONTH = /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/;

/** Where the sentence begins after "LOS ANGELES, Feb. 2 (UPI) — "; without a dateline where it begins anyway. */
export const datelineEnd = (reading: Reading, { from, to }: Unit): number => {
  const { tokens } = reading;
  if (!/^\p{Lu}{2}/u.test(tokens[from]?.text ?? '') && !opensWithDay(reading, from)) return from;
  for (let at = from; at < Math.min(to, from + longest); at += 1) {
    const kind = tokens[at]?.class ?? '';
    if (kind === 'dash') return /^\p{Ll}/u.test(tokens[at + 1]?.text ?? '') ? from : at + 1;
    const month = tokens[at]?.text === 'May';
    if (!month && !/^(?:capital|number|comma|stop|open|close|break|other)$/.test(kind)) break;
  }
  return from;
};
