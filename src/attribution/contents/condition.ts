import { type ContentQuestion, unitEnd } from './question.ts';
import { countIn } from './shape.ts';

/** "If it closes, Lee says | drivers will wait": where the main clause begins behind a report that follows its condition. */
export const afterCondition = (question: ContentQuestion, began: number): number | undefined => {
  const { reading, frame, report, shape } = question;
  const { tokens, quotationAt } = reading;
  if (frame.kind !== 'verb' || frame.inverted || !frame.source) return undefined;
  const parted = tokens[report.from - 1]?.class === 'comma';
  if (!parted || !/^(?:if|unless)$/.test(tokens[began]?.lower ?? '')) return undefined;
  if (countIn(shape, 'comma', began, report.from - 1) > 0) return undefined;
  const hearer = Math.max(report.to, frame.addressee?.to ?? 0);
  const at = tokens[hearer]?.lower === 'that' ? hearer + 1 : hearer;
  const opens = /^(?:determiner|possessive|pronoun|capital|number|word)$/.test(tokens[at]?.class ?? '');
  return opens && quotationAt[at] === -1 && countIn(shape, 'verb', at, unitEnd(question)) > 0
    ? at
    : undefined;
};
