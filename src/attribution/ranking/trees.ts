/** A regression tree as flat arrays: an inner node sends `value <= threshold` left; a leaf has feature -1 and its value as threshold. */
export interface Tree {
  readonly feature: readonly number[];
  readonly threshold: readonly number[];
  /** Left child; the right one is the next. */
  readonly left: readonly number[];
}

const leafOf = ({ feature, threshold, left }: Tree, vector: Float64Array): number => {
  let node = 0;
  for (;;) {
    const index = feature[node] ?? -1;
    if (index < 0) return threshold[node] ?? 0;
    const right = (vector[index] ?? 0) > (threshold[node] ?? 0) ? 1 : 0;
    node = (left[node] ?? 0) + right;
  }
};

/** The sum of the trees' values: higher is likelier. */
export const scoreOf = (trees: readonly Tree[], vector: Float64Array): number => {
  let score = 0;
  for (const tree of trees) score += leafOf(tree, vector);
  return score;
};
