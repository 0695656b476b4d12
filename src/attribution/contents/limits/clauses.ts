import { opensQuestion } from '../../words/question-words.ts';
import { maySubordinate, subordinates } from '../../words/subordinators.ts';
import { type ContentQuestion, unitEnd } from '../question.ts';
import { countIn, opensClause } from '../shape.ts';
import { behindQuotedComma, commasIn, floorOf, type LimitRule } from './limit.ts';
import { isPhrase } from './phrases.ts';

const mainClause: LimitRule = {
  name: 'main clause after a participle',
  why: '“Noting that it is old, Lee smiled”: what a participle that opens the sentence reports ends where its subject stands',
  of: ({ frame: { source, inverted, to, verb } }) =>
    source && !inverted && verb?.form === 'ing' && source.from > to ? source.from - 1 : undefined,
};

/** “With Lee saying it is safe, …” and “Asked whether …” stand under a main clause without a subordinator. */
const opensBelow = (lower: string): boolean =>
  maySubordinate(lower) || /^(?:with|asked|despite)$/.test(lower);

const subordinate: LimitRule = {
  name: 'main clause after a subordinate one',
  why: '“While Lee insists that it is safe, drivers stay away”, “Asked whether it is safe, Lee smiled”: at the comma before the main clause',
  of: (question, start) => {
    const { reading, shape, unit, report, frame } = question;
    const first = isJoined(question, report.from - 1) ? report.from - 1 : pastOpening(question, unit.from);
    const opens = opensBelow(reading.tokens[first]?.lower ?? '') && !isParted(question, first, report.from);
    // "As the paper reported, it will close": what such a clause reports follows it.
    const follows = reading.tokens[report.to]?.class === 'comma' && start <= report.to + 1;
    if (!opens || start < report.to || follows) return undefined;
    const floor = floorOf(question, start);
    const commas = commasIn(question, floor, unitEnd(question));
    const marked =
      quotedComma(question, floor) ??
      commas.find(
        (comma) =>
          isWhole(question, start, comma) &&
          (opensClause(shape, comma + 1) || opensAnswer(question, comma + 1)),
      );
    // One comma alone can part the clauses, whatever the main one opens with.
    const only = commas.length === 1 && subordinates(reading.tokens[first]?.lower ?? '');
    return marked ?? (only && countIn(shape, 'comma', first, frame.from) === 0 ? commas[0] : undefined);
  },
};

/** "Asked whether it is safe, | Lee, speaking in Ulm, said": who answers, over an aside. */
const opensAnswer = ({ frames, frame, reading: { tokens } }: ContentQuestion, at: number): boolean =>
  frames.some(
    ({ source, from, verb }) =>
      source?.from === at &&
      from > frame.to &&
      verb?.group === 'speech' &&
      tokens[source.to]?.class === 'comma',
  );

/** "and | while Lee said it was safe, it fell": a clause below the one that the joint opens. */
const isJoined = ({ reading: { tokens } }: ContentQuestion, at: number): boolean =>
  subordinates(tokens[at]?.lower ?? '') && /^(?:and|but)$/.test(tokens[at - 1]?.lower ?? '');

/** "he would “wait,” | the crowd left": the comma inside the mark that closes what was said ends it. */
const quotedComma = (question: ContentQuestion, floor: number): number | undefined =>
  behindQuotedComma(question, floor) && opensClause(question.shape, floor) ? floor : undefined;

/** What was said has its verb, or needs none: "when Lee announced his run | , he smiled". */
const isWhole = (question: ContentQuestion, start: number, end: number): boolean =>
  countIn(question.shape, 'verb', start, end) > 0 || (!asks(question, start) && isPhrase(question, start));

const asks = ({ reading: { tokens } }: ContentQuestion, start: number): boolean =>
  opensQuestion(tokens[start]?.lower) ||
  tokens[start]?.lower === 'which' ||
  tokens[start - 1]?.lower === 'that';

/** A comma or a dash between two places: the report is no part of the clause that opens at the first. */
const isParted = ({ reading: { tokens }, shape }: ContentQuestion, from: number, to: number): boolean =>
  countIn(shape, 'comma', from, to) > 0 || tokens.slice(from, to).some(({ class: kind }) => kind === 'dash');

const longestOpening = 4;

/** "But | while", "After all, | while", "On Monday, | after": what opens the sentence before its subordinate clause. */
const pastOpening = ({ reading: { tokens }, shape }: ContentQuestion, from: number): number => {
  const first = /^(?:and|but)$/.test(tokens[from]?.lower ?? '') ? from + 1 : from;
  for (let at = first + 1; at <= first + longestOpening; at += 1)
    if (tokens[at]?.class === 'comma')
      return countIn(shape, 'verb', first, at) === 0 && maySubordinate(tokens[at + 1]?.lower ?? '')
        ? at + 1
        : first;
  return first;
};

/** A verb, over an adverb, without a subject of its own; not one of a list ("to check, reduce and change"). */
export const bareVerb = ({ reading: { tokens }, shape }: ContentQuestion, at: number): boolean => {
  const verb = tokens[at]?.class === 'adverb' ? at + 1 : at;
  return (shape.tenses[verb] ?? 0) > 0 && tokens[verb]?.verb?.form !== 'base';
};

const relative: LimitRule = {
  name: 'main verb after a relative',
  why: '“Lee, who said it is old, left”, “The plan, which, Lee said, is dead, was a pity”, “Lee, whose lawyer said she is ill, left”: at the comma before the verb that the relative clause parts from its subject',
  of: (question, start) => {
    const { reading, unit, report, frame } = question;
    const { from: opens = -1, head = -1 } = frame.source ?? {};
    const whose = reading.tokens[opens]?.lower === 'whose';
    const who = whose || /^(?:who|which)$/.test(reading.tokens[head]?.lower ?? '') ? opens : undefined;
    // "Lee, who on Monday | said": open up to the report.
    const behind = (frame.source?.to ?? frame.from) + 1;
    const open = behind < frame.from && countIn(question.shape, 'comma', behind, frame.from) === 0;
    const parted = reading.tokens[report.from - 1]?.class === 'comma' ? report.from - 2 : -1;
    const which = [report.from - 1, parted, frame.from - 1, open ? behind : -1].find((at) =>
      /^(?:who|which|whom)$/.test(reading.tokens[at]?.lower ?? ''),
    );
    const from = who ?? which;
    if (from === undefined || start < from || isAnswered(question, unit.from, from)) return undefined;
    return commasIn(question, floorOf(question, start), unitEnd(question)).find(
      (comma) => isWhole(question, start, comma) && bareVerb(question, comma + 1),
    );
  },
};

/** A verb stands before the relative: the main clause has its own already; "the vote, which" is a noun more likely. */
const isAnswered = ({ shape, reading }: ContentQuestion, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1)
    if ((shape.tenses[at] ?? 0) > 0 && reading.tokens[at]?.verb?.form !== 'base') return true;
  return false;
};

/** Where the clause of the sentence goes on that the report is no part of. */
export const clauses: readonly LimitRule[] = [mainClause, subordinate, relative];
