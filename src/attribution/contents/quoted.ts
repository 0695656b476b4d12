import type { Frame } from '../frames/frame.ts';
import type { QuotedStretch, TokenRange } from '../reading.ts';
import { type ContentModel, chosenContent } from './choose.ts';
import { contentQuestion } from './question.ts';
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
  const chosen = question && chosenContent(question, model)[0];
  return chosen ?? { from: quotation.from, to: quotation.to };
};
