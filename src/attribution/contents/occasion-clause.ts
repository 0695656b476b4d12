import { occasionEnd } from '../circumstances/where.ts';
import type { ContentQuestion } from './question.ts';
import { opensClause } from './shape.ts';
import { timeOfSayingEnd } from './starts/time-of-saying.ts';

/**
 * "Lee said in a statement on Monday | the bridge was old", "told the council on Monday | the bridge was old": where a clause
 * without "that" opens behind where or when it was said; in "says today the bridge is old" it may be old today.
 */
export const occasionClause = ({
  reading,
  report,
  frame,
  shape,
  quotation,
}: ContentQuestion): number | undefined => {
  if (frame.kind !== 'verb' || frame.verb?.group !== 'speech' || !frame.source) return undefined;
  const { addressee } = frame;
  const from = addressee?.from === report.to ? addressee.to : report.to;
  const occasion = occasionEnd(reading, from);
  if (occasion < 0 && /^(?:s|base)$/.test(frame.verb.form)) return undefined;
  const at = timeOfSayingEnd(reading, Math.max(from, occasion));
  const before = quotation === undefined || quotation.from > at;
  return at > from && before && opensClause(shape, at) ? at : undefined;
};
