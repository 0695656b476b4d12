import { expect, test } from 'vitest';
import { beginsUpper } from '../../src/story/capitals.ts';

test.each([
  ['Lee', true],
  ['NASA', true],
  ['Émile', true],
  ['Ørsted', true],
  ['bridge', false],
  ['iPhone', false],
  ['éclair', false],
  ['42', false],
  ['[', false],
  ['“Go”', false],
  ['', false],
])('“%s” begins with a capital: %s', (word, expected) => {
  expect(beginsUpper(word)).toBe(expected);
});
