import { expect, test } from 'vitest';
import { analysisOf, answerIn } from '../story.ts';

const TUNNEL = analysisOf(
  [
    'The second tunnel under Mount Orr will open on May 9, the ministry said.',
    'The tunnel is 11 kilometres long and cost $1.9bn.',
    'The old tunnel, opened in 1978, is to be shut for repairs.',
    'It is 9 kilometres long.',
    'An old road leads to it. The road cost $3m.',
  ].join('\n\n'),
  { title: 'Second tunnel under Mount Orr to open' },
);

const answerTo = answerIn(TUNNEL);

test.each([['how much did the old tunnel cost?']])('the one of the news is another: %s', (question) =>
  expect(answerTo(question)).toBe('none'),
);

test.each([
  ['the one of the news', 'how much did the tunnel cost?', /1\.9bn/],
  ['the one of the news by its word', 'how much did the second tunnel cost?', /1\.9bn/],
  ['the other itself', 'when did the old tunnel open?', /1978/],
  ['what is no news', 'how much did the old road cost?', /\$3m/],
])('should NOT be refused, %s: %s', (_, question, expected) => expect(answerTo(question)).toMatch(expected));
