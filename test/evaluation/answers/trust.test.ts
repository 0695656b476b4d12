import { expect, test } from 'vitest';
import { auc, tradeAt } from '../../../src/evaluation/answers/trust.ts';

const row = (confidence: number, answers: boolean, right = answers) => ({ confidence, answers, right });

test.each([
  ['every answerable question above every other', [row(2, true), row(1, false)], 1],
  ['below', [row(1, true), row(2, false)], 0],
  ['all alike', [row(1, true), row(1, true), row(1, false)], 0.5],
  ['one above and one alike', [row(2, true), row(1, true), row(1, false)], 0.75],
  ['the same in another order', [row(1, false), row(1, true), row(2, true)], 0.75],
])('AUC: %s', (_, rows, area) => {
  expect(auc(rows)).toBe(area);
});

test('F1 of refusing, how many given answers are right, how many answerable questions are answered right', () => {
  const rows = [row(2, true), row(1, true, false), row(-1, true), row(1, false), row(-2, false)];
  expect(tradeAt(rows, 0)).toEqual([0.5, 1 / 3, 1 / 3]);
});
