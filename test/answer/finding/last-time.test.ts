import { expect, test } from 'vitest';
import { analysisOf, answerIn } from '../story.ts';

const STRIKE = analysisOf(
  [
    'Handlers walked out at the airport on Monday.',
    'The strike is the airport’s first since 2009, when fuelers stayed out for six days.',
    'It is the worst accident on the pass since 1997.',
    'Quarne are top of the league for the first time in 31 years.',
    'The frost was the village’s first in more than a decade.',
    'Their last contract expired in August, and the ferry has run since May.',
  ].join('\n\n'),
);

const answerTo = answerIn(STRIKE);

test.each([
  ['when was the last strike at the airport?', /2009/],
  ['when was the last big accident there?', /1997/],
  ['when were Quarne last top?', /31 years/],
  ['when was the last frost in the village?', /more than a decade/],
  ['when did the last contract expire?', /August/],
])('what is the first since a year was last in that year: %s', (question, expected) =>
  expect(answerTo(question)).toMatch(expected),
);

test('should NOT: what has gone on since a day was not last on it', () =>
  expect(answerTo('when was the last ferry?')).not.toMatch(/first since|worst/));
