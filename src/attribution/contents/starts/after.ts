import { calendar } from '../../../story/mentions/words.ts';
import { opensQuestion } from '../../words/question-words.ts';
import { thatDayEnd } from '../../words/that-day.ts';
import type { ContentQuestion } from '../question.ts';
import { isCrowd, isHearing, tells } from './hearers.ts';
import { classAt, reach, type StartRule } from './rule.ts';
import { timeOfSayingEnd } from './time-of-saying.ts';

/** Of the tokens after the report, up to the quotation that the content has to hold, the first few that pass. */
const where = (
  { reading, report, quotation, unit }: ContentQuestion,
  count: number,
  passes: (lower: string, at: number) => boolean,
): readonly number[] => {
  const found: number[] = [];
  const end = Math.min(unit.to, report.to + reach, quotation?.from ?? unit.to);
  for (let at = report.to; at < end && found.length < count; at += 1)
    if (reading.quotationAt[at] === -1 && passes(reading.tokens[at]?.lower ?? '', at)) found.push(at);
  return found;
};

const next = (found: readonly number[]): readonly number[] => found.map((at) => at + 1);

const atCue: StartRule = {
  name: 'cue',
  why: 'Lee said the bridge will close: right after the report',
  propose: ({ report }) => [report.to],
};

const atAddressee: StartRule = {
  name: 'addressee',
  why: 'Lee told reporters the bridge will close; told me it has to: after whom it is told',
  propose: ({ frame, reading, report }) => {
    if (frame.addressee) return [frame.addressee.to];
    const heard = isHearing(reading.tokens, report.to) || isCrowd(reading.tokens, report.to);
    return heard && tells.has(frame.verb?.lemma ?? '') ? [report.to + 1] : [];
  },
};

const atThat: StartRule = {
  name: 'that',
  why: 'Lee said on Monday that the bridge will close; not “said that day it was late”',
  propose: (question) =>
    next(
      where(
        question,
        2,
        (lower, at) => lower === 'that' && thatDayEnd(question.reading.tokens, at) === undefined,
      ),
    ),
};

const atInfinitive: StartRule = {
  name: 'infinitive',
  why: 'Lee vowed to close the bridge; urged drivers to wait',
  propose: (question) => where(question, 2, (lower) => lower === 'to'),
};

const atQuestion: StartRule = {
  name: 'question',
  why: 'Lee asked whether the bridge will close; explained why it has to',
  propose: (question) => where(question, 1, opensQuestion),
};

const marks: ReadonlySet<string> = new Set(['comma', 'colon', 'dash']);

const atMark: StartRule = {
  name: 'mark',
  why: 'Lee said, the bridge will close; According to Lee, the bridge will close',
  propose: (question) => next(where(question, 3, (_, at) => marks.has(classAt(question, at)))),
};

const atObject: StartRule = {
  name: 'object',
  why: 'Lee called for a new bridge; warned of delays; accused the builder of neglect',
  propose: (question) => next(where(question, 3, (_, at) => classAt(question, at) === 'preposition')),
};

const atMention: StartRule = {
  name: 'mention',
  why: 'Lee told a crowd in Springfield the bridge will close: after each name',
  propose: (question) => {
    const { mentionAt, mentions } = question.reading;
    const closes = (index: number, to: number): boolean => index >= 0 && mentions[index]?.to === to;
    return next(where(question, 3, (_, at) => closes(mentionAt[at] ?? -1, at + 1)));
  },
};

const atTime: StartRule = {
  name: 'time',
  why: 'Lee said on Monday the bridge will close; said last night the bridge will close',
  propose: (question) => [
    timeOfSayingEnd(question.reading, question.frame.addressee?.to ?? question.report.to),
    ...next(where(question, 2, (lower, at) => calendar.has(lower) || classAt(question, at) === 'adverb')),
  ],
};

/** Where content that follows its report may begin. */
export const afterReport: readonly StartRule[] = [
  atThat,
  atCue,
  atAddressee,
  atInfinitive,
  atQuestion,
  atMark,
  atTime,
  atMention,
  atObject,
];
