import type { Mention } from '../story/mentions/mention.ts';
import type { Token } from '../story/mentions/tokens.ts';
import { calendar, placeNames } from '../story/mentions/words.ts';
import { afterBrackets } from './brackets.ts';
import type { Reading, Unit } from './reading.ts';

const longest = 14;

/** "Dec 29 (Reuters) -": of the town some feeds keep the day alone. */
const opensWithDay = ({ tokens }: Reading, from: number): boolean =>
  tokens[from + 1]?.class === 'number' &&
  tokens[from + 2]?.class === 'open' &&
  (calendar.has(tokens[from]?.lower ?? '') || MONTH.test(tokens[from]?.text ?? ''));

/** "Kochi, Nov 3:", "Kochi, 3 Nov (PTI) –", "Kochi [Kerala], November 3 (ANI):": a town and the day of the report, in small letters too. */
const opensWithTownAndDay = ({ tokens, mentions, mentionAt }: Reading, from: number): boolean => {
  const town = mentions[mentionAt[from] ?? -1];
  if (town?.kind !== 'name' || town.from !== from) return false;
  const comma = afterBrackets(tokens, town.to);
  if (tokens[comma]?.class !== 'comma') return false;
  const [one, other] = [tokens[comma + 1], tokens[comma + 2]];
  const [month, day] = one?.class === 'number' ? [other, one] : [one, other];
  return day?.class === 'number' && (calendar.has(month?.lower ?? '') || MONTH.test(month?.text ?? ''));
};

const MONTH = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/;

/** "KOCHI: The centre told the court": what alone opens a report with capitals and a colon; in a transcript others do too. */
const isTown = (reading: Reading, from: number, colon: number): boolean => {
  const { tokens, units, unitAt } = reading;
  const label = tokens.slice(from, colon).map(({ text }) => text);
  const shouts =
    label.includes('(') ||
    opensWithTownAndDay(reading, from) ||
    label.every((text) => /^(?:\p{Lu}{2,}|\p{P}+)$/u.test(text));
  const opens = (unitAt[from] ?? 0) < firstUnits && /^\p{Lu}/u.test(tokens[colon + 1]?.text ?? '');
  // "AP: The chair left": an agency tells it.
  if (label.length === 1 && (label[0]?.length ?? 0) < shortestTown) return false;
  return shouts && opens && units.every((unit) => unit.from === from || labelEnd(tokens, unit.from) < 0);
};

/** "New Delhi: The centre told the court": a place that alone opens a report, in small letters too, where no other line opens with a name and a colon. */
const placeEnd = (reading: Reading, unit: Unit): number | undefined => {
  const place = labelOf(reading, unit);
  const opens = place?.entity === 'place' && (reading.unitAt[unit.from] ?? 0) < firstUnits;
  if (!opens || !/^\p{Lu}/u.test(reading.tokens[place.to + 1]?.text ?? '')) return undefined;
  return reading.units.every((one) => one.from === unit.from || !labelOf(reading, one))
    ? place.to + 1
    : undefined;
};

/** The name that opens a sentence up to a colon. */
const labelOf = ({ tokens, mentions, mentionAt }: Reading, { from }: Unit): Mention | undefined => {
  const name = mentions[mentionAt[from] ?? -1];
  return name?.kind === 'name' && name.from === from && tokens[name.to]?.class === 'colon' ? name : undefined;
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

/** "Ulm, Norland (CNN) --", "Ulm, Ohio –": in small letters the agency in its brackets before a dash tells, or the land of the town that opens a report. */
const dashBehindTown = (reading: Reading, { from, to }: Unit): number | undefined => {
  const { tokens } = reading;
  for (let at = from; at < Math.min(to, from + longest); at += 1) {
    const kind = tokens[at]?.class ?? '';
    if (kind === 'dash') {
      const tells = isAgency(tokens, at - 1) || isLand(reading, from, at);
      return tells && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '') ? at + 1 : undefined;
    }
    if (!/^(?:capital|comma|open|close|stop)$/.test(kind)) return undefined;
  }
  return undefined;
};

const isAgency = (tokens: readonly Token[], close: number): boolean =>
  tokens[close]?.class === 'close' &&
  tokens[close - 2]?.class === 'open' &&
  AGENCY.test(tokens[close - 1]?.text ?? '');

/** Behind a comma the country or state before the dash, in the first lines of a story. */
const isLand = ({ tokens, unitAt }: Reading, from: number, dash: number): boolean => {
  const comma = tokens.slice(from, dash).findLastIndex(({ class: kind }) => kind === 'comma') + from;
  const land = tokens.slice(comma + 1, dash).map(({ lower }) => lower);
  const opens = (unitAt[from] ?? 0) < firstUnits;
  return opens && comma > from && placeNames.has(land.join(' '));
};

const AGENCY = /^(?:\p{Lu}{2,5}|Reuters|Xinhua|Bloomberg)$/u;

/** Where the sentence begins after "LOS ANGELES, Feb. 2 (UPI) — "; without a dateline where it begins anyway. */
export const datelineEnd = (reading: Reading, unit: Unit): number => {
  const { tokens } = reading;
  const { from, to } = unit;
  const place = placeEnd(reading, unit);
  if (place !== undefined) return place;
  const town = dashBehindTown(reading, unit);
  if (town !== undefined) return town;
  const opening = tokens[from]?.class === 'open' ? from + 1 : from;
  const shouts = /^\p{Lu}{2}/u.test(tokens[opening]?.text ?? '');
  if (!shouts && !opensWithDay(reading, from) && !opensWithTownAndDay(reading, from)) return from;
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
