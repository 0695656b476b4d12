import { expect, it } from 'vitest';
import { analysisOf, answerIn } from '../story.ts';

const answerTo = answerIn(
  analysisOf(
    [
      'Liberal senators voted on Wednesday against a deal on the harbour.',
      'Liberal senators Ann Lee and Bo Diaz voted to advance the deal.',
      'Green senator Tom Reed voted no. The Labour senators stayed at home.',
    ].join('\n\n'),
    { title: 'Liberals block harbour deal' },
  ),
);

it.each([
  ['for it', 'which liberals voted for the deal?', /Lee and Bo Diaz/],
  ['for it, in other words', 'which liberal senators were in favour of the deal?', /Lee and Bo Diaz/],
  ['against it', 'which liberals voted against the deal?', /against a deal/],
])('whoever voted %s: %s', (_side, question, expected) => expect(answerTo(question)).toMatch(expected));

it('should NOT be whoever voted the other way', () =>
  expect(
    answerIn(analysisOf('The Greens voted against the deal on Monday. It rained all day.'))(
      'who voted for the deal?',
    ),
  ).toBe('none'));

it('should NOT be what was proposed before the voting', () =>
  expect(
    answerIn(analysisOf('Before the voting, Ann Lee proposed changes to the budget. It rained all day.'))(
      'who voted against the budget?',
    ),
  ).toBe('none'));

it('should NOT be that a committee was heckled', () =>
  expect(
    answerIn(analysisOf('The committee was heckled on Monday by a crowd of people. It rained all day.'))(
      'how did the committee vote?',
    ),
  ).toBe('none'));

it('should NOT hide a plain no', () =>
  expect(answerTo('did Tom Reed vote for the deal?')).toMatch(/Reed voted no|none/));
