import type { Token } from '../../story/mentions/tokens.ts';
import { isNaming, isNounToo } from '../../story/mentions/verbs.ts';
import { type ContentQuestion, unitEnd } from './question.ts';
import { countIn } from './shape.ts';
import { startBars } from './starts/bars.ts';
import { nothingBefore } from './starts/nothing-before.ts';
import { classAt } from './starts/rule.ts';

const isEnd = (kind: string): boolean => kind === 'stop' || kind === 'break';

/** Inside the sentence, outside the report, not at its end, and on the quotation's side of it. */
const isInPlace = (question: ContentQuestion, at: number): boolean => {
  const { unit, report, quotation, begins } = question;
  if (at < unit.from || at >= unit.to || (at >= report.from && at < report.to)) return false;
  if (isEnd(classAt(question, at)) || at < begins) return false;
  return !quotation || (at <= quotation.from && at < report.from === quotation.from < report.from);
};

/** Tells of places in a sentence whether content may begin there: in place, where no rule bars it. Whether anything is said before the report is asked once. */
export const possibleStarts = (question: ContentQuestion): ((at: number) => boolean) => {
  let nothing: boolean | undefined;
  const saysNothingBefore = (): boolean => {
    nothing ??= nothingBefore.some(({ holds }) => holds(question));
    return nothing;
  };
  return (at) =>
    isInPlace(question, at) &&
    !(at < question.report.from && saysNothingBefore()) &&
    !startBars.some(({ holds }) => holds(question, at));
};

/** "said about 620 had left": the hedge belongs to the figure. */
const withHedge = ({ reading, report }: ContentQuestion, at: number): number => {
  const { tokens } = reading;
  const hedged =
    tokens[at]?.class === 'number' && /^(?:about|around|over|under|near)$/.test(tokens[at - 1]?.lower ?? '');
  return hedged && at - 1 >= report.to ? at - 1 : at;
};

/** "said that of the plan", "said that overlooked the cost": without a clause behind it, "that" is what is meant. */
const isPronoun = (question: ContentQuestion, that: number): boolean => {
  const { reading, shape, frame } = question;
  const { tokens } = reading;
  if (frame.kind !== 'verb' || frame.verb?.form === 'ing') return false;
  // "dismissed that as scaremongering".
  if (tokens[that + 1]?.lower === 'as') return frame.verb !== undefined && isNaming(frame.verb);
  if (tokens[that + 1]?.lower === 'of') return countIn(shape, 'verb', that, unitEnd(question)) === 0;
  return (
    (shape.tenses[that + 1] ?? 0) > 0 && /^(?:determiner|possessive)$/.test(tokens[that + 2]?.class ?? '')
  );
};
const marks: ReadonlySet<string> = new Set(['comma', 'colon', 'dash', 'close']);

/** "that | notices were served", "that | reports from Ulm were late", "that | demand from drivers is weak"; "that calls for a change" has its verb. */
const isNounNext = (tokens: readonly Token[], at: number): boolean => {
  const { verb } = tokens[at] ?? {};
  const next = tokens[at + 1];
  if (verb?.form === 's')
    return next?.class === 'auxiliary' || (isNounToo(verb) && /^(?:from|by|of)$/.test(next?.lower ?? ''));
  return verb?.form === 'base' && isNounToo(verb) && /^(?:for|from|in|of|on|at)$/.test(next?.lower ?? '');
};

/** Past marks, and past a "that" which only opens the clause ("that was a lie" keeps its subject). */
export const trimmedStart = (question: ContentQuestion, start: number): number => {
  let at = start;
  while (marks.has(classAt(question, at))) at += 1;
  const opens = question.reading.tokens[at]?.lower === 'that' && question.reading.quotationAt[at] === -1;
  if (!opens) return withHedge(question, at);
  // "That makes it the oldest, Lee said": no cue stands before it.
  const { reading, report, begins } = question;
  if (at === begins && at < report.from) return at;
  // "that hearing it was hard", "that notices were served": a clause whose subject is a participle, or a noun that is a verb elsewhere.
  const noun = isNounNext(reading.tokens, at + 1);
  const doing =
    noun ||
    (reading.tokens[at + 1]?.verb?.form === 'ing' &&
      countIn(question.shape, 'verb', at + 2, unitEnd(question)) > 0);
  if ((!doing && /^(?:auxiliary|verb|clitic)$/.test(classAt(question, at + 1))) || isPronoun(question, at))
    return at;
  return classAt(question, at + 1) === 'comma' ? at + 2 : at + 1;
};
