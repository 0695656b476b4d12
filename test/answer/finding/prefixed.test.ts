import { expect, it } from 'vitest';
import { analysisOf, answerIn } from '../story.ts';

const answerTo = answerIn(
  analysisOf(
    [
      'Lindholm won the first semi-final in Ulm on Saturday.',
      'Lindholm will meet Norwick or Ravensdale in the final at the Meridian Stadium on May 24.',
      'The other semi-final will be played on Wednesday.',
      'The crowd was glad.',
    ].join('\n\n'),
    { title: 'Lindholm go through' },
  ),
);

it.each([
  ['when is the final?', /May 24/],
  ['when will the final be played?', /May 24/],
  ['where will the final be played?', /Meridian/],
])('a final is no semi-final: %s', (question, expected) => expect(answerTo(question)).toMatch(expected));

it('should NOT be put off where the semi-final is asked for', () =>
  expect(answerTo('when is the other semi-final?')).toMatch(/Wednesday/));
