import fc from 'fast-check';
import type { Tree } from '../../src/learned/forest.ts';
import { hundredths, type Vectors } from '../../src/learned/vectors.ts';

/** A leaf, or a test and what stands below it. */
export type Node = number | readonly [feature: number, threshold: number, low: Node, high: Node];

/** The children of a node stand side by side, as in a trained model. */
export const flat = (root: Node): Tree => {
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

const width = 4;
export const { node } = fc.letrec<{ node: Node }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.integer({ min: -9, max: 9 }),
    fc.tuple(fc.nat(width - 1), fc.integer({ min: -3, max: 3 }), tie('node'), tie('node')),
  ),
}));
export const vectors = fc.array(fc.integer({ min: -4, max: 4 }), { minLength: width, maxLength: width });

export const vectorsOf = (rows: readonly (readonly number[])[]): Vectors => ({
  rows: Int32Array.from(rows.flat(), hundredths),
  width: rows[0]?.length ?? 0,
});
