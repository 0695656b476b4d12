import * as chrono from 'chrono-node';
import { type Span, textOf } from '../story/span.ts';
import type { Story } from '../story/story.ts';
import type { ResolvedDate } from './answer.ts';
import { REPORTING_VERBS } from './lexicon.ts';
import { wordOf } from './words/lemma.ts';
import { sensesOf } from './words/senses.ts';
import { tokensOf } from './words/tokens.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const AHEAD =
  /\b(?:will|would|shall|to|next|coming|due|expected|scheduled|planned|plans?|upcoming|going)\b/giu;
/** The clause before a date, as far as it can tell. */
const CLAUSE = /[^.”"]{0,70}$/u;

/** "to meet on Friday" is still to come; "rose to 214 on Thursday" and "spoke to reporters" are not. */
const isVerb = (word: string): boolean =>
  wordOf(word).lemma === word && sensesOf(word).some((sense) => sense >= FIRST_VERB && sense <= LAST_VERB);
const [FIRST_VERB, LAST_VERB] = [29, 43];

const isReporting = (word: string): boolean =>
  /(?:ed|said|told|wrote)$/.test(word) && REPORTING_VERBS.has(wordOf(word).lemma);

/**
 * News tells what happened: a day without a year or a week is the nearest past one, unless the words look ahead.
 * What was said does not tell when it was: "it will close, Park said on Monday".
 */
function looksAheadIn(before: string): boolean {
  const clause = CLAUSE.exec(before)?.[0] ?? '';
  return [...clause.matchAll(AHEAD)].some(({ 0: word, index }) => {
    const since = tokensOf(clause.slice(index + word.length)).map(({ form }) => form);
    const leads = word.toLowerCase() !== 'to' || isVerb(since[0] ?? '');
    return leads && !since.some(isReporting);
  });
}

/** Clock times and lengths of time are no dates; nor are words that chrono reads too freely. */
const NOT_A_DATE =
  /^(?:now|may|march|mar|sun|sat|second|\d+|\d{1,2}:\d{2}.*|.*\bweekend|(?:at |in the |this )?(?:morning|afternoon|evening|night|noon|midday|midnight))$/i;
/** "for three weeks", "over 30 years": how long, not when. "Three weeks ago" and "in six weeks" are dates. */
const LENGTH =
  /^(?:(?:for|over|within|after|during|about|some|nearly)\s+)*(?:(?:an?|few|several|half|couple|of|\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+t(?:een|y)(?:-[a-z]+)?)\s+){1,3}(?:year|month|week|day|hour|minute|second)s?$/i;

/** "two weeks after 14 people drowned": so long from an event, on a day that the words do not give. */
const FROM_EVENT = /\b(?:after|before|since|from)(?:\s+(?:the\s+)?[\d.,]+)?$/i;

const pad = (n: number): string => String(n).padStart(2, '0');

function dateOf(found: chrono.ParsedComponents): { date: string; label: string } | undefined {
  const [year, month, day] = [found.get('year'), found.get('month'), found.get('day')];
  if (year === null || month === null) return undefined;
  const name = MONTHS[month - 1] ?? '';
  const exact = found.isCertain('day') || found.isCertain('weekday');
  if (!exact || day === null) return { date: `${year}-${pad(month)}`, label: `${name} ${year}` };
  return { date: `${year}-${pad(month)}-${pad(day)}`, label: `${day} ${name} ${year}` };
}

/** The dates that a stretch of a story names, read from the day of its publication. */
export function datesIn(story: Story, span: Span): readonly ResolvedDate[] {
  if (story.published === undefined) return [];
  const [year = 0, month = 1, day = 1] = story.published.slice(0, 10).split('-').map(Number);
  const published = new Date(year, month - 1, day, 12);
  if (Number.isNaN(published.getTime())) return [];
  const text = textOf(story.body, span);
  return chrono.en.casual.parse(text, published).flatMap((result) => {
    const words = result.text.replace(/[\s,]+$/, '');
    const isNoDate = [NOT_A_DATE, LENGTH, FROM_EVENT].some((pattern) => pattern.test(words));
    if (isNoDate || result.start.isCertain('hour')) return [];
    const looksAhead = looksAheadIn(text.slice(0, result.index)) || /^next\b/i.test(words);
    const read =
      ago(words, published) ??
      settled(words, published, looksAhead) ??
      period(words, published) ??
      monthAlone(words, published, looksAhead) ??
      dateOf(result.start);
    return read
      ? [{ start: span.start + result.index, end: span.start + result.index + words.length, ...read }]
      : [];
  });
}

const PERIOD = /^(last|this|next)\s+(week|month|year)$/i;

/** "last year" is 2024, "last month" Mar 2025, "last week" the week of a Monday: no day of ours. */
function period(words: string, published: Date): { date: string; label: string } | undefined {
  const [, which = '', unit] = PERIOD.exec(words.toLowerCase()) ?? [];
  const shift = which === 'last' ? -1 : which === 'next' ? 1 : 0;
  const [year, month, day] = [published.getFullYear(), published.getMonth(), published.getDate()];
  if (unit === 'year') return { date: String(year + shift), label: String(year + shift) };
  if (unit === 'month') {
    const first = new Date(year, month + shift, 1, 12);
    return {
      date: `${first.getFullYear()}-${pad(first.getMonth() + 1)}`,
      label: `${MONTHS[first.getMonth()] ?? ''} ${first.getFullYear()}`,
    };
  }
  return unit === 'week' ? weekOf(new Date(year, month, day + 7 * shift, 12)) : undefined;
}

const labelled = (day: Date): { date: string; label: string } => ({
  date: `${day.getFullYear()}-${pad(day.getMonth() + 1)}-${pad(day.getDate())}`,
  label: `${day.getDate()} ${MONTHS[day.getMonth()] ?? ''} ${day.getFullYear()}`,
});

const MONTH_ALONE = /^(?:(?:early|late|mid)[ -])?([a-z]{3})[a-z]*\.?$/i;

/** A month alone: that of publication itself, else the nearest before it, or after it where the words look ahead. */
function monthAlone(
  words: string,
  published: Date,
  looksAhead: boolean,
): { date: string; label: string } | undefined {
  const name = MONTH_ALONE.exec(words)?.[1]?.toLowerCase();
  const month = MONTHS.findIndex((each) => each.toLowerCase() === name);
  if (month < 0) return undefined;
  const later = month - published.getMonth();
  const shift = looksAhead ? Number(later < 0) : -Number(later > 0);
  const year = published.getFullYear() + shift;
  return { date: `${year}-${pad(month + 1)}`, label: `${MONTHS[month] ?? ''} ${year}` };
}

/** "eleven years ago" names a year, "three weeks ago" a week: no day of ours. */
function ago(words: string, published: Date): { date: string; label: string } | undefined {
  const unit = /\b(year|week)s? (?:ago|earlier)$/i.exec(words)?.[1]?.toLowerCase();
  const found = unit && chrono.en.casual.parseDate(words, published);
  if (!found) return undefined;
  const year = String(found.getFullYear());
  return unit === 'week' ? weekOf(found) : { date: year, label: year };
}

function weekOf(day: Date): { date: string; label: string } {
  const back = (day.getDay() + 6) % 7;
  const monday = labelled(new Date(day.getFullYear(), day.getMonth(), day.getDate() - back, 12));
  return { ...monday, label: `week of ${monday.label}` };
}

const WEEKDAY =
  /^(?:on\s+|last\s+|next\s+|this\s+)?(?:late\s+|early\s+)?(sun|mon|tues|wednes|thurs|fri|satur)day$/i;
const ORDER = ['sun', 'mon', 'tues', 'wednes', 'thurs', 'fri', 'satur'];

/** A weekday alone: the day of publication itself, else the nearest before it, or after it where the words look ahead. */
function settled(
  words: string,
  published: Date,
  looksAhead: boolean,
): { date: string; label: string } | undefined {
  const weekday = ORDER.indexOf(WEEKDAY.exec(words)?.[1]?.toLowerCase() ?? '');
  if (weekday < 0) return undefined;
  const back = (published.getDay() - weekday + 7) % 7;
  const shift = looksAhead ? (7 - back) % 7 || 7 : -back;
  const day = new Date(
    published.getFullYear(),
    published.getMonth(),
    published.getDate() + (back === 0 && !looksAhead ? 0 : shift),
    12,
  );
  return labelled(day);
}
