import type { Mention } from '../../story/mentions/mention.ts';
import type { Frame } from '../frames/frame.ts';
import type { QuotedStretch, Reading } from '../reading.ts';

/**
 * "Leaders must answer the “loud” call of the young, | Ann Lee warned": who ought to speak has not; whoever tells them to,
 * behind the comma that ends the clause, has.
 */
export const whoBids = (
  { tokens }: Reading,
  frames: readonly Frame[],
  quotation: QuotedStretch,
  ranked: Mention | undefined,
): Mention | undefined => {
  const own = frames.filter(({ source, to }) => source === ranked && to <= quotation.from);
  if (own.length === 0 || !own.every(({ hypothetical }) => hypothetical)) return undefined;
  return frames.find(
    ({ from, source, verb, negated, hypothetical }) =>
      from >= quotation.to &&
      verb?.group === 'speech' &&
      !negated &&
      !hypothetical &&
      source !== undefined &&
      source !== ranked &&
      tokens[Math.min(from, source.from) - 1]?.class === 'comma',
  )?.source;
};
