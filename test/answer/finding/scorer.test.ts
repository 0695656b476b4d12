import { expect, it } from 'vitest';
import { analysisOf, answerIn } from '../story.ts';

const answerTo = answerIn(
  analysisOf(
    [
      'Goals from Bo Diaz and Tom Reed gave Ulm a 2-1 win over Dorton on Sunday.',
      'A late goal from Max Vey was no more than a consolation for Dorton.',
      'Ida Holt scored her first goal of the season against Senn.',
    ].join('\n\n'),
    { title: 'Ulm beat Dorton' },
  ),
);

it.each([
  ['who scored for Ulm?', /Diaz and Tom Reed/],
  ['who scored for Dorton?', /Max Vey/],
  ['who scored for Senn?', /^none$/],
  ['who scored against Senn?', /Ida Holt/],
])('%s', (question, expected) => expect(answerTo(question)).toMatch(expected));
