import { expect, it } from 'vitest';
import { analysisOf, answerIn } from '../story.ts';

const JUDGE = analysisOf(
  [
    'Bo Diaz, a former judge, was sentenced to 16 years for theft on 5 May.',
    'A yellow warning for snow runs until 9am on Friday.',
    'Bakers earn $17.20 an hour.',
    'Keeping the school open would cost $640,000 a year.',
  ].join('\n\n'),
  { title: 'Judge jailed' },
);

it.each(['how much did Diaz steal?', 'how much snow will fall?'])('a time is no amount: %s', (question) =>
  expect(answerIn(JUDGE)(question)).toBe('none'),
);

it.each([
  ['a wage that reads like an hour', 'how much do bakers earn?', /\$17\.20/],
  ['a sum by the year', 'how much would it cost to keep the school open?', /\$640,000/],
])('should NOT refuse %s: %s', (_what, question, expected) =>
  expect(answerIn(JUDGE)(question)).toMatch(expected),
);

it('a quarter of a year is no amount', () =>
  expect(
    answerIn(analysisOf('Corvex Mills reported a drop in profit in its second fiscal quarter, it said.'))(
      'how much profit did Corvex Mills make?',
    ),
  ).toBe('none'));
