import type { Frame } from '../frames/frame.ts';
import type { QuotedStretch, TokenRange } from '../reading.ts';
import { isAlone } from './alone.ts';
import { type ContentModel, chosenContent } from './choose.ts';
import { type ContentQuestion, contentQuestion } from './question.ts';
import { countIn, type Shape } from './shape.ts';

/**
 * What a cue reports beside quotation marks: the quotation alone where it stands by itself ("…," she said), the
 * clause that holds it where it is a part of one (she said the plan was “dead on arrival”).
 */
export const quotedContent = (
  shape: Shape,
  quotation: QuotedStretch,
  frame: Frame | undefined,
  frames: readonly Frame[],
  model: ContentModel,
): TokenRange => {
  const question = frame && contentQuestion(shape, frame, frames, model.rates, { quotation });
  const alone =
    question &&
    (standsAlone(question, quotation) || resumes(question, quotation) || isAlone(question, quotation));
  if (alone) return { from: quotation.from, to: quotation.to };
  const chosen = question && chosenContent(question, model)[0];
  return chosen ?? { from: quotation.from, to: quotation.to };
};

const longestAside = 8;

/** "said of the plan, “", "told CNN on Monday: “": nothing but to whom, when and of what. */
const leadsTo = ({ reading: { tokens }, report, shape }: ContentQuestion, mark: number): boolean =>
  mark >= report.to &&
  mark - report.to <= longestAside &&
  tokens[mark - 1]?.lower !== 'as' &&
  countIn(shape, 'verb', report.to, mark) === 0 &&
  !tokens.slice(report.to, mark).some(({ lower, class: kind }) => lower === 'that' || kind === 'comma');

/** "“It is old,” she told her team over lunch, “and …”": what goes on behind a report that interrupts it is told word for word. */
const resumes = (question: ContentQuestion, { from }: QuotedStretch): boolean => {
  const { reading, report } = question;
  const { tokens } = reading;
  return (
    tokens[report.from - 1]?.class === 'quote' &&
    tokens[from - 1]?.class === 'comma' &&
    leadsTo(question, from - 1)
  );
};

/** "replied “No way” to | a driver": whom it was said to is no part of it. */
const isAddressedNext = (
  { reading: { tokens, mentions, mentionAt }, frame }: ContentQuestion,
  to: number,
): boolean =>
  /^(?:say|reply|respond|shout|yell|call|write|tweet|whisper|scream)$/.test(frame.verb?.lemma ?? '') &&
  /^(?:to|at)$/.test(tokens[to]?.lower ?? '') &&
  mentions[mentionAt[to + 1] ?? -1]?.from === to + 1;

/**
 * "Lee vowed, “We will win,” to cheers", "“You lie!” Lee yelled at him", "Lee smiled: “It is over,” she said": a sentence
 * of its own, parted by its marks from the report that leads to it or touches it.
 */
const standsAlone = (question: ContentQuestion, { from, to }: QuotedStretch): boolean => {
  const { reading, report, unit } = question;
  const { tokens } = reading;
  const opens = /^\p{Lu}/u.test(tokens[from + 1]?.text ?? '');
  const closes = /^(?:comma|stop)$/.test(tokens[to - 2]?.class ?? '');
  const parted = /^(?:comma|colon)$/.test(tokens[from - 1]?.class ?? '');
  const follows = parted && leadsTo(question, from - 1);
  // "Sooner or later, “I think it will close,” she said" goes on with a capital that tells nothing.
  const afresh = parted && tokens[from + 1]?.text !== 'I';
  // “It is a number,” is all she would say.
  const isAll = /^(?:is|was)$/.test(tokens[to]?.lower ?? '') && tokens[to + 1]?.lower === 'all';
  const opensUnit = from === unit.from || (from === unit.from + 1 && tokens[unit.from]?.class === 'open');
  const precedes = (report.from === to || (isAll && report.from === to + 2)) && (opensUnit || afresh);
  const answers = report.to === from && isAddressedNext(question, to);
  return answers || (opens && closes && (follows || precedes || report.to === from));
};
