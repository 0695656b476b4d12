import { expect, test } from 'vitest';
import { analysisOf, answerIn } from '../story.ts';

const answerTo = answerIn(
  analysisOf(
    [
      'Ann Lee’s envoys promised the drivers a new bridge, the Courier reported.',
      'On Friday Ann Lee told reporters in the town hall that the bridge was old.',
      'Bo Diaz said the bridge was safe. He lives in Ulm.',
    ].join('\n\n'),
  ),
);

test.each([
  ['where did Ann Lee speak?', /town hall/],
  ['when did Ann Lee speak?', /On Friday/],
  ['where did Ann Lee make the remarks?', /town hall/],
])('where and when something was said: %s', (question, expected) =>
  expect(answerTo(question)).toMatch(expected),
);

test('should NOT: where whoever spoke lives', () =>
  expect(answerTo('where did Bo Diaz speak?')).not.toMatch(/lives in Ulm/));
