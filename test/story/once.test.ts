import { expect, test } from 'vitest';
import { interned, oncePer, oncePerWord, oncePerWordIn } from '../../src/story/once.ts';

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

test('nothing, too, is derived from a word once', () => {
  let asked = 0;
  const none = oncePerWord((): undefined => {
    asked += 1;
    return undefined;
  });
  expect([none('bridge'), none('bridge')]).toEqual([undefined, undefined]);
  expect(asked).toBe(1);
});

test('what is derived from a word in a text is that of the word, wherever it stands', () => {
  const asked: string[] = [];
  const wordIn = oncePerWordIn((text) => {
    asked.push(text);
    return { text };
  });
  const text = 'a toll on a bridge, a toll';
  expect([wordIn(text, 2, 6), wordIn(text, 12, 18), wordIn(text, 22, 26)]).toEqual([
    { text: 'toll' },
    { text: 'bridge' },
    { text: 'toll' },
  ]);
  expect(asked).toEqual(['toll', 'bridge']);
});

test('of more words in a text than are known by their letters each has its own', () => {
  const wordIn = oncePerWordIn((text) => ({ text }));
  const words = Array.from({ length: 60_000 }, (_, number) => `w${(number * 7) % 30_000}`);
  expect(words.filter((word) => wordIn(`- ${word}.`, 2, 2 + word.length).text !== word)).toEqual([]);
});

test('a word in a text that is longer than any that comes up again is not kept', () => {
  let asked = 0;
  const wordIn = oncePerWordIn((text) => {
    asked += 1;
    return { text };
  });
  const long = 'la'.repeat(1_000);
  wordIn(long, 0, long.length);
  wordIn(long, 0, long.length);
  expect(asked).toBe(2);
});
