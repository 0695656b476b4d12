import { describe, expect, test } from 'vitest';
import { answerTo } from './search.ts';

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
