import * as chrono from 'chrono-node';
import type { Resolved, TimeExpression } from './expression.ts';
import { asDay, asMonth, asWeek, asYear, dayAt, MONTHS } from './labels.ts';
import { readSeason } from './seasons.ts';

interface Reading {
  readonly name: string;
  readonly why: string;
  /** `undefined`: not for this reading; `null`: no time that can be told. */
  readonly read: (expression: TimeExpression) => Resolved | null | undefined;
}

/** "eleven years ago" names a year, "three weeks ago" a week: no day of ours. */
function ago({ words, published }: TimeExpression): Resolved | undefined {
  const unit = /\b(year|week)s? ago$/i.exec(words)?.[1]?.toLowerCase();
  const found = unit && chrono.en.casual.parseDate(words, published);
  if (!found) return undefined;
  return unit === 'week' ? asWeek(found) : asYear(found.getFullYear());
}

const FROM_ANCHOR = /\b(year|month|week|day)s? (?:later|earlier)$|^(?:the )?(?:next|following) (day)$/i;

/** Letters of an ISO date that is exact enough to count from in a unit. */
const EXACT: Readonly<Record<string, number>> = { year: 4, month: 7, week: 10, day: 10 };

function later({ words, anchor, published, looksAhead }: TimeExpression): Resolved | null | undefined {
  const [, counted, next] = FROM_ANCHOR.exec(words) ?? [];
  const unit = (counted ?? next)?.toLowerCase();
  if (!unit) return undefined;
  if (!anchor || anchor.date.length < (EXACT[unit] ?? 10) || /^week of/.test(anchor.label)) return null;
  const [year = 0, month = 1, day = 1] = anchor.date.split('-').map(Number);
  const amount = next ? 'a day later' : words;
  const found = chrono.en.casual.parseDate(amount, dayAt(year, month - 1, day));
  // Told as past, what would be to come counts from something else.
  if (!found || (found > published && !looksAhead)) return null;
  const as = { year: (at: Date) => asYear(at.getFullYear()), month: asMonth, week: asWeek, day: asDay }[unit];
  return as ? as(found) : null;
}

const WEEKDAY =
  /^(?:on\s+|(last|next|this)\s+)?(?:late\s+|early\s+)?(sun|mon|tues|wednes|thurs|fri|satur)day(?:\s+(?:morning|afternoon|evening|night))?$/i;
const ORDER = ['sun', 'mon', 'tues', 'wednes', 'thurs', 'fri', 'satur'];

