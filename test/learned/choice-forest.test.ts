import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestOf, choiceForestOf, contenders, widestFirst } from '../../src/learned/choice-forest.ts';
import { forestOf, scoreOf, type Tree } from '../../src/learned/forest.ts';
import { flat, node, vectors, vectorsOf } from './trees.ts';

test('trees that can part vectors the most come first', () => {
  const [narrow, wide, single] = [flat([0, 2, 5, 6]), flat([0, 2, -1, [1, 0, 3, 2]]), flat(7)];
  expect(widestFirst([narrow, single, wide])).toEqual([wide, narrow, single]);
});

test('the best of several vectors is the first that scores highest', () => {
  fc.assert(
    fc.property(fc.array(node, { maxLength: 6 }), fc.array(vectors, { maxLength: 5 }), (roots, rows) => {
      const trees = roots.map(flat);
      const scores = rows.map((row) => scoreOf(forestOf(trees), Float64Array.from(row)));
      expect(bestOf(choiceForestOf(trees), vectorsOf(rows))).toBe(
        scores.length === 0 ? -1 : scores.indexOf(Math.max(...scores)),
      );
    }),
  );
});

test('a rate that equals the threshold goes left, one a hundredth above it right, and so of negative numbers', () => {
  for (const limit of [0.57, 0.29, -0.57, 2, -2]) {
    const forest = choiceForestOf([flat([0, limit, 1, 0])]);
    const above = limit + 0.01;
    expect(bestOf(forest, vectorsOf([[above], [limit]]))).toBe(1);
    expect(bestOf(forest, vectorsOf([[above], [above]]))).toBe(0);
  }
});

test('a feature beyond the last that a test has room for is refused', () => {
  expect(() => choiceForestOf([flat([256, 0, 1, 2])])).toThrow(RangeError);
});

test('who is as close to the best as asked stays in the race, with all that the trees say', () => {
  const stump = (value: number): Tree => flat([0, 0, 0, value]);
  const trees = [...Array.from({ length: 40 }, () => stump(0.05)), flat([1, 0, 0, 1.5])];
  const forest = choiceForestOf(trees);
  const rows = [
    [1, 0],
    [0, 1],
    [0, 0],
    [1, 1],
  ];
  const vectors = vectorsOf(rows);
  const { places, scores } = contenders(forest, vectors, 2);
  expect(places).toEqual([0, 1, 3]);
  for (const place of places)
    expect(scores[place]).toBeCloseTo(scoreOf(forestOf(trees), Float64Array.from(rows[place] ?? [])), 9);
  expect(contenders(forest, vectors, 1).places).toEqual([3]);
});

test('the more is still open, the farther behind somebody may be and win', () => {
  const stump = (feature: number, value: number): Tree => flat([feature, 0, 0, value]);
  const late = Array.from({ length: 64 }, () => stump(1, 1));
  const ahead = vectorsOf([
    [1, 0],
    [0, 1],
  ]);
  const lead = (value: number) =>
    choiceForestOf([stump(0, value), ...Array.from({ length: 15 }, () => 0).map(flat), ...late]);
  expect(bestOf(lead(64 / 5), ahead)).toBe(1);
  expect(bestOf(lead(64 / 5 + 1), ahead)).toBe(0);
});
