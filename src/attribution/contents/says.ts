import type { Token } from '../../story/mentions/tokens.ts';
import { isNounToo } from '../../story/mentions/verbs.ts';
import type { Reading, TokenRange } from '../reading.ts';
import { opensQuestion } from '../words/question-words.ts';
import { maySubordinate, subordinates } from '../words/subordinators.ts';
import { holdsUnchangedPast } from '../words/unchanged-pasts.ts';
import { adjuncts } from './adjuncts.ts';
import { byDoing } from './by-doing.ts';
import { isClaimNoun } from './claim-nouns.ts';
import { hasClause } from './continuation.ts';
import { heardOnly } from './heard-only.ts';
import type { NothingSaid } from './nothing-said.ts';
import { oneWord } from './one-word.ts';
import { proForms } from './pro-forms.ts';
import type { ContentQuestion } from './question.ts';
import { countIn } from './shape.ts';
import { thingsDone, workedOn } from './things-done.ts';

const opening: NothingSaid = {
  name: 'opening',
  why: '“After the match, Lee said “…””: what opens the sentence tells when or where, not what; but “In the north, Lee said, it “…”” is said, and so is “In the north, most boats leak, according to Lee.”',
  holds: ({ reading, report, shape, frame }, { from, to }) =>
    to <= report.from &&
    !(frame.kind === 'according' && countIn(shape, 'comma', from, to) > 0) &&
    (reading.tokens[report.to]?.class !== 'comma' ||
      reading.tokens[report.to + 1]?.class === 'quote' ||
      reading.tokens[report.from - 1]?.class !== 'comma') &&
    reading.tokens[from]?.class === 'preposition' &&
    !isHedge(reading, from) &&
    (countIn(shape, 'verb', from, to) === 0 || isAbsolute(reading, from, to)) &&
    !holdsUnchangedPast(reading.tokens, from, to),
};

/** "With questions growing, Lee called on them to wait": in what state it was said. */
const isAbsolute = ({ tokens }: Reading, from: number, to: number): boolean =>
  tokens[from]?.lower === 'with' &&
  tokens.slice(from, to).every(({ verb }) => !verb || verb.form === 'ing' || isNounToo(verb));

/** "About 60 people work there": a figure that is not exact. */
const isHedge = ({ tokens }: Reading, at: number): boolean =>
  /^(?:about|around)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.class === 'number';

const wordless: NothingSaid = {
  name: 'wordless',
  why: '“Attendance: 31,204”: a figure',
  holds: ({ reading }, { from, to }) =>
    !reading.tokens.slice(from, to).some(({ text }) => /^\p{L}/u.test(text)),
};

const nothingAbout: NothingSaid = {
  name: 'nothing about',
  why: '“The deal says nothing about songs”, “said little of her plans”, “said little about whether it was late”: that it is not said; “said nothing was wrong” has a clause',
  holds: ({ reading: { tokens }, shape }, { from, to }) =>
    /^(?:nothing|little)$/.test(tokens[from]?.lower ?? '') &&
    /^(?:about|of|on|else|more)$/.test(tokens[from + 1]?.lower ?? '') &&
    (opensQuestion(tokens[from + 2]?.lower) || countIn(shape, 'verb', from, to) === 0),
};

/** "the things that | Lee has said"; not "He did that, Lee said", nor "a charge that | Lee denied". */
const endsInThat = (tokens: readonly Token[], to: number, report: number): boolean =>
  to === report && tokens[to - 1]?.lower === 'that' && !isClaimNoun(tokens, to - 2);

const aboutTopic: NothingSaid = {
  name: 'about a topic',
  why: '“the things that Lee said | about drivers in May”: of whom, and no words; “said about 40 had left” has a figure',
  holds: ({ reading: { tokens }, frame, shape }, { from, to }) =>
    frame.verb?.lemma === 'say' &&
    tokens[from]?.lower === 'about' &&
    tokens[from + 1]?.class !== 'number' &&
    countIn(shape, 'verb', from, to) === 0,
};

