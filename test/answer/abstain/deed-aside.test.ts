import { expect, test } from 'vitest';
import { analysisOf, answerIn } from '../story.ts';

const LIVES = analysisOf(
  [
    'Ida Roe was married to the tenor Karl Orme and then to the architect Jonas Weil, who died in 2009.',
    'The board chose Ann Lee over Carl Pell, who resigned in March.',
    'Tarn, who last won the cup in 1987, meet Norwick on Sunday.',
    'The club sold Eva Dahl to Lund, who paid £2m, and to Liv Holt, who signed Bo Krag in May.',
    'The mayor is Sten Holm of the Greens, who was first elected in 2004.',
    'Nora Vik, who retired in June, wrote to Ida Roe.',
  ].join('\n\n'),
  { title: 'Lives' },
);

const answerTo = answerIn(LIVES);

test.each([
  ['when did Karl Orme die?'],
  ['when did orme die?'],
  ['when did Ann Lee resign?'],
  ['did Ann Lee resign?'],
  ['when did Norwick last win the cup?'],
])('an aside tells of whom it stands beside: %s', (question) => expect(answerTo(question)).toBe('none'));

test.each([
  ['when did Jonas Weil die?', /2009/],
  ['when did Pell resign?', /March/],
  ['when did Tarn last win the cup?', /1987/],
  ['when was Bo Krag signed?', /May/],
  ['when did Nora Vik retire?', /June/],
  ['when was Sten Holm first elected?', /2004/],
])('should NOT refuse whom it stands beside, or who is in it: %s', (question, expected) =>
  expect(answerTo(question)).toMatch(expected),
);
