import { expect, test } from 'vitest';
import { parseQuestion } from '../../src/answer/question/question.ts';
import { wordsAsked } from '../../src/answer/words-asked.ts';
import { analysisOf } from './story.ts';

const STORY = analysisOf(
  [
    'Mayor Ann Lee said the road was late.',
    'The mayor said the bridge was safe.',
    'The driver on the bus said he was hurt.',
    'Bo Diaz is on trial over the bridge.',
  ].join(' '),
);

test.each([
  ['Ann Lee on the road', 'what did Ann Lee say about the road'],
  ['lee about the bridge', 'what did lee say about the bridge'],
  ['the mayor on the bridge', 'what did the mayor say about the bridge'],
  ['Bo Diaz on the road', 'what did Bo Diaz say about the road'],
])('%s', (typed, asked) => expect(wordsAsked(parseQuestion(typed), [STORY])?.text).toBe(asked));

test.each([
  'attack on the road',
  'the driver on the bus',
  'Bo Diaz on trial',
  'Lee on Monday',
  'who is Lee on the road',
])('should NOT: %s', (typed) => expect(wordsAsked(parseQuestion(typed), [STORY])).toBeUndefined());
