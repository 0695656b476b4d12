import type { Token } from '../../../story/mentions/tokens.ts';
import { calendar } from '../../../story/mentions/words.ts';
import { opensQuestion } from '../../words/question-words.ts';
import { speechOccasions } from '../../words/speech-occasions.ts';
import { isMoment } from '../moment.ts';
import { type ContentQuestion, unitEnd } from '../question.ts';
import { countIn } from '../shape.ts';
import { afterThat } from '../that.ts';
import { opensTimeBetween } from './moments.ts';

/** Why what stands before a report is no content of it. */
interface NothingBefore {
  readonly name: string;
  readonly why: string;
  readonly holds: (question: ContentQuestion) => boolean;
}

const secondVerb: NothingBefore = {
  name: 'second verb',
  why: '“When it closed, Lee smiled and said”: what a verb reports that shares its subject with one before it follows',
  holds: ({ reading, frame }) =>
    /^(?:and|but)$/.test(reading.tokens[frame.from - 1]?.lower ?? '') && !frame.inverted,
};

const runsIn: NothingBefore = {
  name: 'runs into the report',
  why: '“Local 417 President Ann Lee said”: without a mark it is no content, unless a relative joins it (“a plan which Lee said is dead”) or nobody is named (“the plan is said to be dead”)',
  holds: ({ reading, frame, report, quotation }) => {
    if (frame.kind !== 'verb' || frame.inverted || frame.agentless || quotation) return false;
    const before = reading.tokens[report.from - 1];
    return (
      !/^(?:comma|dash|close|quote|stop)$/.test(before?.class ?? '') &&
      !/^(?:as|what|than|which|who|whom|that)$/.test(before?.lower ?? '')
    );
  },
};

const apposed: NothingBefore = {
  name: 'apposed',
  why: '“His neighbour, Ann Lee, 45, agreed.”: what describes who speaks, and nothing else, stands before the name; “A new mayor, Lee said, would help” has no mark behind it',
  holds: ({ reading: { tokens, mentions, mentionAt }, frame: { source }, report, unit }) => {
    const described = mentions[mentionAt[report.from - 2] ?? -1];
    return (
      source?.kind === 'name' &&
      source.from === report.from &&
      tokens[source.to]?.class === 'comma' &&
      tokens[report.from - 1]?.class === 'comma' &&
      described?.from === unit.from &&
      described.to === report.from - 1 &&
      described.kind === 'nominal' &&
      (described.entity === 'person' || source.entity === 'person')
    );
  },
};

const reported: NothingBefore = {
  name: 'reported itself',
  why: '“Diaz complained that Lee had said “…””: the “that” before a report opens what an earlier cue tells',
  holds: ({ reading, frames, frame, report }) =>
    reading.tokens[report.from - 1]?.lower === 'that' &&
    frames.some((one) => one !== frame && one.to < report.from && afterThat(reading, one) === report.from),
};

const inRelative: NothingBefore = {
  name: 'in a relative clause',
  why: '“They turn boats away, which, according to Lee, is wrong”, “It fell in Ulm, where, Lee said, it rains”: only the relative clause is reported',
  holds: ({ reading: { tokens }, report }) =>
    tokens[report.from - 1]?.class === 'comma' &&
    /^(?:which|who|whom|where)$/.test(tokens[report.from - 2]?.lower ?? ''),
};

const behindJoint: NothingBefore = {
  name: 'behind a joint',
  why: '“The plan is old and, Lee said, has failed”: what a report parts from its joint is said, not what stands before',
  holds: ({ reading: { tokens }, report, frame }) =>
    frame.kind === 'verb' &&
    tokens[report.from - 1]?.class === 'comma' &&
    /^(?:and|but)$/.test(tokens[report.from - 2]?.lower ?? '') &&
    tokens[report.from - 3]?.class !== 'stop',
};

const behindSemicolon: NothingBefore = {
  name: 'behind a semicolon',
  why: '“Police saw 400 there; the union said 500”: who speaks behind a semicolon reports what follows',
  holds: ({ reading: { tokens }, frame, report }) => {
    if (frame.kind !== 'verb' || frame.inverted) return false;
    const joins = /^(?:and|but)$/.test(tokens[report.from - 1]?.lower ?? '') ? 2 : 1;
    return tokens[report.from - joins]?.text === ';';
  },
};

