import { expect, it } from 'vitest';
import { analysisOf, answerIn } from '../story.ts';

const SHOPS = analysisOf(
  [
    'Corvex raised its dividend on Wednesday.',
    'Revenue from its shops, mainly in Ulm, was down 1.9% at £927m.',
    'Revenue for the three months to November was £1.39bn, up 2% from £1.36bn.',
    'It beat the profit forecast, but revenue was short of the £1.43bn expected.',
  ].join('\n\n'),
  { title: 'Corvex raises dividend' },
);

it('the whole comes before a part and before what was expected', () =>
  expect(answerIn(SHOPS)('what was revenue?')).toMatch(/three months to November/));

it('should NOT take the whole for a part', () =>
  expect(answerIn(SHOPS)('what was revenue from its shops?')).toMatch(/£927m/));

it('should NOT take a share for it', () => {
  const firm = analysisOf('Revenue rose 7 percent. The firm put its revenue at $11.9bn for the quarter.');
  expect(answerIn(firm)('how much was the revenue?')).toMatch(/11\.9bn/);
});
