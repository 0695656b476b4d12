import { expect, it } from 'vitest';
import { analysisOf, answerIn } from '../story.ts';

const answerTo = answerIn(
  analysisOf(
    [
      'The hospital in Tarn closed a ward after 23 patients fell ill.',
      'Three of them, all aged over 80, have died since Friday.',
      'A similar outbreak in the city of Ferring killed seven people in 2016.',
    ].join('\n\n'),
    { title: 'Ward closed in Tarn', published: '2026-05-13' },
  ),
);

it.each([
  ['how many people have died?', /^Three of them/],
  ['number of deaths', /^Three of them/],
  ['has anyone died?', /^Three of them/],
  ['were there any deaths?', /^Three of them/],
])('those of another year are none of these: %s', (question, expected) =>
  expect(answerTo(question)).toMatch(expected),
);

it.each([
  ['how many people died in Ferring?', /2016/],
  ['how many people were killed in 2016?', /2016/],
])('should NOT be left where it is asked for: %s', (question, expected) =>
  expect(answerTo(question)).toMatch(expected),
);
