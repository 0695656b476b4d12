import { expect, test } from 'vitest';
import { analysisOf, answerIn } from '../story.ts';

const CRASH = analysisOf(
  [
    'A tram left the rails near Tarnby station early on Tuesday, and a pensioner broke an arm.',
    'The company has apologised. A service is planned for Sunday.',
  ].join('\n\n'),
  { title: 'Tram derails' },
);
const TIMELESS = analysisOf('A tram has left the rails.\n\nThe company has apologised.\n\nSo has its owner.');

test.each([
  ['when did it happen?', /Tuesday/],
  ['where did this happen?', /Tarnby station/],
  ['when exactly did it happen', /Tuesday/],
])('what the story is about is told where it begins: %s', (question, expected) =>
  expect(answerIn(CRASH)(question)).toMatch(expected),
);

test.each([
  ['no time is told', 'when did it happen?', TIMELESS],
  ['nothing happened to be asked of', 'where is it?', CRASH],
])('should NOT: %s: %s', (_why, question, story) => expect(answerIn(story)(question)).toBe('none'));

const FLOOD = analysisOf(
  [
    'Four people drowned when the river Sarn burst its banks on Saturday night, the mayor said.',
    'The valley was last flooded in 1997, and the dam was built in 1971.',
  ].join('\n\n'),
  { title: 'Floods cut off villages' },
);

test.each([
  ['when was the flood?', /Saturday/],
  // Of these the title tells nothing, or the question names another time.
  ['when was the dam built?', /1971/],
  ['when was the last flood?', /1997/],
])('a flood long over is not the one in the title: %s', (question, expected) =>
  expect(answerIn(FLOOD)(question)).toMatch(expected),
);
