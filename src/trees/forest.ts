/** A regression tree as flat arrays: an inner node sends `value <= threshold` left; a leaf has feature -1 and its value as threshold. */
export interface Tree {
  readonly feature: readonly number[];
  readonly threshold: readonly number[];
  /** Left child; the right one is the next. */
  readonly left: readonly number[];
}

/** Trees are grown no deeper. */
const depth = 5;
const leaves = 1 << depth;
const size = 2 * leaves;

/**
 * Trees laid out for speed: an article asks for some 60,000 leaves. Each tree is a heap (the root at 1, the children of
 * n at 2n and 2n + 1), filled up to one depth, so that every walk takes the same steps without a branch to guess.
 */
export interface Forest {
  readonly feature: Uint16Array;
  /** On the last level: the values of the leaves. */
  readonly threshold: Float64Array;
}

/** @throws RangeError where a tree is deeper than trees are grown */
export const forestOf = (trees: readonly Tree[]): Forest => {
  const nodes = trees.length * size;
  const forest = { feature: new Uint16Array(nodes), threshold: new Float64Array(nodes) };
  trees.forEach((tree, index) => {
    plant(forest, tree, 0, index * size, 1);
  });
  return forest;
};

/** Lays a node and all below it at a place; a leaf above the last level stands as a test that sends all to the left. */
const plant = (forest: Forest, tree: Tree, node: number, base: number, place: number): void => {
  const last = place >= leaves;
  const leaf = (tree.feature[node] ?? -1) < 0;
  if (last && !leaf) throw new RangeError(`a tree is deeper than ${depth}`);
  const child = leaf ? node : (tree.left[node] ?? 0);
  forest.feature[base + place] = leaf ? 0 : (tree.feature[node] ?? 0);
  forest.threshold[base + place] = leaf && !last ? Number.POSITIVE_INFINITY : (tree.threshold[node] ?? 0);
  if (last) return;
  plant(forest, tree, child, base, 2 * place);
  plant(forest, tree, leaf ? node : child + 1, base, 2 * place + 1);
};

/** From a place to the one below it. */
const below = ({ feature, threshold }: Forest, vector: Float64Array, base: number, place: number): number => {
  const at = base | place;
  return (place << 1) | Number((vector[feature[at] ?? 0] ?? 0) > (threshold[at] ?? 0));
};

/** The sum of the trees' values: higher is likelier. Its steps are written out: a loop takes half as long again. */
export const scoreOf = (forest: Forest, vector: Float64Array): number =>
  scoreBetween(forest, vector, 0, forest.threshold.length);

const scoreBetween = (forest: Forest, vector: Float64Array, from: number, to: number): number => {
  let score = 0;
  for (let base = from; base < to; base += size) {
    let place = below(forest, vector, base, 1);
    place = below(forest, vector, base, place);
    place = below(forest, vector, base, place);
    place = below(forest, vector, base, place);
    place = below(forest, vector, base, place);
    score += forest.threshold[base | place] ?? 0;
  }
  return score;
};

/** The first trees say most: who is so far behind after them (odds of one in 50) was never chosen in 6,942 attributions. */
const firstTrees = 64;
const behind = 4;

/** The place of the vector that scores highest, of equals the first; -1 where there is none. Most are out of the race after the first trees. */
export const bestOf = (forest: Forest, vectors: readonly Float64Array[]): number => {
  const part = Math.min(firstTrees * size, forest.threshold.length);
  const early = vectors.map((vector) => scoreBetween(forest, vector, 0, part));
  const floor = Math.max(...early) - behind;
  let best = -1;
  let most = Number.NEGATIVE_INFINITY;
  vectors.forEach((vector, index) => {
    const start = early[index] ?? 0;
    if (start < floor) return;
    const score = start + scoreBetween(forest, vector, part, forest.threshold.length);
    if (score <= most) return;
    most = score;
    best = index;
  });
  return best;
};
