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
/** Trees that are asked before it is seen who is still in the race. */
const block = 16;

/**
 * Trees laid out for speed: an article asks for tens of thousands of leaves. Each tree is a heap (the root at 1, the
 * children of n at 2n and 2n + 1), filled up to one depth, so that every walk takes the same steps without a branch to
 * guess.
 */
export interface Forest {
  readonly feature: Uint16Array;
  /** Half the memory of doubles, which the walks spend their time on. Rounded up: a value that equals one goes left. */
  readonly threshold: Float32Array;
  readonly value: Float64Array;
  /** Before each block of trees: how far they and all that follow can part two vectors. */
  readonly open: Float64Array;
}

/**
 * Those first that can part two vectors the most, so that who is far behind is seen early: where several forests were
 * learned one after the other, each begins with trees that part much.
 */
export const widestFirst = (trees: readonly Tree[]): readonly Tree[] =>
  trees.toSorted((a, b) => widthOf(b) - widthOf(a));

const widthOf = ({ feature, threshold }: Tree): number => {
  const values = threshold.filter((_, node) => (feature[node] ?? 0) < 0);
  return Math.max(...values) - Math.min(...values);
};

/** @throws RangeError where a tree is deeper than trees are grown */
export const forestOf = (trees: readonly Tree[]): Forest => {
  const nodes = trees.length * leaves;
  const forest = {
    feature: new Uint16Array(nodes),
    threshold: new Float32Array(nodes),
    value: new Float64Array(nodes),
  };
  trees.forEach((tree, index) => {
    plant(forest, tree, 0, index * leaves, 1);
  });
  return { ...forest, open: openOf(forest.value) };
};

/** Lays a node and all below it at a place; a leaf above the last level stands as a test that sends all to the left. */
const plant = (forest: Omit<Forest, 'open'>, tree: Tree, node: number, base: number, place: number): void => {
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

const openOf = (value: Float64Array): Float64Array => {
  const blocks = Math.ceil(value.length / (block * leaves));
  const open = new Float64Array(blocks + 1);
  for (let base = value.length - leaves; base >= 0; base -= leaves) {
    const own = value.subarray(base, base + leaves);
    const at = Math.floor(base / (block * leaves));
    open[at] = (open[at] ?? 0) + Math.max(...own) - Math.min(...own);
  }
  for (let at = blocks - 1; at >= 0; at -= 1) open[at] = (open[at] ?? 0) + (open[at + 1] ?? 0);
  return open;
};

/** From a place to the one below it. */
const below = ({ feature, threshold }: Forest, vector: Float64Array, base: number, place: number): number => {
  const at = base | place;
  return (place << 1) | Number((vector[feature[at] ?? 0] ?? 0) > (threshold[at] ?? 0));
};

/** The sum of the trees' values: higher is likelier. */
export const scoreOf = (forest: Forest, vector: Float64Array): number =>
  scoreBetween(forest, vector, 0, forest.value.length);

/** Its steps are written out: a loop takes half as long again. */
const scoreBetween = (forest: Forest, vector: Float64Array, from: number, to: number): number => {
  let score = 0;
  for (let base = from; base < to; base += leaves) {
    let place = below(forest, vector, base, 1);
    place = below(forest, vector, base, place);
    place = below(forest, vector, base, place);
    place = below(forest, vector, base, place);
    place = below(forest, vector, base, place);
    score += forest.value[base | (place - leaves)] ?? 0;
  }
  return score;
};

/**
 * The share of what is still open that somebody behind may catch up. Who won in 21,000 decisions of attribution never
 * had to catch up more than 0.16 of it.
 */
const share = 0.2;

/** Takes out, in place, who scores below the floor. */
const keep = (racing: number[], scores: Float64Array, floor: number): void => {
  let kept = 0;
  for (const index of racing) {
    if ((scores[index] ?? 0) < floor) continue;
    racing[kept] = index;
    kept += 1;
  }
  racing.length = kept;
};

/** Who is in the race at its end, by place, and the scores of those. */
interface Contenders {
  readonly places: readonly number[];
  readonly scores: Float64Array;
}

/** All whose score comes so close to the highest, but for who would have caught up from far behind; most are soon out of the race. */
export const contenders = (forest: Forest, vectors: readonly Float64Array[], close: number): Contenders => {
  const scores = new Float64Array(vectors.length);
  const racing = vectors.map((_, index) => index);
  for (let at = 0; racing.length > 1 && at + 1 < forest.open.length; at += 1) {
    const from = at * block * leaves;
    const to = Math.min(from + block * leaves, forest.value.length);
    let most = Number.NEGATIVE_INFINITY;
    for (const index of racing) {
      const vector = vectors[index];
      const score = (scores[index] ?? 0) + (vector ? scoreBetween(forest, vector, from, to) : 0);
      scores[index] = score;
      most = Math.max(most, score);
    }
    keep(racing, scores, most - Math.max(close, share * (forest.open[at + 1] ?? 0)));
  }
  return { places: racing, scores };
};

/** The place of the vector that scores highest, of equals the first; -1 where there is none. */
export const bestOf = (forest: Forest, vectors: readonly Float64Array[]): number =>
  contenders(forest, vectors, 0).places[0] ?? -1;
