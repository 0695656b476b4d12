import { calendar, looksPast } from '../../../story/mentions/words.ts';
import { ONE_TO_TEN } from '../../../story/number-words.ts';
import type { Reading } from '../../reading.ts';
import { isRunTogether } from '../../words/run-together.ts';
import { thatDayEnd } from '../../words/that-day.ts';
import { isMoment } from '../moment.ts';
import type { ContentQuestion } from '../question.ts';
import { afterThat } from '../that.ts';
import { classAt, type StartBar } from './rule.ts';
import { longestTime, timeOfSayingEnd } from './time-of-saying.ts';

const day: StartBar = {
  name: 'day',
  why: '“said Monday that”: when it was said; but “said Monday’s vote”, “said Monday night’s fire”, “said Monday would do”, “Friday night the bridge fell, Lee said”',
  holds: (question, at) => {
    const { reading, report, unit } = question;
    if (!calendar.has(reading.tokens[at]?.lower ?? '') || (at < report.from && at === unit.from))
      return false;
    const next = HOURS.test(reading.tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
    return (
      reading.tokens[at - 1]?.lower === 'on' || !/^(?:verb|auxiliary|clitic)$/.test(classAt(question, next))
    );
  },
};

const HOURS = /^(?:morning|afternoon|evening|night)$/;

const few = new RegExp(`^(?:an?|${ONE_TO_TEN}|several|some)$`);

const units = /^(?:second|minute|hour|day|week|month|year|decade|centur)(?:s|y|ies)?$/;

/** "two days after the fire": how long before or after something else. */
export const opensTimeBetween = ({ reading: { tokens } }: ContentQuestion, at: number): boolean =>
  units.test(tokens[at + 1]?.lower ?? '') &&
  (tokens[at]?.class === 'number' || few.test(tokens[at]?.lower ?? '')) &&
  /^(?:after|before|ago|later|earlier)$/.test(tokens[at + 2]?.lower ?? '');

const timeBetween: StartBar = {
  name: 'time between',
  why: '“It is safe, Lee declared, two days after the fire”: when, not what',
  holds: opensTimeBetween,
};

const beforeThat: StartBar = {
  name: 'before “that”',
  why: '“confirmed for the first time on Monday that it sank”, “said in a book of hers that”: when and where it was said stand before the “that” which opens what was said; but “said in a town that has none”',
  holds: ({ reading, frame, report, shape }, at) => {
    const opened = at < report.to ? undefined : afterThat(reading, frame);
    if (opened === undefined || at >= opened) return false;
    const first = reading.tokens[report.to]?.lower ?? '';
    const isPlace = /^(?:in|at|on|during)$/.test(first) && (shape.tenses[opened] ?? 0) === 0;
    return (
      (isPlace && /^(?:say|write|add|argue|tell)$/.test(frame.verb?.lemma ?? '')) ||
      isMoment(reading, { from: report.to, to: opened - 1 })
    );
  },
};

const timeOfSaying: StartBar = {
  name: 'time of saying',
  why: '“said last night the plan was dead”: right behind a cue of the past stands when it was said; “said last year sales fell” is left to the weights',
  holds: ({ reading, frame, report: { to } }, at) => {
    const isNear = at >= to && at - to < longestTime;
    if (!isNear || frame.verb?.group !== 'speech' || frame.verb.form !== 'past') return false;
    const end = timeOfSayingEnd(reading, to);
    const { class: kind = '', lower = '' } = reading.tokens[end] ?? {};
    const opens = /^(?:pronoun|determiner|possessive|capital)$/.test(kind) || isRunTogether(lower);
    return at < end && (opens || isBareSubject(reading, end));
  },
};

/** "said this afternoon | ministers had left", "said last night | police were there": many without an article, before their verb. */
const isBareSubject = ({ tokens }: Reading, at: number): boolean =>
  tokens[at]?.class === 'word' &&
  /(?:[a-z]{2}[^s]s|people|police|men|women)$/.test(tokens[at]?.lower ?? '') &&
  (tokens[at + 1]?.class === 'auxiliary' || looksPast(tokens[at + 1]?.lower ?? ''));

const thatDay: StartBar = {
  name: 'that day',
  why: '“told reporters that day it was late”, “wrote that night to Lee”: on that day, not that something was; “said that day care is dear” goes on',
  holds: ({ reading: { tokens }, report }, at) => {
    if (at < report.to) return false;
    for (let that = at; that >= Math.max(report.to, at - 2); that -= 1)
      if (tokens[that]?.lower === 'that') return at < (thatDayEnd(tokens, that) ?? at);
    return false;
  },
};

const onCondition: StartBar = {
  name: 'condition of the report',
  why: '“said, on condition that he not be named, that it was old”: on what terms somebody spoke',
  holds: ({ reading: { tokens } }, at) =>
    tokens[at - 1]?.lower === 'that' &&
    tokens[at - 2]?.lower === 'condition' &&
    tokens[at - 3]?.lower === 'on',
};

/** When something was said, and on what terms, stands in front of what was said. */
export const moments: readonly StartBar[] = [
  day,
  timeBetween,
  beforeThat,
  timeOfSaying,
  thatDay,
  onCondition,
];
