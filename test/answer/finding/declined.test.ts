import { describe, expect, test } from 'vitest';
import { ask } from '../../../src/answer/ask.ts';
import { textOf } from '../../../src/story/span.ts';
import { analysisOf } from '../story.ts';

const SEARCH = analysisOf(
  [
    'Detectives searching for the pilot said on Monday that the phone of Ida Holt was last seen in a lay-by.',
    'Chief inspector Carl Roe said that a search of the lake would go on.',
    'He declined to say when her phone was last used.',
    'The airline said it was helping police. It did not give a reason for her late start.',
    'The coroner, Ann Lee, said that the inquest would open in May.',
    'A friend was asked if Holt had seemed tired.',
    '“She was wide awake,” he said.',
    'Did the plane carry a beacon?',
    'Not as far as anybody knows.',
    'The mayor asked whether the lake could be drained.',
  ].join('\n\n'),
);

const answerTo = (question: string): string => {
  const answer = ask(question, [SEARCH]);
  return answer.answered ? textOf(answer.evidence[0].story.body, answer.evidence[0].sentence) : 'none';
};

describe('that it was not told comes first', () => {
  test.each([
    ['a time', 'did the detectives say when the phone was last used?', /declined to say/],
    ['a reason', 'did the airline give a reason for the late start?', /did not give/],
  ])('%s: %s', (_why, question, expected) => expect(answerTo(question)).toMatch(expected));

  test.each([
    ['who told it', 'did the coroner say when the inquest would open?', /open in May/],
    ['what was said', 'what did Carl Roe say about the lake?', /search of the lake/],
  ])('should NOT: %s: %s', (_why, question, expected) => expect(answerTo(question)).toMatch(expected));
});
