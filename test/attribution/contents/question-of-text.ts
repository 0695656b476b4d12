import { type ContentQuestion, contentQuestion } from '../../../src/attribution/contents/question.ts';
import { shapeOf } from '../../../src/attribution/contents/shape.ts';
import { readingOf } from '../../../src/attribution/reading.ts';
import { framesByUnit } from '../../../src/attribution/sourcing/decide.ts';
import { blocksOf } from '../../../src/story/blocks.ts';
import { sentencesOf } from '../../../src/story/sentences.ts';

/** The question that a cue of a text poses, the first where no place is given; where the text has a quotation and `held`, its content holds that. */
export const questionIn = (body: string, held = false, place = 0): ContentQuestion => {
  const reading = readingOf(body, sentencesOf(body, blocksOf(body)));
  const frames = framesByUnit(reading).find((each) => each.length > 0) ?? [];
  const frame = frames.at(place);
  const quotation = held ? reading.quotations[0] : undefined;
  const question = frame && contentQuestion(shapeOf(reading), frame, frames, new Map(), { quotation });
  if (!question) throw new Error(`no cue in: ${body}`);
  return question;
};

/** The text from a token on, or up to it. */
export const textFrom = ({ reading }: ContentQuestion, at: number): string =>
  reading.body.slice(reading.tokens[at]?.start ?? reading.body.length);
export const textTo = ({ reading }: ContentQuestion, at: number): string =>
  reading.body.slice(0, reading.tokens[at - 1]?.end ?? 0);
