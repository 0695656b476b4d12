import { expect, test } from 'vitest';
import { hundredths, plainVectors } from '../../src/learned/vectors.ts';

test('rates of two decimals are whole hundredths, though no double equals them', () => {
  expect([0.57, 0.29, -0.07, 12, -1].map(hundredths)).toEqual([57, 29, -7, 1200, -100]);
});

test('vectors are told apart again, without the hundredths', () => {
  const rows = Int32Array.of(100, 57, -200, 0, 29, 1200);
  expect(plainVectors({ rows, width: 3 }).map((vector) => [...vector])).toEqual([
    [1, 0.57, -2],
    [0, 0.29, 12],
  ]);
});
