import { beginsUpper } from '../../../story/capitals.ts';
import { capped, flag, none } from '../../ranking/feature.ts';
import type { QuotedStretch } from '../../reading.ts';
import type { QuestionFeature } from '../feature.ts';
import type { ContentQuestion } from '../question.ts';

const ofQuotation = (
  name: string,
  of: (quotation: QuotedStretch, question: ContentQuestion) => number,
): QuestionFeature<ContentQuestion> => ({
  name,
  of: (question) => (question.quotation ? of(question.quotation, question) : none),
});

const kindAtQuotation = (...args: Parameters<typeof ofQuotation>): QuestionFeature<ContentQuestion> => ({
  ...ofQuotation(...args),
  kind: true,
});

/** Of the quotation that the content has to hold. */
export const quotationFeatures: readonly QuestionFeature<ContentQuestion>[] = [
  ofQuotation('quotation follows report', ({ from }, { report }) => flag(from >= report.from)),
  ofQuotation('quotation tokens', ({ from, to }) => capped(to - from, 40)),
  ofQuotation('quotation opens sentence', ({ from }, { unit }) => flag(from <= unit.from)),
  kindAtQuotation('class before quotation', ({ from }, { shape }) => shape.classes[from - 1] ?? 0),
  kindAtQuotation('word before quotation', ({ from }, { shape }) => shape.words[from - 1] ?? 0),
  kindAtQuotation('class in quotation', ({ from }, { shape }) => shape.classes[from + 1] ?? 0),
  kindAtQuotation('last class in quotation', ({ to }, { shape }) => shape.classes[to - 2] ?? 0),
  kindAtQuotation('class after quotation', ({ to }, { shape }) => shape.classes[to] ?? 0),
  kindAtQuotation('word after quotation', ({ to }, { shape }) => shape.words[to] ?? 0),
  ofQuotation('quotation opens with a capital', ({ from }, { reading }) =>
    flag(beginsUpper(reading.tokens[from + 1]?.text ?? '')),
  ),
];
