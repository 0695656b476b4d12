import { describe, expect, it } from 'vitest';
import { analysisOf, answerIn } from '../story.ts';

const OWED = analysisOf(
  [
    'Crews of the ferry company of Ulm went home on Monday.',
    'According to the union, crews are owed £2.3 million.',
    'The Red Cross said its volunteers had counted 17 bodies, more than the 11 people who died by the toll of the police.',
    'The administrators put the sum at £1.6 million.',
  ].join('\n\n'),
);

describe('the figure of whoever is asked for it', () => {
  it.each([
    ['how much are crews owed, according to the administrators?', /1\.6/],
    ['how much are crews owed, according to the union?', /2\.3/],
    ['how many people died according to the Red Cross?', /17 bodies/],
  ])('%s', (question, expected) => expect(answerIn(OWED)(question)).toMatch(expected));

  it('should NOT leave what a minister says where the government is asked for', () =>
    expect(
      answerIn(
        analysisOf(
          'The government said the slick of oil covered 260 square kilometres.\n\nEnvironment Minister Ann Lee said 8,500 tonnes of oil had leaked.',
        ),
      )('how much oil has leaked according to the government?'),
    ).toMatch(/8,500/));
});
