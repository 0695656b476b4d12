import type { Reading, Unit } from './reading.ts';

const longest = 14;

/** Where the sentence begins after "LOS ANGELES, Feb. 2 (UPI) — "; without a dateline where it begins anyway. */
export const datelineEnd = ({ tokens }: Reading, { from, to }: Unit): number => {
  if (!/^\p{Lu}{2}/u.test(tokens[from]?.text ?? '')) return from;
  for (let at = from; at < Math.min(to, from + longest); at += 1) {
    const kind = tokens[at]?.class ?? '';
    if (kind === 'dash') return /^\p{Ll}/u.test(tokens[at + 1]?.text ?? '') ? from : at + 1;
    const month = tokens[at]?.text === 'May';
    if (!month && !/^(?:capital|number|comma|stop|open|close|break|other)$/.test(kind)) break;
  }
  return from;
};
