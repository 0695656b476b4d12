import { expect, it } from 'vitest';
import { analysisOf, answerIn } from '../story.ts';

const answerTo = answerIn(
  analysisOf(
    [
      'The clinic in Ulm lost 3,000 letters, it admitted on Monday.',
      'Ann Lee, 61, whose husband Bo died in August after a long wait, said the apology meant nothing.',
      'Carl Roe, whose daughter is still ill, said that he would sue.',
      'Ida Holt, whose firm sold the software, said it worked.',
    ].join('\n\n'),
  ),
);

it.each([
  ['what did the widow say?', /meant nothing/],
  ['what did his wife say about the apology?', /meant nothing/],
  ['what did the father say?', /would sue/],
])('somebody is called by a relative of theirs: %s', (question, expected) =>
  expect(answerTo(question)).toMatch(expected),
);

it.each(['what did the husband say?', 'what did the mother say?', 'what did the sister say?'])(
  'should NOT be anybody else’s relative: %s',
  (question) => expect(answerTo(question)).toBe('none'),
);
