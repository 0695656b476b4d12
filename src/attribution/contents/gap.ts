import type { ContentQuestion } from './question.ts';

/** "a rule that Lee said would hurt": a "that" before the report is the subject of the verb right behind it. */
export const lacksSubject = ({ reading, shape, report, frame }: ContentQuestion): boolean =>
  frame.kind === 'verb' &&
  frame.source !== undefined &&
  !frame.inverted &&
  reading.tokens[report.from - 1]?.lower === 'that' &&
  reading.quotationAt[report.to] === -1 &&
  (shape.tenses[report.to] ?? 0) > 0;

/** "the ruling, which Lee said | showed that “small towns count”": a quotation in a clause whose subject is the relative. */
export const holdsAfterGap = (question: ContentQuestion): boolean => {
  const { reading, shape, report, frame, quotation } = question;
  return (
    quotation !== undefined &&
    quotation.from > report.to &&
    frame.kind === 'verb' &&
    frame.verb?.group === 'speech' &&
    frame.source !== undefined &&
    !frame.inverted &&
    frame.to === report.to &&
    /^(?:that|which|who)$/.test(reading.tokens[report.from - 1]?.lower ?? '') &&
    (shape.tenses[report.to] ?? 0) > 0 &&
    reading.tokens[report.to]?.verb?.form !== 'base'
  );
};
