import { expect, test } from 'vitest';
import { analysisOf, answerIn } from '../story.ts';

const PLANT = 'Tarn Foods began on Monday to lay off hundreds of workers at its plant in Ulm.';

test('those who go are not all who work there', () => {
  expect(answerIn(analysisOf(PLANT))('how many workers does the plant in Ulm employ?')).toBe('none');
});

test.each([
  [
    'all are told beside them',
    'how many workers does the plant employ?',
    'The plant in Ulm, which employs 900 workers, will lay off 40.',
  ],
  [
    'those who go are asked',
    'how many workers will the plant lay off?',
    'The plant in Ulm will lay off 40 workers.',
  ],
])('should NOT: %s: %s', (_why, question, body) => {
  expect(answerIn(analysisOf(body))(question)).toBe(body);
});
