import { expect, test } from 'vitest';
import { analysisOf, answerIn } from '../story.ts';

const OPERA = analysisOf(
  [
    'The opera will hold a concert on 14 November; the funeral will be private.',
    'The hall opened in 1931; the fire was in May, and the roof fell in.',
  ].join('\n\n'),
  { title: 'Ida Holt dies' },
);

const answerTo = answerIn(OPERA);

test('a time before a semicolon is not of what stands behind it', () =>
  expect(answerTo('when is the funeral?')).toBe('none'));

test.each([
  ['when is the concert?', /14 November/],
  ['when did the hall open?', /1931/],
  ['when was the fire?', /May/],
])('should NOT refuse what has its own: %s', (question, expected) =>
  expect(answerTo(question)).toMatch(expected),
);
