import { expect, it } from 'vitest';
import { analysisOf, answerIn } from '../story.ts';

const FIRM = analysisOf(
  [
    'Chief executive Ann Lee, who joined from Corvo in January, said the sale was over.',
    'Bo Diaz succeeded Carl Roe as head of the port in May.',
  ].join('\n\n'),
);

it.each(['who was chief executive before Ann Lee?', 'who was Lee’s predecessor?'])(
  'that somebody holds an office does not tell who held it before: %s',
  (question) => expect(answerIn(FIRM)(question)).toBe('none'),
);

it.each([
  ['who was head of the port before Bo Diaz?', /Carl Roe/],
  ['who is the chief executive?', /Ann Lee/],
])('should NOT be refused: %s', (question, expected) => expect(answerIn(FIRM)(question)).toMatch(expected));
