import { describe, expect, test } from 'vitest';
import { answerTo } from './search.ts';

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
