import { expect, it } from 'vitest';
import { analysisOf, answerIn } from '../story.ts';

const answerTo = answerIn(
  analysisOf(
    [
      'Ida Holt won the women’s race in Ulm on Sunday.',
      'Mara Voss came second, nine seconds behind.',
      'Lena Moe finished third in a time of 31 minutes, ahead of the champion, Tess Orr.',
      'Orr had led in the second half.',
    ].join('\n\n'),
    { title: 'Holt wins in Ulm' },
  ),
);

it.each([
  ['who finished second?', /^Mara Voss/],
  ['who came second?', /^Mara Voss/],
  ['who came third?', /^Lena Moe/],
  ['who was third?', /^Lena Moe/],
])('a place is told by its own word: %s', (question, expected) =>
  expect(answerTo(question)).toMatch(expected),
);

it.each([
  ['a place that nobody is given', 'who came fifth?', /^none$/],
  ['whoever won', 'who won the race?', /^Ida Holt/],
])('should NOT take another place: %s: %s', (_what, question, expected) =>
  expect(answerTo(question)).toMatch(expected),
);
