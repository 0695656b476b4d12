import { maySubordinate, subordinates } from '../../subordinators.ts';
import { type ContentQuestion, unitEnd } from '../question.ts';
import { countIn, opensClause } from '../shape.ts';
import { commasIn, floorOf, type LimitRule } from './limit.ts';

const mainClause: LimitRule = {
  name: 'main clause after a participle',
  why: '“Noting that it is old, Lee smiled”: what a participle that opens the sentence reports ends where its subject stands',
  of: ({ frame: { source, inverted, to, verb } }) =>
    source && !inverted && verb?.form === 'ing' && source.from > to ? source.from - 1 : undefined,
};

/** “With Lee saying it is safe, …” and “Asked whether …” stand under a main clause without a subordinator. */
const opensBelow = (lower: string): boolean => maySubordinate(lower) || /^(?:with|asked)$/.test(lower);

const subordinate: LimitRule = {
  name: 'main clause after a subordinate one',
  why: '“While Lee insists that it is safe, drivers stay away”, “Asked whether it is safe, Lee smiled”: at the comma before the main clause',
  of: (question, start) => {
    const { reading, shape, unit, report, frame } = question;
    const first = pastOpening(question, unit.from);
    const opens = opensBelow(reading.tokens[first]?.lower ?? '') && !isParted(question, first, report.from);
    // "As the paper reported, it will close": what such a clause reports follows it.
    if (!opens || start < report.to || reading.tokens[report.to]?.class === 'comma') return undefined;
    const commas = commasIn(question, floorOf(question, start), unitEnd(question));
    const marked = commas.find(
      (comma) => countIn(shape, 'verb', start, comma) > 0 && opensClause(shape, comma + 1),
    );
    // One comma alone can part the clauses, whatever the main one opens with.
    const only = commas.length === 1 && subordinates(reading.tokens[first]?.lower ?? '');
    return marked ?? (only && countIn(shape, 'comma', first, frame.from) === 0 ? commas[0] : undefined);
  },
};

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
const bareVerb = ({ reading: { tokens }, shape }: ContentQuestion, at: number): boolean => {
  const verb = tokens[at]?.class === 'adverb' ? at + 1 : at;
  return (shape.tenses[verb] ?? 0) > 0 && tokens[verb]?.verb?.form !== 'base';
};

const relative: LimitRule = {
  name: 'main verb after a relative',
  why: '“Lee, who said it is old, left”, “The plan, which Lee said is dead, was a pity”: at the comma before the verb that the relative clause parts from its subject',
  of: (question, start) => {
    const { reading, shape, unit, report, frame } = question;
    const who = reading.tokens[frame.source?.head ?? -1]?.lower === 'who' ? frame.source?.from : undefined;
    const which = /^(?:who|which|whom)$/.test(reading.tokens[report.from - 1]?.lower ?? '')
      ? report.from - 1
      : undefined;
    const from = who ?? which;
    if (from === undefined || start < from || isAnswered(question, unit.from, from)) return undefined;
    return commasIn(question, floorOf(question, start), unitEnd(question)).find(
      (comma) => countIn(shape, 'verb', start, comma) > 0 && bareVerb(question, comma + 1),
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
