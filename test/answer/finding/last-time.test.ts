import { expect, test } from 'vitest';
import { analysisOf, answerIn } from '../story.ts';

const STRIKE = analysisOf(
  [
    'Handlers walked out at the airport on Monday.',
    'The strike is the airport’s first since 2009, when fuelers stayed out for six days.',
    'It is the worst accident on the pass since 1997.',
    'Quarne are top of the league for the first time in 31 years.',
    'The frost was the village’s first in more than a decade.',
    'It was the first knockout loss for the side in a cup tie away from home, in the rain, in at least 45 years.',
    'Their last contract expired in August, and the ferry has run since May.',
  ].join('\n\n'),
);

const answerTo = answerIn(STRIKE);

test.each([
  ['when was the last strike at the airport?', /2009/],
  ['when was the last big accident there?', /1997/],
  ['when were Quarne last top?', /31 years/],
  ['when was the last frost in the village?', /more than a decade/],
  ['when was the last knockout loss?', /45 years/],
  ['when did the last contract expire?', /August/],
])('what is the first since a year was last in that year: %s', (question, expected) =>
  expect(answerTo(question)).toMatch(expected),
);

test('should NOT: what has gone on since a day was not last on it', () =>
  expect(answerTo('when was the last ferry?')).not.toMatch(/first since|worst/));

const BEND = analysisOf(
  [
    'Three people died when a coach crashed on the Tarn pass on Saturday.',
    'Thirty-four people died on the same bend in 1988 when a lorry hit a bus.',
    'The driver was hired in 2009.',
    'A helicopter came at noon.',
  ].join('\n\n'),
  { title: 'Coach crash kills three on Tarn pass' },
);

test.each([
  ['when was the previous crash?', /1988/],
  ['when was the last accident there?', /1988/],
  ['has this happened before?', /1988/],
  ['has there been a crash there before?', /1988/],
])('a year long over tells of the time before: %s', (question, expected) =>
  expect(answerIn(BEND)(question)).toMatch(expected),
);

test.each([
  ['when was the crash?', /Saturday/],
  ['has the helicopter come before?', /^(?!.*1988)/],
  ['has there been a flood there before?', /^(?!.*2009)/],
])('should NOT: %s', (question, expected) => expect(answerIn(BEND)(question)).toMatch(expected));
