import { expect, test } from 'vitest';
import { analysisOf, answerIn } from '../story.ts';

const GUITAR = answerIn(
  analysisOf(
    'Ann Lee took her guitar to an auction in Ulm.\n\nSimilar guitars normally sell for around £200.',
  ),
);

test('the price of others like it is not its own', () =>
  expect(GUITAR('how much did the guitar sell for?')).toBe('none'));

test('should NOT: of the like it is asked', () =>
  expect(GUITAR('how much do guitars like that normally sell for?')).toMatch(/£200/));
