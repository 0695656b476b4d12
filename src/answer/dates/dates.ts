import * as chrono from 'chrono-node';
import { type Span, textOf } from '../../story/span.ts';
import type { Story } from '../../story/story.ts';
import type { ResolvedDate } from '../answer.ts';
import type { TimeExpression } from './expression.ts';
import { noDates } from './no-dates.ts';
import { readings } from './readings.ts';
import { SEASONS } from './seasons.ts';
import { isOfSpeech, looksAheadIn, tellsPastIn } from './tense.ts';

/** The dates that a stretch of a story names, read from the day of its publication. */
export function datesIn(story: Story, span: Span): readonly ResolvedDate[] {
  const published = publicationOf(story);
  if (!published) return [];
  const paragraph = story.blocks.find(({ start, end }) => start <= span.start && span.start < end);
  const before = { start: paragraph?.start ?? span.start, end: span.start };
  const earlier = readIn(story, before, published, []);
  // A year stands there as a year already.
  return readIn(story, span, published, earlier).filter((date) => !/^\d{4}$/.test(textOf(story.body, date)));
}

function publicationOf({ published }: Story): Date | undefined {
  const [year = 0, month = 1, day = 1] = (published ?? '').slice(0, 10).split('-').map(Number);
  const date = new Date(year, month - 1, day, 12);
  return published === undefined || Number.isNaN(date.getTime()) ? undefined : date;
}

/** Words that may name a time. */
type Found = Span & Pick<TimeExpression, 'found' | 'isRange'>;

function readIn(
  story: Story,
  span: Span,
  published: Date,
  earlier: readonly ResolvedDate[],
): readonly ResolvedDate[] {
  const text = textOf(story.body, span);
  const dates: ResolvedDate[] = [];
  let anchor = earlier.findLast((date) => !isWhenSaid(story, date));
  for (const found of expressionsIn(text, published)) {
    const before = text.slice(Math.max(0, found.start - BEFORE_ROOM), found.start);
    const words = textOf(text, found);
    const expression: TimeExpression = {
      ...{ words, before, after: text.slice(found.end), isRange: found.isRange, published },
      ...(found.found && { found: found.found }),
      looksAhead: looksAheadIn(before) || /^next\b/i.test(words),
      tellsPast: tellsPastIn(before),
      inSentence: dates,
      anchor,
    };
    const read = resolved(expression);
    if (!read) continue;
    const date = { start: span.start + found.start, end: span.start + found.end, ...read };
    dates.push(date);
    if (!isWhenSaid(story, date)) anchor = date;
  }
  return dates;
}

/** Letters before a time in which its clause tells of it: a whole page before each of its times would be read for each. */
const BEFORE_ROOM = 300;

function resolved(expression: TimeExpression) {
  if (noDates.some(({ holds }) => holds(expression))) return undefined;
  for (const { read } of readings) {
    const date = read(expression);
    if (date !== undefined) return date ?? undefined;
  }
  return undefined;
}

const isWhenSaid = ({ body }: Story, { start }: ResolvedDate): boolean =>
  isOfSpeech(body.slice(Math.max(0, start - SPEECH_ROOM), start));
const SPEECH_ROOM = 40;

/** What chrono finds, and what it does not know: seasons, "the new year", "January 9 last year" as one. */
function expressionsIn(text: string, published: Date): readonly Found[] {
  const read: readonly Found[] = chrono.en.casual.parse(text, published).map((whole) => {
    const result = withoutCount(withoutHour(whole, published), published);
    const words = result.text.replace(/(?:[\s,]+|\s+of)$/, '');
    const told = YEAR_TOLD.exec(text.slice(result.index + words.length));
    const isDated = told && result.start.isCertain('month') && !result.start.isCertain('year');
    const end = result.index + words.length + (isDated ? told[0].length : 0);
    return { start: result.index, end, found: result.start, isRange: Boolean(result.end) };
  });
  const others = [...text.matchAll(SEASONS), ...text.matchAll(NEW_YEAR), ...text.matchAll(YEAR)].map(
    ({ 0: words, index }) => ({
      ...{ start: index, end: index + words.length, isRange: false },
    }),
  );
  const all = [...read, ...others].toSorted((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  return all.filter(({ start, end }) => {
    const isApart = start >= reached;
    reached = Math.max(reached, end);
    return isApart;
  });
}

/** "Tuesday at 8 p.m.", "at noon on Tuesday", "from 9 a.m. to 5 p.m. on Tuesday", "the night of March 11": the day is what can be told. */
const CLOCK = String.raw`(?:\d{1,2}(?:[:.]\d\d)?\s*[ap]\.?m\.?|\d{1,2}[:.]\d\d|noon|midday|midnight)`;
const ZONE = String.raw`(?:\s+(?:GMT|UTC|CEST|[BCEIJMP][SD]?T)\b)?`;
const UNTIL = String.raw`\s*(?:to|and|until|till|-|–)\s*`;
const HOUR_BEFORE = new RegExp(
  String.raw`^(?:(?:(?:at|from|between)\s+)?${CLOCK}${ZONE}(?:${UNTIL}${CLOCK}${ZONE})?,?|at\s+\d{1,2}(?=\s+on\b)|(?:morning|afternoon|evening|night)\s+of)\s+(?=\S)`,
  'i',
);
const HOUR_AFTER = new RegExp(
  String.raw`,?\s+(?:(?:at|from|between)\s+)?(?:${CLOCK}|\d{1,2})${ZONE}(?:${UNTIL}${CLOCK}${ZONE})?$`,
  'i',
);

/** What chrono reads in the words for the day alone, where they name one. */
function withoutHour(
  whole: chrono.ParsedResult,
  published: Date,
): Pick<chrono.ParsedResult, 'index' | 'text' | 'start'> & Partial<Pick<chrono.ParsedResult, 'end'>> {
  const hour = whole.start.isCertain('hour');
  const from = HOUR_BEFORE.exec(whole.text)?.[0].length ?? 0;
  const rest = whole.text.slice(from);
  const day = hour && from === 0 ? rest.replace(HOUR_AFTER, '') : rest;
  const isOneDay = !whole.end || whole.end.date().toDateString() === whole.start.date().toDateString();
  const names = (hour || from > 0) && day !== whole.text && isOneDay;
  const [found] = names ? chrono.en.casual.parse(day, published) : [];
  const isDay = found?.index === 0 && (found.start.isCertain('weekday') || found.start.isCertain('day'));
  if (!found || !isDay) return whole;
  return { index: whole.index + from, text: found.text, start: found.start };
}

/** "guilty in April of 14 counts": so many of something, and no year 2014. */
function withoutCount(
  whole: ReturnType<typeof withoutHour>,
  published: Date,
): ReturnType<typeof withoutHour> {
  const month = /^\p{L}+\.?(?= of \d{1,2}$)/u.exec(whole.text)?.[0];
  const [found] = month === undefined ? [] : chrono.en.casual.parse(month, published);
  return found ? { index: whole.index, text: found.text, start: found.start } : whole;
}

const YEAR_TOLD = /^,?\s+(?:of\s+)?(?:last|this|next) year\b/i;
const NEW_YEAR = /\bthe new year\b(?! \p{Ll})/giu;
const YEAR =
  /(?<=\b(?:in|since|until|by|from|during|early|late) )(?:19|20)\d\d\b(?![-,.–]?\d| \p{Ll}+s\b)/giu;
