import type { Frame } from '../frames/frame.ts';
import type { QuotedStretch, TokenRange } from '../reading.ts';
import { type ContentModel, chosenContent } from './choose.ts';
import { type ContentQuestion, contentQuestion } from './question.ts';
import type { Shape } from './shape.ts';

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
  if (question && standsAlone(question, quotation)) return { from: quotation.from, to: quotation.to };
  const chosen = question && chosenContent(question, model)[0];
  return chosen ?? { from: quotation.from, to: quotation.to };
};

/** "Lee vowed, “We will win,” to cheers", "“You lie!” Lee yelled at him": a sentence of its own, parted by its marks from the report that touches it. */
const standsAlone = (
  { reading: { tokens }, report, unit }: ContentQuestion,
  { from, to }: QuotedStretch,
): boolean => {
  const opens = /^\p{Lu}/u.test(tokens[from + 1]?.text ?? '');
  const closes = /^(?:comma|stop)$/.test(tokens[to - 2]?.class ?? '');
  const follows = report.to === from - 1 && /^(?:comma|colon)$/.test(tokens[from - 1]?.class ?? '');
  const touches = report.to === from;
  const precedes = from === unit.from && report.from === to;
  return opens && closes && (follows || touches || precedes);
};
