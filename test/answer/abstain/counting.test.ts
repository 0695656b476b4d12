import { describe, expect, it, test } from 'vitest';
import { countsElse, lacksNumber } from '../../../src/answer/abstain/counting.ts';
import { ask } from '../../../src/answer/ask.ts';
import { indexOf } from '../../../src/answer/index.ts';
import { analysisOf } from '../story.ts';
import { rankedFirst } from './asking.ts';

describe('a figure counts what stands near it', () => {
  const plant = analysisOf(
    'Bellwether will close its plant in Dayton by the end of September and move the work to Monterrey, Mexico, it said, at a cost of 1,150 jobs. The union held three meetings with the owners. Bo Kyle owns 17 properties in the town. A 31-year-old elephant died at the zoo.',
  );
  const isAnswered = (question: string): boolean => ask(question, [plant]).answered;

  it.each([
    'how many houses does Kyle own?',
    'how many jobs will go?',
    'how many meetings did the union hold?',
  ])('%s', (question) => expect(isAnswered(question)).toBe(true));

  it.each([
    ['far from it', 'how many plants are in Mexico?'],
    ['its age', 'how many elephants does the zoo have?'],
  ])('should NOT, %s: %s', (_, question) => expect(isAnswered(question)).toBe(false));
});

const lookedAt = (question: string, sentence: string) => {
  const ranking = rankedFirst(question, sentence);
  const { candidates, matching } = ranking;
  return { ranking, question: matching.question, candidates, index: indexOf(analysisOf(sentence)) };
};

test.each([
  ['how many goals has Roth got?', 'Roth headed it in for her ninth goal.', false],
  ['how many league titles has Tarn won?', 'It is the 12th league title for Tarn.', false],
  ['how many days did it last?', 'It lasted 20 days.', false],
  ['how many teams took part?', 'Roth twice denied that teams had been left out.', true],
  ['how many Danes live in Ulm?', 'A dozen years ago it gave a report on how many Danes live in Ulm.', true],
  ['how many times did Roth deny it?', 'Roth twice denied that teams had been left out.', false],
  ['how many letters did Roth get?', 'Roth got 1,870 letters.', false],
  ['how many letters did Roth get?', 'Roth got letters in 1870.', true],
  ['how many prisoners will be swapped?', 'They are to pull back 12 miles and swap prisoners.', true],
  ['how many wafers do they make?', 'The steps last 20 days before the wafers are packed.', true],
  ['how many signings has Roth made?', 'Roth headed it in for her ninth goal after the signings.', true],
  ['how many trains were hit?', 'The express ran at 80mph when the trains were hit.', true],
  ['how many fans will attend?', 'Fans will meet Roth in Ulm on August 14.', true],
  ['how many rivals did Roth beat?', 'Roth came ninth of her rivals.', true],
])(
  'an ordinal counts what it stands before, a number with a unit nothing: %s',
  (question, sentence, lacks) => {
    expect(lacksNumber(lookedAt(question, sentence))).toBe(lacks);
  },
);

test.each([
  ['how many plants are in Ulm?', 'It shut its plant in a row over the future of Ulm and 30 jobs.', true],
  [
    'how many mps backed the budget?',
    'After a day of debate MPs from Ulm and Tarn backed it by 32 votes to 30.',
    false,
  ],
  [
    'how many bills did they back?',
    'The bills were late, and the members of the house backed it by 32 votes to 30.',
    true,
  ],
  ['how many people wrote to Ulm?', '30 artists wrote to the mayor of Ulm about a law on people.', false],
])('people are counted under any noun: %s', (question, sentence, counts) => {
  expect(countsElse(lookedAt(question, sentence))).toBe(counts);
});

const WARD = analysisOf(
  'The clinic in Tarn closed a ward after 23 patients fell ill. A nurse said that the food was bad.',
);

test.each([
  ['how many nurses fell ill?', /^none$/],
  ['how many patients fell ill?', /23/],
  ['how many people fell ill?', /23/],
])('patients are no nurses, of whom the story speaks as well: %s', (question, expected) => {
  const answer = ask(question, [WARD]);
  const told = answer.answered
    ? WARD.story.body.slice(answer.evidence[0].sentence.start, answer.evidence[0].sentence.end)
    : 'none';
  expect(told).toMatch(expected);
});
