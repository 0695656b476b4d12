import { calendar } from '../../story/mentions/words.ts';
import { MONTH } from '../../story/months.ts';
import { ONE_TO_TWELVE } from '../../story/number-words.ts';
import { isPeriod } from '../../story/period.ts';
import type { Span } from '../../story/span.ts';
import type { Reading } from '../reading.ts';

export const spanOf = ({ tokens }: Reading, from: number, to: number): Span | undefined => {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last && { start: first.start, end: last.end };
};

const dayParts = /^(?:morning|afternoon|evening|night|noon)$/;

/** "Monday", "June"; "May" where no modal stands, or behind a date, "3 | May". */
const isDay = ({ tokens }: Reading, at: number): boolean =>
  calendar.has(tokens[at]?.lower ?? '') ||
  (tokens[at]?.text === 'May' && (tokens[at]?.class === 'word' || DATE.test(tokens[at - 1]?.text ?? '')));

const DATE = /^\d{1,2}$/;

const counted = new RegExp(`^(?:an?|${ONE_TO_TWELVE}|\\d+)$`);

/** "two weeks | ago", "a year | ago": where it ends that begins at a number. */
const agoEnd = ({ tokens }: Reading, at: number): number | undefined => {
  const period = tokens[at + 1]?.lower ?? '';
  const is = counted.test(tokens[at]?.lower ?? '') && isPeriod(period.replace(/s$/, ''));
  return is && tokens[at + 2]?.lower === 'ago' ? at + 3 : undefined;
};

/** "on Saturday", "late Thursday", "Monday morning", "last week", "yesterday". */
export const whenAt = (reading: Reading, at: number): Span | undefined => {
  const { tokens } = reading;
  const word = (index: number): string => tokens[index]?.lower ?? '';
  if (/^(?:yesterday|today)$/.test(word(at)) && !isProgramme(reading, at)) return spanOf(reading, at, at + 1);
  if (isYear(reading, at)) return spanOf(reading, at - 1, at + 1);
  const ago = agoEnd(reading, at);
  if (ago !== undefined) return spanOf(reading, at, ago);
  const earlier = /^(?:earlier|later)$/.test(word(at)) ? at + 1 : at;
  if (/^(?:last|this|earlier)$/.test(word(earlier)) && isPeriod(word(earlier + 1)))
    return spanOf(reading, at, earlier + 2);
  // "the bank’s June meeting": which one.
  if (
    /^(?:determiner|possessive|clitic)$/.test(tokens[at - 1]?.class ?? '') &&
    tokens[at + 1]?.class === 'word'
  )
    return undefined;
  // "ahead of Saturday’s game": which one.
  if (tokens[at + 1]?.class === 'clitic' && /^(?:of|for|about)$/.test(word(at - 1))) return undefined;
  // "his second visit since Thursday": up to or from when, not on which day.
  if (!isDay(reading, at) || /^(?:since|until|till|by|before|after|from)$/.test(word(at - 1)))
    return undefined;
  const first = isMonth(word(at)) && DATE.test(word(at - 1)) ? at - 1 : at;
  const from = (isMonth(word(at)) ? BEFORE_MONTH : BEFORE_DAY).test(word(first - 1)) ? first - 1 : first;
  return spanOf(reading, from, dayEnd(reading, at + 1));
};

const BEFORE_MONTH = /^(?:on|in|late|early|last)$/;

/** Not "in | Thursday night’s debate". */
const BEFORE_DAY = /^(?:on|late|early|last)$/;

/** "the BBC’s Today programme": with a capital amid a sentence it is a name. */
const isProgramme = ({ tokens, units, unitAt }: Reading, at: number): boolean =>
  tokens[at]?.text === 'Today' && units[unitAt[at] ?? -1]?.from !== at;

const isMonth = (lower: string): boolean => MONTH_ALONE.test(lower);

const MONTH_ALONE = new RegExp(`^(?:${MONTH})$`, 'i');

const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** "in | 1961"; not "in 2,000 words", "in 1961 dollars". */
const isYear = ({ tokens }: Reading, at: number): boolean =>
  YEAR.test(tokens[at]?.text ?? '') &&
  tokens[at - 1]?.lower === 'in' &&
  !/^(?:word|capital|number|clitic)$/.test(tokens[at + 1]?.class ?? 'stop');

/** Behind a day or a month: "Monday | morning", "May | 4, 2022". */
const dayEnd = ({ tokens }: Reading, at: number): number => {
  if (dayParts.test(tokens[at]?.lower ?? '')) return at + 1;
  if (tokens[at]?.class !== 'number') return at;
  const dated = tokens[at + 1]?.class === 'comma' && YEAR.test(tokens[at + 2]?.text ?? '');
  return dated ? at + 3 : at + 1;
};
