import { expect, it } from 'vitest';
import { analysisOf, answerIn } from '../story.ts';

const answerTo = answerIn(
  analysisOf(
    [
      'Two brothers who stole a painting from a gallery in Ulm were jailed on Friday.',
      'They took “The Reed Cutter”, a work by Anna Hoss worth £2.4m, in August.',
      'They had offered the painting to a dealer for £200,000.',
      'The painting was found, but not its frame.',
      'The judge fined them £9,000.',
    ].join('\n\n'),
    { title: 'Brothers jailed over stolen painting' },
  ),
);

it.each([
  ['how much is the painting worth?', /2\.4m/],
  ['what is the painting worth?', /2\.4m/],
  ['what is the value of the painting?', /2\.4m/],
])('what a story is about is valued by whatever name: %s', (question, expected) =>
  expect(answerTo(question)).toMatch(expected),
);

it('in words', () => {
  const theft = analysisOf(
    'A painting worth millions is missing. The painting hung in Ulm. The painting is old.',
  );
  expect(answerIn(theft)('how much is the painting worth?')).toMatch(/millions/);
});

it.each([['how much is the frame worth?'], ['how much is the ferry worth?']])(
  'should NOT be the value of another thing: %s',
  (question) => expect(answerTo(question)).toBe('none'),
);