const fragment: NothingSaid = {
  name: 'fragment',
  why: '“When terrorists | are revealed as …”, “the report which | Lee cited”: the beginning of a clause without its verb',
  holds: ({ reading: { tokens }, shape, report }, { from, to }) =>
    to <= report.from &&
    (endsInThat(tokens, to, report.from) ||
      /^(?:as|which|who|because|while|when|where)$/.test(tokens[to - 1]?.lower ?? '') ||
      (maySubordinate(tokens[from]?.lower ?? '') && countIn(shape, 'verb', from, to) === 0)),
};

const belowNothing: NothingSaid = {
  name: 'below nothing',
  why: '“While it loaded, Lee posted, for an hour, the whole list”: a subordinate clause without its main one; but “Because it was late, Lee said.” answers',
  holds: (question, { from, to }) =>
    to <= question.report.from &&
    subordinates(question.reading.tokens[from]?.lower ?? '') &&
    question.reading.tokens[question.report.to]?.class === 'comma' &&
    countIn(question.shape, 'comma', from, to) === 0 &&
    !hasClause(question, question.report.to),
};

const stopsShort: NothingSaid = {
  name: 'stops short',
  why: '“Taken together, it is more | than Lee wished”: an opening that a clause of the story parts from the report',
  holds: ({ shape, report, reading }, { from, to }) =>
    to < report.from - 1 &&
    countIn(shape, 'verb', from, to) === 0 &&
    reading.tokens[to]?.class === 'comma' &&
    countIn(shape, 'verb', to, report.from) > 0,
};

const happened: NothingSaid = {
  name: 'happened',
  why: '“No injuries were reported”: that something did or did not happen, of which nobody speaks; “It was reported that …” has a clause',
  holds: ({ reading, frame, report, shape }, { from, to }) =>
    frame.agentless === true &&
    frame.verb?.lemma === 'report' &&
    to <= report.from &&
    !/^(?:to|as)$/.test(reading.tokens[report.to]?.lower ?? '') &&
    countIn(shape, 'verb', from, to) === 0,
};

const brokenBy: NothingSaid = {
  name: 'first reported by',
  why: '“Her exit was first reported by the Courier”: who had the news first, no clause of it',
  holds: ({ reading: { tokens }, frame, report, shape, unit }, { from, to }) =>
    frame.inverted &&
    frame.verb?.lemma === 'report' &&
    tokens[frame.to - 1]?.lower === 'by' &&
    tokens.slice(frame.from, frame.to).some(({ lower }) => lower === 'first') &&
    to <= report.from &&
    from === unit.from &&
    countIn(shape, 'verb', from, to) === 0,
};

const endsInReport: NothingSaid = {
  name: 'ends in a report',
  why: '“boats which, according to Lee, Diaz criticised”: who speaks ends no clause of somebody else',
  holds: ({ frames, frame }, { from, to }) =>
    to <= frame.from &&
    frames.some(
      (one) => one !== frame && one.kind === 'according' && one.from > from && one.source?.to === to,
    ),
};

const subjectOnly: NothingSaid = {
  name: 'subject only',
  why: '“Internet firms have been criticised”, “That comment was posted”: to whom or to what it was done; “It will close, it was announced” has a clause before its comma',
  holds: ({ reading: { tokens }, frame, report }, { to }) =>
    frame.agentless === true &&
    to === report.from &&
    !/^(?:comma|dash|quote|close)$/.test(tokens[to - 1]?.class ?? '') &&
    !/^(?:comma|dash|quote|close)$/.test(tokens[to]?.class ?? ''),
};

/** In no order: one that holds is enough. */
const nothingSaid: readonly NothingSaid[] = [
  ...adjuncts,
  subjectOnly,
  brokenBy,
  ...proForms,
  aboutTopic,
  endsInReport,
  ...heardOnly,
  fragment,
  belowNothing,
  stopsShort,
  opening,
  happened,
  oneWord,
  nothingAbout,
  wordless,
  ...thingsDone,
  byDoing,
];

/** Whether what was chosen is worth showing as said. */
export const saysSomething = (question: ContentQuestion, range: TokenRange): boolean =>
  !nothingSaid.some(({ holds }) => holds(question, range));

/** The same of what goes on behind its report: “No injuries were reported in the attack”, “The talks were interrupted twice”. */
export const onlyHappened: NothingSaid['holds'] = (question, range) =>
  happened.holds(question, range) || (question.frame.agentless === true && workedOn.holds(question, range));
