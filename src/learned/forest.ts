/** A regression tree as flat arrays: an inner node sends `value <= threshold` left; a leaf has feature -1 and its value as threshold. */
export interface Tree {
  readonly feature: readonly number[];
  readonly threshold: readonly number[];
  /** Left child; the right one is the next. */
  readonly left: readonly number[];
}

/** Trees are grown no deeper. */
const depth = 5;
export const leaves = 1 << depth;

/**
 * Trees laid out for speed. Each tree is a heap (the root at 1, the children of n at 2n and 2n + 1), filled up to one
 * depth, so that every walk takes the same steps without a branch to guess.
 */
export interface Forest {
  readonly feature: Uint16Array;
  /** Half the memory of doubles, which the walks spend their time on. Rounded up: a value that equals one goes left. */
  readonly threshold: Float32Array;
  readonly value: Float64Array;
}

/** @throws RangeError where a tree is deeper than trees are grown */
export const forestOf = (trees: readonly Tree[]): Forest => {
  const nodes = trees.length * leaves;
  const forest: Forest = {
    feature: new Uint16Array(nodes),
    threshold: new Float32Array(nodes),
    value: new Float64Array(nodes),
  };
  trees.forEach((tree, index) => {
    plant(forest, tree, 0, index * leaves, 1);
  });
  return forest;
};

/** Lays a node and all below it at a place; a leaf above the last level stands as a test that sends all to the left. */
const plant = (forest: Forest, tree: Tree, node: number, base: number, place: number): void => {
  const last = place >= leaves;
  const leaf = (tree.feature[node] ?? -1) < 0;
  const limit = tree.threshold[node] ?? 0;
  if (last && !leaf) throw new RangeError(`a tree is deeper than ${depth}`);
  if (last) {
    forest.value[base + place - leaves] = limit;
    return;
  }
  forest.feature[base + place] = leaf ? 0 : (tree.feature[node] ?? 0);
  forest.threshold[base + place] = leaf ? Number.POSITIVE_INFINITY : notBelow(limit);
  const child = leaf ? node : (tree.left[node] ?? 0);
  plant(forest, tree, child, base, 2 * place);
  plant(forest, tree, leaf ? node : child + 1, base, 2 * place + 1);
};

/** A number of single precision that is no smaller. */
const notBelow = (limit: number): number => {
  const near = Math.fround(limit);
  return near >= limit ? near : near + Math.abs(near) * 2 ** -23;
};

/** From a place to the one below it. */
const below = ({ feature, threshold }: Forest, vector: Float64Array, base: number, place: number): number => {
  const at = base | place;
  return (place << 1) | Number((vector[feature[at] ?? 0] ?? 0) > (threshold[at] ?? 0));
};

/** The sum of the trees' values: higher is likelier. Its steps are written out: a loop takes half as long again. */
export const scoreOf = (forest: Forest, vector: Float64Array): number => {
  let score = 0;
  for (let base = 0; base < forest.value.length; base += leaves) {
    let place = below(forest, vector, base, 1);
    place = below(forest, vector, base, place);
    place = below(forest, vector, base, place);
    place = below(forest, vector, base, place);
    place = below(forest, vector, base, place);
    score += forest.value[base | (place - leaves)] ?? 0;
  }
  return score;
};