/** "Thursday week", as the British say it: seven days after the next Thursday; "Thursday week after week" is not. */
const A_WEEK_ON =
  /^ week(?! (?:after|in|by),? week)(?=[.,;:!?”"’)]|$| (?:and|but|to|in|at|when|after|before)\b)/;
/** "a week on Thursday", "a week from Thursday"; "twice a week on Thursday" is not. */
const A_WEEK_FROM = /(?<!\b(?:once|twice|times|days?|nights?|hours?) )\ba week (?:from )?$/;

/** A weekday alone; on a day of that name, what is to come "on Monday" is today or in a week: none can be told. */
function weekday({
  words,
  before,
  after,
  published,
  looksAhead,
  tellsPast,
}: TimeExpression): Resolved | null | undefined {
  const [, which, name = ''] = WEEKDAY.exec(words.toLowerCase()) ?? [];
  const at = ORDER.indexOf(name);
  if (at < 0) return undefined;
  const back = (published.getDay() - at + 7) % 7;
  const isWeekFrom = A_WEEK_FROM.test(before) && (looksAhead || !tellsPast);
  if (!which && (isWeekFrom || A_WEEK_ON.test(after)))
    return asDay(dayAt(published.getFullYear(), published.getMonth(), published.getDate() + 14 - back));
  if (back === 0 && looksAhead && !which) return null;
  const isLast = which === 'last';
  const isNext = which === 'next' || (looksAhead && !isLast);
  const shift = isNext ? 7 - back : isLast && back === 0 ? -7 : -back;
  return asDay(dayAt(published.getFullYear(), published.getMonth(), published.getDate() + shift));
}

const PERIOD = /^(?:(?:the )?(?:end|start|beginning|middle) of )?(last|this|next) (week|month|year)$/i;

function period({ words, published }: TimeExpression): Resolved | undefined {
  const [, which = '', unit] = PERIOD.exec(words.toLowerCase()) ?? [];
  const shift = which === 'last' ? -1 : which === 'next' ? 1 : 0;
  const [year, month, day] = [published.getFullYear(), published.getMonth(), published.getDate()];
  if (unit === 'year') return asYear(year + shift);
  if (unit === 'month') return asMonth(dayAt(year, month + shift, 1));
  return unit === 'week' ? asWeek(dayAt(year, month, day + 7 * shift)) : undefined;
}

const YEAR_TOLD = /,?\s+(?:of\s+)?(last|this|next) year$/i;

function yearTold({ words, found, published }: TimeExpression): Resolved | undefined {
  const which = YEAR_TOLD.exec(words)?.[1]?.toLowerCase();
  const month = found?.get('month');
  if (!which || !month) return undefined;
  const year = published.getFullYear() + (which === 'last' ? -1 : which === 'next' ? 1 : 0);
  const day = found?.isCertain('day') ? found.get('day') : null;
  return day ? asDay(dayAt(year, month - 1, day)) : asMonth(dayAt(year, month - 1, 1));
}

const MONTH_ALONE =
  /^(?:(?:early|late|mid)[ -]|(?:the )?(?:end|start|beginning|middle) of )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?$/i;
/** So near, "last May" and "next May" may be this year's or another's. */
const NEAR_MONTHS = 2;

function month({ words, before, published, looksAhead }: TimeExpression): Resolved | null | undefined {
  const name = MONTH_ALONE.exec(words)?.[1]?.toLowerCase();
  if (name === undefined) return undefined;
  const at = MONTHS.findIndex((each) => each.toLowerCase() === name);
  const later = at - published.getMonth();
  const which = /\b(last|next)\s$/i.exec(before)?.[1]?.toLowerCase();
  const ahead = which ? which === 'next' : looksAhead;
  const away = ahead ? (later + 12) % 12 : (12 - later) % 12;
  if (which && away <= NEAR_MONTHS) return null;
  return asMonth(dayAt(published.getFullYear(), published.getMonth() + (ahead ? away : -away), 1));
}

/** Days by which a day may stand on the wrong side of today: a calendar of events is told in the past too. */
const SOON = 31;
/** "The date for a vote was March 9": what was planned may be to come, or may have been. */
const PLANNED = /\b(?:date|deadline|likely|set|due|planned|scheduled)\b[^.]*$/i;

/** "were found on January 9", in November: chrono takes the nearest, and what is told as past cannot be to come. */
function dayOfMonth(expression: TimeExpression): Resolved | null | undefined {
  const { found, before, isRange, published, looksAhead, tellsPast } = expression;
  if (!found || isRange || found.isCertain('year') || !found.isCertain('month') || !found.isCertain('day'))
    return undefined;
  const day = found.date();
  const away = (day.getTime() - published.getTime()) / (24 * 3600 * 1000);
  if (away < -SOON && looksAhead) return null;
  if (Math.abs(away) > SOON && PLANNED.test(before) && /\b(?:was|were|had)\b/.test(before)) return null;
  const isPast = away > SOON && tellsPast && !looksAhead;
  const shift = isPast ? -1 : 0;
  return asDay(dayAt(day.getFullYear() + shift, day.getMonth(), day.getDate()));
}

/** "in 2019": nothing to add, but what is told beside it was then. */
const yearAlone = ({ words }: TimeExpression): Resolved | undefined =>
  /^(?:19|20)\d\d$/.test(words) ? asYear(Number(words)) : undefined;

/** "in the new year": the one to come, but in January it may be either. */
function newYear({ words, published, looksAhead }: TimeExpression): Resolved | null | undefined {
  if (!/^(?:the )?new year$/i.test(words)) return undefined;
  return looksAhead && published.getMonth() > 0 ? asYear(published.getFullYear() + 1) : null;
}

/** What chrono reads, as exact as the words are. */
function asRead({ found }: TimeExpression): Resolved | undefined {
  const [year, at, day] = [found?.get('year'), found?.get('month'), found?.get('day')];
  if (!found || !year || !at) return undefined;
  const exact = found.isCertain('day') || found.isCertain('weekday');
  return exact && day ? asDay(dayAt(year, at - 1, day)) : asMonth(dayAt(year, at - 1, 1));
}

/** The first that knows the words decides. */
export const readings: readonly Reading[] = [
  { name: 'ago', why: '“three weeks ago”: a week or a year, no day', read: ago },
  { name: 'later', why: '“six days later” counts from what happened before, not from today', read: later },
  {
    name: 'weekday',
    why: '“on Friday”: the nearest past one, or the next where the words look ahead',
    read: weekday,
  },
  { name: 'period', why: '“last week” is the week of a Monday, “last year” a year', read: period },
  { name: 'year told', why: '“January 9 last year”: the words say which', read: yearTold },
  { name: 'month', why: '“in May”: the last one, or the next where the words look ahead', read: month },
  { name: 'day of a month', why: '“on January 9”, told as past: no day to come', read: dayOfMonth },
  { name: 'new year', why: '“in the new year”: the one to come', read: newYear },
  { name: 'year', why: '“in 2019”: a day beside it is of that year', read: yearAlone },
  { name: 'season', why: '“by autumn”: a season of a year, shown as such', read: readSeason },
  { name: 'as read', why: 'a date with its year', read: asRead },
];
