import { expect, test } from 'vitest';
import { analysisOf, answerIn } from '../story.ts';

const RACE = analysisOf(
  [
    'A total of 21,380 runners started and 19,902 finished the race on Sunday.',
    'The clinic treated 152 patients in the first 28 weeks of 2025.',
    'The club sold 310 shirts. The club had lost £40,000 last year.',
    'Ida Roth won nine races last season.',
  ].join('\n\n'),
  { title: 'Roth wins race in rain' },
);

const answerTo = answerIn(RACE);

test.each([
  ['how many runners finished the race last year?'],
  ['how many runners started last year?'],
  ['how many patients did the clinic treat the year before?'],
])('a figure of this year is none for the last: %s', (question) => expect(answerTo(question)).toBe('none'));

test.each([
  ['this year', 'how many runners finished the race?', /19,902/],
  ['the same words', 'how much did the club lose last year?', /last year/],
  ['a season', 'how many races did Roth win last year?', /last season/],
])('should NOT: %s: %s', (_why, question, expected) => expect(answerTo(question)).toMatch(expected));

const MUSEUM = analysisOf(
  [
    'A guard stole 12 paintings from the museum, police said.',
    'In 2011 thieves took a bronze statue from the garden.',
    'The museum had 40 visitors a day then.',
  ].join('\n\n'),
  { title: 'Guard stole paintings' },
);

test('a figure of now is none of a year that the story names elsewhere', () =>
  expect(answerIn(MUSEUM)('how many paintings were stolen in 2011?')).toBe('none'));

test.each([['of the sentence before', 'how many visitors did the museum have in 2011?', /40 visitors/]])(
  'should NOT be refused a figure %s: %s',
  (_why, question, expected) => expect(answerIn(MUSEUM)(question)).toMatch(expected),
);
