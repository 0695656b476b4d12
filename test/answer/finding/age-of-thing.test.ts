import { describe, expect, it } from 'vitest';
import { analysisOf, answerIn } from '../story.ts';

const answerTo = answerIn(
  analysisOf(
    [
      'The dam at Alder, built in 1974, holds back 40 million tonnes of water.',
      'Ida Holt, 44, the keeper of the dam, said that the gates stuck.',
      'Norvest Foods was founded in 1968 as a sandwich stall.',
      'Ulm Ferries, founded in 2011, said that the tram was late.',
      'Carl Roe opened shops in 1999.',
      'The 97-year-old school will be sold, though the school was rebuilt and opened in 1950.',
      'The bell dates from the 15th century.',
      'The tower has more than 20 floors.',
    ].join('\n\n'),
  ),
);

describe('how old a thing is', () => {
  it.each([
    ['when it was built', 'how old is the dam?', /1974/],
    ['when it was founded', 'how old is Norvest?', /1968/],
    ['when it dates from', 'how old is the bell?', /15th century/],
    ['outright', 'how old is the school?', /97-year-old/],
  ])('%s: %s', (_what, question, expected) => expect(answerTo(question)).toMatch(expected));

  it.each([
    ['any number', 'how old is the tower?', /20/],
    ['another thing', 'how old is the tram?', /2011/],
    ['somebody who did it', 'how old is Roe?', /1999/],
  ])('should NOT: %s: %s', (_what, question, wrong) => expect(answerTo(question)).not.toMatch(wrong));
});
