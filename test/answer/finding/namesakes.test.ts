import { expect, it } from 'vitest';
import { ask } from '../../../src/answer/ask.ts';
import { textOf } from '../../../src/story/span.ts';
import { analysisOf, answerIn } from '../story.ts';

const TRIAL = analysisOf(
  [
    'Dora Farrow, 53, was jailed on Thursday for stealing from a home.',
    'Farrow had pleaded guilty in February to twelve counts of fraud.',
    'Her former husband, Colin Farrow, was arrested at his farm in March.',
    'The judge thanked the jury.',
  ].join('\n\n'),
);

const answerTo = answerIn(TRIAL);

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

const RACE = analysisOf(
  [
    'Tom Reed won the race in Ulm on Sunday.',
    'His brother, Sam Reed, finished ninth and was fined for a false start.',
    'Tom Reed, who was born in Norton, trains with Ann Lee.',
    'Sam Reed lives in Ulm.',
  ].join('\n\n'),
);

it.each([
  ['his name alone tells nothing', 'was Tom Reed fined?', /^none/],
  ['what is told of him', 'did Tom Reed win the race?', /^Tom Reed won/],
  ['the namesake who is asked for', "was Tom Reed's brother fined?", /^His brother, Sam Reed/],
  ['where each of them lives', 'where does Sam Reed live?', /^Sam Reed lives/],
])('%s: %s', (_what, question, expected) => {
  const answer = ask(question, [RACE]);
  expect(answer.answered ? textOf(RACE.story.body, answer.evidence[0].sentence) : 'none').toMatch(expected);
});
