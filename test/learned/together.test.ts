import { expect, test } from 'vitest';
import { choiceForestOf } from '../../src/learned/choice-forest.ts';
import { packedKinds } from '../../src/learned/kinds.ts';
import { bestTogether } from '../../src/learned/together.ts';
import { vectorsOf } from './trees.ts';

/** The trees add up what the first feature passes: 0.8 above 0, and as much again above 1. The net gives the second. */
const stump = (limit: number) => ({ feature: [0, -1, -1], threshold: [limit, 0, 0.8], left: [1, 0, 0] });
const TOGETHER = {
  trees: choiceForestOf([stump(0), stump(1)]),
  nets: packedKinds({
    kinds: [[], []],
    nets: [{ mean: [0, 0], deviation: [1, 1], layers: [{ weights: [[0, 100]], bias: [0] }], says: [1] }],
  }),
};

test.each([
  [
    'the net speaks where the trees are not sure',
    [
      [1, 0],
      [0, 2],
    ],
    1,
  ],
  [
    'beside the trees, not in their place',
    [
      [1, 0],
      [0, 0.5],
    ],
    0,
  ],
  [
    'should NOT be heard where the trees are sure',
    [
      [2, 0],
      [0, 3],
    ],
    0,
  ],
  [
    'nor for who is far behind two that are close',
    [
      [2, 0],
      [1, 1],
      [0, 3],
    ],
    1,
  ],
  [
    'of equals the first',
    [
      [1, 1],
      [1, 1],
    ],
    0,
  ],
  ['one alone', [[0, 0]], 0],
  ['nobody', [], -1],
])('%s', (_, vectors, best) => {
  expect(bestTogether(TOGETHER, vectorsOf(vectors))).toBe(best);
});
