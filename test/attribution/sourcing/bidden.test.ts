import { describe, expect, test } from 'vitest';
import { saidIn } from '../reading-of-text.ts';

describe('who ought to speak has not spoken', () => {
  test.each([
    [
      'a title',
      'Leaders must respond to the “loud” call of the young, the mayor urged on Friday.',
      'the mayor',
    ],
    ['a name', 'Leaders should answer the “loud” call of the young, Ann Lee warned.', 'Ann Lee'],
    [
      'should NOT: who has spoken',
      'Leaders answered the “loud” call of the young, as Ann Lee said they would.',
      'Leaders',
    ],
  ])('%s', (_, body, who) => {
    expect(saidIn(body)[0]?.who).toBe(who);
  });
});
