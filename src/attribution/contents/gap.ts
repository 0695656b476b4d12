import type { ContentQuestion } from './question.ts';

/** "a rule that Lee said would hurt": a "that" before the report is the subject of the verb right behind it. */
export const lacksSubject = ({ reading, shape, report, frame }: ContentQuestion): boolean =>
  frame.kind === 'verb' &&
  frame.source !== undefined &&
  !frame.inverted &&
  reading.tokens[report.from - 1]?.lower === 'that' &&
  reading.quotationAt[report.to] === -1 &&
  (shape.tenses[report.to] ?? 0) > 0;
