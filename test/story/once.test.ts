import { expect, test } from 'vitest';
import { interned, oncePer, oncePerWord } from '../../src/story/once.ts';

test('what is derived from an object is derived once', () => {
  let asked = 0;
  const count = oncePer((_: object) => {
    asked += 1;
    return asked;
  });
  const [one, other] = [{}, {}];
  expect([count(one), count(one), count(other), count(one)]).toEqual([1, 1, 2, 1]);
});

test('what is derived from a word is derived once, whatever text it is cut from', () => {
  const asked: string[] = [];
  const length = oncePerWord((word) => {
    asked.push(word);
    return word.length;
  });
  expect([length('bridge'), length('the bridge'.slice(4)), length('toll'), length('')]).toEqual([6, 6, 4, 0]);
  expect(asked).toEqual(['bridge', 'toll', '']);
});

test('a word longer than any that comes up again is not kept', () => {
  let asked = 0;
  const count = oncePerWord(() => {
    asked += 1;
    return asked;
  });
  const long = 'la'.repeat(1_000);
  expect([count(long), count(long)]).toEqual([1, 2]);
});

test('of more words than are kept the first are derived anew', () => {
  const length = oncePerWord((word) => word.length);
  const wrong = Array.from({ length: 120_000 }, (_, number) => `${number % 60_000}`).filter(
    (word) => length(word) !== word.length,
  );
  expect(wrong).toEqual([]);
});

test.each(['bridge', '2016', '__proto__', ''])('an interned word is the same: %j', (word) => {
  expect(interned(word)).toBe(word);
});
