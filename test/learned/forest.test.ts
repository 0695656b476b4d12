import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forestOf, scoreOf } from '../../src/learned/forest.ts';
import { flat, type Node, node, vectors } from './trees.ts';

const walk = (node: Node, vector: Float64Array): number =>
  typeof node === 'number' ? node : walk((vector[node[0]] ?? 0) <= node[1] ? node[2] : node[3], vector);

test('a forest adds up what its trees give, whatever their shapes', () => {
  fc.assert(
    fc.property(fc.array(node, { maxLength: 6 }), vectors, (roots, values) => {
      const vector = Float64Array.from(values);
      const expected = roots.reduce<number>((sum, root) => sum + walk(root, vector), 0);
      expect(scoreOf(forestOf(roots.map(flat)), vector)).toBe(expected);
    }),
  );
});

test('a value that equals the threshold goes left', () => {
  const forest = forestOf([flat([0, 2, 1, 10])]);
  expect(scoreOf(forest, Float64Array.of(2))).toBe(1);
  expect(scoreOf(forest, Float64Array.of(2.5))).toBe(10);
});

test('a threshold that no number of single precision equals still sends its equal left', () => {
  for (const limit of [0.1, 0.57, -0.1, 1e9 + 0.1]) {
    const forest = forestOf([flat([0, limit, 1, 10])]);
    expect(scoreOf(forest, Float64Array.of(limit))).toBe(1);
    expect(scoreOf(forest, Float64Array.of(limit + 1e-6 * Math.abs(limit)))).toBe(10);
  }
});
