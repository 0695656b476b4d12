import { isMoment } from './moment.ts';
import type { ContentQuestion } from './question.ts';
import { countIn, opensClause } from './shape.ts';

/**
 * "The road would stay shut, Lee said: “We have no choice.”": where the clause begins that stands before a report and is
 * borne out word for word behind its colon. "Asked about it, Lee said: “…”" and "In May, Lee said: “…”" have none.
 */
export const borneOut = ({
  reading,
  frame,
  report,
  begins,
  told,
  shape,
}: ContentQuestion): number | undefined => {
  const { tokens, quotationAt, mentions, mentionAt } = reading;
  const spoken = frame.kind === 'verb' && frame.verb?.group === 'speech' && frame.source !== undefined;
  if (!spoken || !told || frame.inverted || report.from <= begins) return undefined;
  const comma = report.from - 1;
  const colon = Math.max(report.to, frame.addressee?.to ?? 0);
  const isBetween = tokens[comma]?.class === 'comma' && tokens[colon]?.class === 'colon';
  if (!isBetween || told.from !== colon + 1 || quotationAt[begins] !== -1) return undefined;
  const first = /^(?:and|but)$/.test(tokens[begins]?.lower ?? '') ? begins + 1 : begins;
  // "The day it shut, Lee said: “…”".
  const isTime = isMoment(reading, { from: first, to: mentions[mentionAt[first] ?? -1]?.to ?? first });
  const isWhole = opensClause(shape, first) && countIn(shape, 'comma', first, comma) === 0;
  return isWhole && !isTime ? first : undefined;
};
