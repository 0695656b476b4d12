/** A regression tree as flat arrays: an inner node sends `value <= threshold` left; a leaf has feature -1 and its value as threshold. */
export interface Tree {
  readonly feature: readonly number[];
  readonly threshold: readonly number[];
  /** Left child; the right one is the next. */
  readonly left: readonly number[];
}

/** Trees one after the other in typed arrays, for speed: an article asks for some 30,000 leaves. */
export interface Forest {
  readonly roots: Int32Array;
  readonly feature: Int16Array;
  readonly threshold: Float64Array;
  readonly left: Int32Array;
}

export const forestOf = (trees: readonly Tree[]): Forest => {
  const size = trees.reduce((sum, { feature }) => sum + feature.length, 0);
  const forest = {
    roots: new Int32Array(trees.length),
    feature: new Int16Array(size),
    threshold: new Float64Array(size),
    left: new Int32Array(size),
  };
  let at = 0;
  trees.forEach(({ feature, threshold, left }, index) => {
    forest.roots[index] = at;
    forest.feature.set(feature, at);
    forest.threshold.set(threshold, at);
    forest.left.set(
      left.map((child) => child + at),
      at,
    );
    at += feature.length;
  });
  return forest;
};

/** The sum of the trees' values: higher is likelier. */
export const scoreOf = ({ roots, feature, threshold, left }: Forest, vector: Float64Array): number => {
  let score = 0;
  for (const root of roots) {
    let node = root;
    let index = feature[node] ?? -1;
    while (index >= 0) {
      node = (left[node] ?? 0) + ((vector[index] ?? 0) > (threshold[node] ?? 0) ? 1 : 0);
      index = feature[node] ?? -1;
    }
    score += threshold[node] ?? 0;
  }
  return score;
};
