import type { Token } from '../story/mentions/tokens.ts';
import { calendar } from '../story/mentions/words.ts';
import type { Reading, Unit } from './reading.ts';

const longest = 14;

/** "Dec 29 (Reuters) -": of the town some feeds keep the day alone. */
const opensWithDay = ({ tokens }: Reading, from: number): boolean =>
  tokens[from + 1]?.class === 'number' &&
  tokens[from + 2]?.class === 'open' &&
  (calendar.has(tokens[from]?.lower ?? '') || MONTH.test(tokens[from]?.text ?? ''));

const MONTH = /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/;

/** "KOCHI: The centre told the court": what alone opens a report with capitals and a colon; in a transcript others do too. */
const isTown = (reading: Reading, from: number, colon: number): boolean => {
  const { tokens, units, unitAt } = reading;
  const label = tokens.slice(from, colon).map(({ text }) => text);
  const shouts = label.includes('(') || label.every((text) => /^(?:\p{Lu}{2,}|\p{P}+)$/u.test(text));
  const opens = (unitAt[from] ?? 0) < firstUnits && /^\p{Lu}/u.test(tokens[colon + 1]?.text ?? '');
  // "AP: The chair left": an agency tells it.
  if (label.length === 1 && (label[0]?.length ?? 0) < shortestTown) return false;
  return shouts && opens && units.every((unit) => unit.from === from || labelEnd(tokens, unit.from) < 0);
};

/** In letters; agencies and outlets have fewer. */
const shortestTown = 4;

/** A headline may stand before it. */
const firstUnits = 3;

/** "LEE: We will wait": where the capitals that open a sentence end at a colon, or -1. */
const labelEnd = (tokens: readonly Token[], from: number): number => {
  let at = from;
  while (at - from < longest && /^\p{Lu}{2,}$/u.test(tokens[at]?.text ?? '')) at += 1;
  return at > from && tokens[at]?.class === 'colon' ? at : -1;
};

/** "ULM, March 3 (UPI) Three drivers": the town, the day and the agency alone part it from its sentence. */
const endsWithAgency = ({ tokens }: Reading, from: number, close: number): boolean => {
  const label = tokens.slice(from, close).map(({ class: kind }) => kind);
  return (
    label.includes('comma') &&
    label.at(-2) === 'open' &&
    label.at(-3) === 'number' &&
    /^\p{Lu}{2,}$/u.test(tokens[close - 1]?.text ?? '') &&
    /^\p{Lu}/u.test(tokens[close + 1]?.text ?? '')
  );
};

/** Where the sentence begins after "LOS ANGELES, Feb. 2 (UPI) — "; without a dateline where it begins anyway. */
export const datelineEnd = (reading: Reading, { from, to }: Unit): number => {
  const { tokens } = reading;
  if (!/^\p{Lu}{2}/u.test(tokens[from]?.text ?? '') && !opensWithDay(reading, from)) return from;
  for (let at = from; at < Math.min(to, from + longest); at += 1) {
    const kind = tokens[at]?.class ?? '';
    if (kind === 'dash') return /^\p{Ll}/u.test(tokens[at + 1]?.text ?? '') ? from : at + 1;
    if (kind === 'colon') return isTown(reading, from, at) ? at + 1 : from;
    if (kind === 'close' && endsWithAgency(reading, from, at)) return at + 1;
    const month = tokens[at]?.text === 'May';
    if (!month && !/^(?:capital|number|comma|stop|open|close|break|other)$/.test(kind)) break;
  }
  return from;
};
