import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestOf, contenders, forestOf, scoreOf, type Tree, widestFirst } from '../../src/learned/forest.ts';

type Node = number | readonly [feature: number, threshold: number, low: Node, high: Node];

/** The children of a node stand side by side, as in a trained model. */
const flat = (root: Node): Tree => {
  const feature: number[] = [];
  const threshold: number[] = [];
  const left: number[] = [];
  const put = (node: Node, at: number): void => {
    const [tested, limit, low, high] = typeof node === 'number' ? [-1, node] : node;
    feature[at] = tested;
    threshold[at] = limit;
    left[at] = 0;
    if (low === undefined || high === undefined) return;
    const child = feature.length;
    left[at] = child;
    feature.push(0, 0);
    put(low, child);
    put(high, child + 1);
  };
  put(root, 0);
  return { feature, threshold, left };
};

const walk = (node: Node, vector: Float64Array): number =>
  typeof node === 'number' ? node : walk((vector[node[0]] ?? 0) <= node[1] ? node[2] : node[3], vector);

const width = 4;
const { node } = fc.letrec<{ node: Node }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.integer({ min: -9, max: 9 }),
    fc.tuple(fc.nat(width - 1), fc.integer({ min: -3, max: 3 }), tie('node'), tie('node')),
  ),
}));
const vectors = fc.array(fc.integer({ min: -4, max: 4 }), { minLength: width, maxLength: width });

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

test('trees that can part vectors the most come first', () => {
  const [narrow, wide, single] = [flat([0, 2, 5, 6]), flat([0, 2, -1, [1, 0, 3, 2]]), flat(7)];
  expect(widestFirst([narrow, single, wide])).toEqual([wide, narrow, single]);
});

test('the best of several vectors is the first that scores highest', () => {
  fc.assert(
    fc.property(fc.array(node, { maxLength: 6 }), fc.array(vectors, { maxLength: 5 }), (roots, rows) => {
      const forest = forestOf(roots.map(flat));
      const asked = rows.map((row) => Float64Array.from(row));
      const scores = asked.map((vector) => scoreOf(forest, vector));
      expect(bestOf(forest, asked)).toBe(scores.length === 0 ? -1 : scores.indexOf(Math.max(...scores)));
    }),
  );
});

test('who is as close to the best as asked stays in the race, with all that the trees say', () => {
  const stump = (value: number): Tree => flat([0, 0, 0, value]);
  const forest = forestOf([...Array.from({ length: 40 }, () => stump(0.05)), flat([1, 0, 0, 1.5])]);
  const vectors = [
    Float64Array.of(1, 0),
    Float64Array.of(0, 1),
    Float64Array.of(0, 0),
    Float64Array.of(1, 1),
  ];
  const { places, scores } = contenders(forest, vectors, 2);
  expect(places).toEqual([0, 1, 3]);
  for (const place of places)
    expect(scores[place]).toBeCloseTo(scoreOf(forest, vectors[place] ?? Float64Array.of()), 9);
  expect(contenders(forest, vectors, 1).places).toEqual([3]);
});

test('a threshold that no number of single precision equals still sends its equal left', () => {
  for (const limit of [0.1, 0.57, -0.1, 1e9 + 0.1]) {
    const forest = forestOf([flat([0, limit, 1, 10])]);
    expect(scoreOf(forest, Float64Array.of(limit))).toBe(1);
    expect(scoreOf(forest, Float64Array.of(limit + 1e-6 * Math.abs(limit)))).toBe(10);
  }
});

test('the more is still open, the farther behind somebody may be and win', () => {
  const stump = (feature: number, value: number): Tree => flat([feature, 0, 0, value]);
  const late = Array.from({ length: 64 }, () => stump(1, 1));
  const [first, behind] = [Float64Array.of(1, 0), Float64Array.of(0, 1)];
  const lead = (value: number) =>
    forestOf([stump(0, value), ...Array.from({ length: 15 }, () => 0).map(flat), ...late]);
  expect(bestOf(lead(64 / 5), [first, behind])).toBe(1);
  expect(bestOf(lead(64 / 5 + 1), [first, behind])).toBe(0);
});
