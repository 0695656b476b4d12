import { expect, it } from 'vitest';
import { ask } from '../../../src/answer/ask.ts';
import { textOf } from '../../../src/story/span.ts';
import { analysisOf } from '../story.ts';

const TRIAL = analysisOf(
  [
    'Dora Farrow, 53, was jailed on Thursday for stealing from a home.',
    'Farrow had pleaded guilty in February to twelve counts of fraud.',
    'Her former husband, Colin Farrow, was arrested at his farm in March.',
    'The judge thanked the jury.',
  ].join('\n\n'),
);

const answerTo = (question: string): string => {
  const answer = ask(question, [TRIAL]);
  return answer.answered ? textOf(TRIAL.story.body, answer.evidence[0].sentence) : 'none';
};

it.each([
  ['did Colin Farrow plead guilty?', /^(?!Farrow had)/],
  ['when did Colin Farrow plead guilty', /^(?!Farrow had)/],
  // Nobody else is meant, or both may be.
  ['when did Dora Farrow plead guilty', /^Farrow had/],
  ['when did Farrow plead guilty', /^Farrow had/],
  ['where was Colin Farrow arrested', /^Her former husband/],
])('%s: of the one who is asked about', (question, expected) => {
  expect(answerTo(question)).toMatch(expected);
});
