import type { ContentQuestion } from '../question.ts';
import { countIn } from '../shape.ts';

/** A token that content which began at `start` does not go past. */
export interface LimitRule {
  readonly name: string;
  readonly why: string;
  readonly of: (question: ContentQuestion, start: number) => number | undefined;
}

/** Where what is reported after the report can first end. */
export const floorOf = ({ frame, quotation }: ContentQuestion, start: number): number =>
  Math.max(start, frame.to, quotation?.to ?? 0);

/** "it was “unsafe,” | which Diaz denied": where the marks end that hold the comma before what follows. */
export const behindQuotedComma = ({ reading: { tokens } }: ContentQuestion, floor: number): boolean =>
  tokens[floor - 1]?.class === 'quote' && tokens[floor - 2]?.class === 'comma';

/** The commas outside quotations between two places. */
export const commasIn = (
  { reading, shape }: ContentQuestion,
  from: number,
  to: number,
): readonly number[] => {
  if (countIn(shape, 'comma', from, to) === 0) return [];
  const found: number[] = [];
  for (let at = from; at < to; at += 1)
    if (reading.tokens[at]?.class === 'comma' && reading.quotationAt[at] === -1) found.push(at);
  return found;
};