/** No object follows a report: "on a call", "Tuesday", "last week", "as he left", "two days after the storm". */
const closes = (question: ContentQuestion, at: number): boolean => {
  const { tokens } = question.reading;
  return (
    /^(?:stop|break|comma|preposition|adverb)$/.test(tokens[at]?.class ?? 'stop') ||
    calendar.has(tokens[at]?.lower ?? '') ||
    /^(?:when|while|as|because|before|after)$/.test(tokens[at]?.lower ?? '') ||
    opensTimeBetween(question, at) ||
    isMoment(question.reading, { from: at, to: unitEnd(question) })
  );
};

/** What somebody is asked, or asked to do. */
const opensAsked = (token: Token | undefined): boolean =>
  opensQuestion(token?.lower) || token?.lower === 'to';

const askedBy: NothingBefore = {
  name: 'asked by',
  why: '“Lee was asked by a caller why it fell”: the question follows who asks, and who was asked stands before',
  holds: ({ reading: { tokens }, frame }) =>
    frame.verb?.lemma === 'ask' &&
    frame.inverted &&
    tokens[frame.to - 1]?.lower === 'by' &&
    opensAsked(tokens[frame.source?.to ?? -1]),
};

const longestOccasion = 5;

const occasion: NothingBefore = {
  name: 'occasion',
  why: '“In a statement posted on its website, the bank urged”, “Responding to a question, Lee said”: where or how somebody spoke, before what they said; “Closing it would hurt, Lee said” has a clause',
  holds: (question) => {
    const { reading, shape, frame, report, unit, quotation } = question;
    const { tokens } = reading;
    const comma = report.from - 1;
    const alone = tokens[comma]?.class === 'comma' && countIn(shape, 'comma', unit.from, comma) === 0;
    if (!alone || frame.kind !== 'verb' || frame.inverted || (quotation?.from ?? comma) < comma) return false;
    if (opensSetting(question, comma)) return true;
    const after = Math.max(report.to, frame.addressee?.to ?? 0);
    const bids = tokens[after]?.lower === 'to' && after > report.to;
    const goesOn = bids || afterThat(reading, frame) !== undefined || !closes(question, after);
    return goesOn && (opensOccasion(question) || opensDoing(question, comma));
  },
};

/** "In a short statement". */
const opensOccasion = ({ reading: { tokens }, unit }: ContentQuestion): boolean =>
  /^(?:in|at|on|during)$/.test(tokens[unit.from]?.lower ?? '') &&
  tokens.slice(unit.from + 1, unit.from + longestOccasion).some(({ lower }) => speechOccasions.has(lower));

/** "Speaking in Ulm": what somebody does, without a verb that has a tense. */
const opensDoing = ({ reading: { tokens }, unit, shape }: ContentQuestion, comma: number): boolean =>
  /^[a-z]{2,}ing$/.test(tokens[unit.from]?.lower ?? '') && countIn(shape, 'verb', unit.from + 1, comma) === 0;

/** "Weighing in on the plan": what somebody does, and where or on what, with nothing that could have a verb. */
const opensSetting = (question: ContentQuestion, comma: number): boolean => {
  const { tokens, mentions, mentionAt } = question.reading;
  const { from } = question.unit;
  if (!opensDoing(question, comma)) return false;
  let at = from + 1;
  while (/^(?:preposition|adverb)$/.test(tokens[at]?.class ?? '')) at += 1;
  const matter = mentions[mentionAt[at] ?? -1];
  return at > from + 1 && matter?.from === at && matter.to === comma;
};

const bidden: NothingBefore = {
  name: 'bidden',
  why: '“When it rained, drivers were told to wait”: what somebody is told to do follows',
  holds: ({ reading: { tokens }, frame, report }) =>
    frame.agentless === true && frame.addressee !== undefined && tokens[report.to]?.lower === 'to',
};

/** In no order: one that holds is enough. */
export const nothingBefore: readonly NothingBefore[] = [
  secondVerb,
  bidden,
  askedBy,
  runsIn,
  apposed,
  reported,
  inRelative,
  behindJoint,
  behindSemicolon,
  occasion,
];
