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

describe('a question that the story asks itself is answered by the next sentence', () => {
  test.each([
    ['somebody was asked', 'had Holt seemed tired?', /wide awake/],
    ['the story asks', 'did the plane carry a beacon?', /Not as far/],
  ])('%s: %s', (_why, question, expected) => expect(answerTo(question)).toMatch(expected));

  test.each([['who asked', 'who asked whether the lake could be drained?', /The mayor asked/]])(
    'should NOT: %s: %s',
    (_why, question, expected) => expect(answerTo(question)).toMatch(expected),
  );
});
