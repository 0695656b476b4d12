import { expect, it } from 'vitest';
import { analysisOf, answerIn } from '../story.ts';

const STRIKE = analysisOf(
  [
    'Crews on the ferries to the northern islands will stop work from midnight on Sunday in a dispute over pay.',
    'The union said 640 of its members would take part.',
    'The walkout will last at least five days, the union said.',
    'The last strike, in 2021, lasted eleven days and cost the operator 4 million euros.',
  ].join('\n\n'),
  { title: 'Ferry crews walk out over pay' },
);

const answerTo = answerIn(STRIKE);

it.each([
  ['when does the strike start?', /from midnight on Sunday/],
  ['how long will the strike last?', /at least five days/],
  ['how much will the strike cost?', /^none$/],
])('of this time, not of last time: %s', (question, expected) =>
  expect(answerTo(question)).toMatch(expected),
);

it.each([
  ['when was the last strike?', /in 2021/],
  ['how long did the strike in 2021 last?', /eleven days/],
  ['how much did the last strike cost?', /4 million/],
])('should NOT touch what is asked of last time: %s', (question, expected) =>
  expect(answerTo(question)).toMatch(expected),
);

it('should NOT take a comparison for another time', () => {
  const firm = analysisOf(
    'Tarrant expects a profit of £85m this year, down from a previous forecast of £110m. It makes jam in Ulm.',
    { title: 'Tarrant cuts forecast' },
  );
  expect(answerIn(firm)('what is the forecast for the year?')).toMatch(/£85m/);
});
