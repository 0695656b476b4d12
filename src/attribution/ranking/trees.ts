/** A regression tree as flat arrays: an inner node sends `value <= threshold` left; a leaf has feature -1 and its value as threshold. */
export interface Tree {
  readonly feature: readonly number[];
  readonly threshold: readonly number[];
  /** Left child; the right one is the next. */
  readonly left: readonly number[];
}

/**
 * Trees laid out for speed: an article asks for some 30,000 leaves. Each tree is a heap (the root at 1, the children of
 * n at 2n and 2n + 1), filled up to the depth of the deepest, so that every walk takes the same number of steps.
 */
export interface Forest {
  readonly trees: number;
  readonly depth: number;
  readonly feature: Uint16Array;
  /** On the last level: the values of the leaves. */
  readonly threshold: Float64Array;
}

export const forestOf = (trees: readonly Tree[]): Forest => {
  const depth = Math.max(0, ...trees.map((tree) => depthOf(tree, 0)));
  const size = trees.length << (depth + 1);
  const forest = {
    trees: trees.length,
    depth,
    feature: new Uint16Array(size),
    threshold: new Float64Array(size),
  };
  trees.forEach((tree, index) => {
    plant(forest, tree, 0, index << (depth + 1), 1);
  });
  return forest;
};

const isLeaf = ({ feature }: Tree, node: number): boolean => (feature[node] ?? -1) < 0;

const depthOf = (tree: Tree, node: number): number => {
  const child = tree.left[node] ?? 0;
  return isLeaf(tree, node) ? 0 : 1 + Math.max(depthOf(tree, child), depthOf(tree, child + 1));
};

/** Lays a node and all below it at a place; a leaf above the last level stands as a test that sends all to the left. */
const plant = (forest: Forest, tree: Tree, node: number, base: number, place: number): void => {
  const { depth, feature, threshold } = forest;
  const last = place >= 1 << depth;
  const leaf = isLeaf(tree, node);
  const child = leaf ? node : (tree.left[node] ?? 0);
  feature[base + place] = leaf ? 0 : (tree.feature[node] ?? 0);
  threshold[base + place] = leaf && !last ? Number.POSITIVE_INFINITY : (tree.threshold[node] ?? 0);
  if (last) return;
  plant(forest, tree, child, base, 2 * place);
  plant(forest, tree, leaf ? node : child + 1, base, 2 * place + 1);
};

/** The sum of the trees' values: higher is likelier. A step adds its comparison: a branch would be guessed wrong. */
export const scoreOf = ({ trees, depth, feature, threshold }: Forest, vector: Float64Array): number => {
  let score = 0;
  for (let tree = 0; tree < trees; tree += 1) {
    const base = tree << (depth + 1);
    let place = 1;
    for (let step = 0; step < depth; step += 1) {
      const value = vector[feature[base + place] ?? 0] ?? 0;
      place = 2 * place + Number(value > (threshold[base + place] ?? 0));
    }
    score += threshold[base + place] ?? 0;
  }
  return score;
};
