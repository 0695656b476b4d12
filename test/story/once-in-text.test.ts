import { expect, test } from 'vitest';
import { oncePerWordIn } from '../../src/story/once-in-text.ts';

test('what is derived from a word is derived once, wherever it stands', () => {
  const asked: string[] = [];
  const shout = oncePerWordIn((word) => {
    asked.push(word);
    return word.toUpperCase();
  });
  const text = 'the toll bridge';
  expect([shout(text, 0, 3), shout(text, 4, 8), shout('a toll', 2, 6), shout(text, 4, 4)]).toEqual([
    'THE',
    'TOLL',
    'TOLL',
    '',
  ]);
  expect(asked).toEqual(['the', 'toll', '']);
});

test('of as many words as there are, each is told from the others, though they share places', () => {
  const same = oncePerWordIn((word) => word);
  const text = Array.from({ length: 90_000 }, (_, number) => String(100_000 + number)).join('');
  for (const _ of ['first', 'again'])
    for (let at = 0; at < text.length; at += 6)
      if (same(text, at, at + 6) !== text.slice(at, at + 6)) expect.fail(text.slice(at, at + 6));
});

test('a word longer than any that comes up again is not kept', () => {
  let asked = 0;
  const count = oncePerWordIn(() => {
    asked += 1;
    return asked;
  });
  const long = 'la'.repeat(1_000);
  expect([count(long, 0, long.length), count(long, 0, long.length)]).toEqual([1, 2]);
});
