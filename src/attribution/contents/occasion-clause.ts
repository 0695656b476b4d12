import { calendar } from '../../story/mentions/words.ts';
import { occasionEnd } from '../circumstances/where.ts';
import type { ContentQuestion } from './question.ts';
import { opensClause } from './shape.ts';

/** "Lee said in a statement on Monday | the bridge was old": where a clause without "that" opens behind where and when it was said. */
export const occasionClause = ({
  reading,
  report,
  frame,
  shape,
  quotation,
}: ContentQuestion): number | undefined => {
  const { tokens } = reading;
  if (frame.kind !== 'verb' || frame.verb?.group !== 'speech' || !frame.source) return undefined;
  let at = occasionEnd(reading, report.to);
  if (at < 0) return undefined;
  if (/^(?:on|late|early)$/.test(tokens[at]?.lower ?? '') && calendar.has(tokens[at + 1]?.lower ?? ''))
    at += 1;
  if (calendar.has(tokens[at]?.lower ?? '')) at += 1;
  if (/^(?:morning|afternoon|evening|night)$/.test(tokens[at]?.lower ?? '')) at += 1;
  const before = quotation === undefined || quotation.from > at;
  return before && opensClause(shape, at) ? at : undefined;
};
