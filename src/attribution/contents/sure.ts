import { isQuoting } from '../../story/mentions/verbs.ts';
import { subordinates } from '../words/subordinators.ts';
import { afterAside } from './aside.ts';
import { borneOut } from './borne-out.ts';
import { closesSentenceWith } from './closes-sentence.ts';
import { commaAfter } from './continuation.ts';
import { lacksSubject } from './gap.ts';
import { jointClause } from './joint-clause.ts';
import { isMoment } from './moment.ts';
import { occasionClause } from './occasion-clause.ts';
import { overBrackets } from './over-brackets.ts';
import { type ContentQuestion, unitEnd } from './question.ts';
import { countIn } from './shape.ts';
import { shortAnswer } from './short-answer.ts';
import { hearerAt } from './starts/hearers.ts';
import { classAt } from './starts/rule.ts';
import { withinBrackets } from './within-brackets.ts';

/** Why a cue cannot but report something. */
interface SureReport {
  readonly name: string;
  readonly why: string;
  readonly holds: (question: ContentQuestion) => boolean;
}

const opensSentence: SureReport = {
  name: 'opens its sentence',
  why: '“According to Lee over 40 have left”, “and, according to Lee, the road is shut”: nothing else is opened so',
  holds: (question) =>
    jointClause(question) !== undefined ||
    (question.frame.kind === 'according' && question.frame.from === question.unit.from),
};

const closesSentence: SureReport = {
  name: 'closes its sentence',
  why: '“The vote is open, the court ruled on Friday in a short note.”: nor is a clause closed so; but “But when it was put to her, she laughed.”',
  holds: (question) => closesSentenceWith(question),
};

const interrupts: SureReport = {
  name: 'interrupts its sentence',
  why: '“If it closes, Lee said in a tweet, drivers will wait”: a report between a subordinate clause and its main one is of both',
  holds: (question) => {
    const { frame, report, unit, reading, shape } = question;
    const spoken = frame.kind === 'verb' && frame.verb?.group === 'speech' && !isQuoting(frame.verb);
    return (
      spoken &&
      frame.source !== undefined &&
      subordinates(reading.tokens[unit.from]?.lower ?? '') &&
      reading.tokens[report.from - 1]?.class === 'comma' &&
      countIn(shape, 'comma', unit.from, report.from - 1) === 0 &&
      commaAfter(question) !== undefined
    );
  },
};

const passesHearer: SureReport = {
  name: 'passes its hearer',
  why: '“confirmed to Reuters the sale of the bridge”: what follows to whom it was told is what; but “complained to Lee the next day”',
  holds: (question) => {
    const { reading, report, frame } = question;
    const from = hearerAt(question, report.to)?.to;
    if (from === undefined || !frame.source || !/^(?:determiner|possessive)$/.test(classAt(question, from)))
      return false;
    return reading.quotationAt[from] === -1 && !isMoment(reading, { from, to: unitEnd(question) });
  },
};

const inRelative: SureReport = {
  name: 'in a relative clause',
  why: '“a rule that Lee said would hurt”: the verb behind the report belongs to the relative',
  holds: lacksSubject,
};

const partsSubject: SureReport = {
  name: 'parts a subject from its verb',
  why: '“Ulm, she warned, would “wait””: what stands on both sides is one clause',
  holds: ({ reading: { tokens }, frame, report, unit, shape }) =>
    frame.verb?.group === 'speech' &&
    tokens[report.from - 1]?.class === 'comma' &&
    tokens[report.to]?.class === 'comma' &&
    tokens[report.to + 1]?.class === 'auxiliary' &&
    countIn(shape, 'comma', unit.from, report.from - 1) === 0 &&
    /^(?:capital|word|determiner|possessive|pronoun|number)$/.test(tokens[unit.from]?.class ?? ''),
};

const toldMe: SureReport = {
  name: 'as told to somebody',
  why: '“as Lee remarked to me in the hall, it was over”: a clause with “as” that names who hears is only there to report the other',
  holds: ({ reading: { tokens }, report, frame }) =>
    frame.verb?.group === 'speech' &&
    tokens[report.from - 1]?.lower === 'as' &&
    /^to (?:me|us|him|them)$/.test(`${tokens[report.to]?.lower} ${tokens[report.to + 1]?.lower}`),
};

const inPattern: SureReport = {
  name: 'in its pattern',
  why: '“made it clear that the road would close”: words that stand so only to report',
  holds: ({ frame, told }) => frame.patterned !== undefined && told === undefined,
};

const asksOverAside: SureReport = {
  name: 'asks over an aside',
  why: '“Lee questioned, however, why it fell”: a verb of asking with its question',
  holds: (question) =>
    question.frame.source !== undefined &&
    /^(?:ask|question|wonder)$/.test(question.frame.verb?.lemma ?? '') &&
    afterAside(question) !== undefined,
};

const behindCited: SureReport = {
  name: 'behind who is cited',
  why: '“Yonhap reported last month, citing an official, that it was sold”: “that” opens what the official said',
  holds: (question) => question.frame.via !== undefined && afterAside(question) !== undefined,
};

const behindOccasion: SureReport = {
  name: 'behind an occasion',
  why: '“Lee said in a statement the bridge was old”: a clause follows where it was said',
  holds: (question) => occasionClause(question) !== undefined,
};

const answersShort: SureReport = {
  name: 'answers yes or no',
  why: '“Asked if it was over, Lee said no.”: one word is an answer',
  holds: (question) => shortAnswer(question) !== undefined,
};

const behindBrackets: SureReport = {
  name: 'behind brackets',
  why: '“Lee writes (Letters, 5 May) that nobody objected”: “that” opens what is said, wherever it was said',
  holds: (question) => overBrackets(question) !== undefined,
};

const bearsOut: SureReport = {
  name: 'borne out',
  why: '“The road would stay shut, Lee said: “We have no choice.””: a clause that a report closes is said, whatever it leads to',
  holds: (question) => borneOut(question) !== undefined,
};

const inBrackets: SureReport = {
  name: 'within brackets',
  why: '“Many drivers (46 percent, according to Lee) use it”: what a report closes there it tells',
  holds: (question) => withinBrackets(question) !== undefined,
};

const commits = /^(?:promise|vow|pledge|threaten|offer)$/;

const behindTerm: SureReport = {
  name: 'behind a quoted term',
  why: '“Lee dropped her “old plan,” saying that it was dear”, “promising to mend it”: the clause that a participle behind marks opens is told besides the term',
  holds: ({ reading: { tokens, quotationAt }, frame, told }) => {
    const comma = tokens[frame.from - 1]?.class === 'comma' ? frame.from - 2 : frame.from - 1;
    return (
      told !== undefined &&
      frame.verb?.group === 'speech' &&
      frame.verb.form === 'ing' &&
      told.to === comma + 1 &&
      quotationAt[frame.to] === -1 &&
      (tokens[frame.to]?.lower === 'that' ||
        (tokens[frame.to]?.lower === 'to' && commits.test(frame.verb.lemma)))
    );
  },
};

/** In no order: one that holds is enough. */
const sureReports: readonly SureReport[] = [
  opensSentence,
  closesSentence,
  interrupts,
  passesHearer,
  inRelative,
  partsSubject,
  toldMe,
  inPattern,
  asksOverAside,
  behindOccasion,
  behindCited,
  answersShort,
  behindBrackets,
  bearsOut,
  behindTerm,
  inBrackets,
];

/** Whether "nothing" is no choice for what a cue reports. */
export const reportsSurely = (question: ContentQuestion): boolean =>
  sureReports.some(({ holds }) => holds(question));
