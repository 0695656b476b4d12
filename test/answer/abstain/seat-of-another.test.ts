import { describe, expect, it } from 'vitest';
import { analysisOf, answerIn } from '../story.ts';

const answerTo = answerIn(
  analysisOf(
    [
      'Ulm, Ont.-based Corvex Mills made an offer for Tarn Foods after the board of Tarn refused to talk.',
      'The Lisk-based baker Senn Bread is not for sale.',
      'Orr Cakes made a profit, based on sales of bread, of $2m.',
      'Shares of St. Vey, Fla.-based Holt Oats rose.',
    ].join('\n\n'),
    { title: 'Corvex bids for Tarn' },
  ),
);

describe('where somebody is based', () => {
  it.each([
    ['the seat of another', 'where is Tarn Foods based?'],
    ['what a profit is based on', 'where is Orr Cakes based?'],
  ])('is NOT %s: %s', (_what, question) => expect(answerTo(question)).toBe('none'));

  it.each([
    ['where is Corvex Mills based?', /^Ulm, Ont/],
    ['where is Senn Bread based?', /Lisk-based/],
    ['where is Holt Oats based?', /Fla\.-based/],
  ])('%s', (question, expected) => expect(answerTo(question)).toMatch(expected));
});
