import type { Tree } from '../../learned/forest.ts';
import { type Example, type Table, tableOf } from './bins.ts';
import {
  bestSplit,
  type Histogram,
  histogramOf,
  parted,
  type Slope,
  type SplitOptions,
  without,
} from './split.ts';

export interface BoostOptions extends SplitOptions {
  readonly rounds: number;
  readonly depth: number;
  readonly rate: number;
  /** Share of features that each tree may use. */
  readonly features: number;
  /** Share of examples that each tree learns from. */
  readonly sample: number;
  readonly seed: number;
}

/** mulberry32: the same numbers for the same seed, everywhere. */
export const randomFrom = (seed: number) => {
  let state = seed >>> 0;
  return (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

/** What the trees make small. */
export interface Loss {
  /** Whether an example can be learned from. */
  readonly fits: (example: Example) => boolean;
  /** Writes the first and second derivative for every row at its score. */
  readonly differentiate: (examples: readonly Example[], scores: Float64Array, slope: Slope) => void;
}

/** −log Σ_right p, p the softmax over the candidates of one example. */
const listwise: Loss['differentiate'] = (examples, scores, { gradient, hessian }) => {
  let row = 0;
  for (const { right, weight = 1 } of examples) {
    const end = row + right.length;
    const own = scores.subarray(row, end);
    const top = own.reduce((most, score) => Math.max(most, score), -Infinity);
    const odds = own.map((score) => Math.exp(score - top));
    const sum = odds.reduce((total, odd) => total + odd, 0);
    const good = odds.reduce((total, odd, index) => total + (right[index] ? odd : 0), 0);
    odds.forEach((odd, index) => {
      const p = odd / sum;
      const target = right[index] && good > 0 ? odd / good : 0;
      gradient[row + index] = weight * (p - target);
      hessian[row + index] = weight * Math.max(p * (1 - p), 1e-6);
    });
    row = end;
  }
};

/** −log p of every row by itself, p the logistic function of its score. */
const pointwise: Loss['differentiate'] = (examples, scores, { gradient, hessian }) => {
  let row = 0;
  for (const { right, weight = 1 } of examples)
    for (const answer of right) {
      const p = 1 / (1 + Math.exp(-(scores[row] ?? 0)));
      gradient[row] = weight * (p - Number(answer));
      hessian[row] = weight * Math.max(p * (1 - p), 1e-6);
      row += 1;
    }
};

/** Which of several: at least one must be right. */
const WHICH: Loss = { fits: ({ right }) => right.includes(true), differentiate: listwise };
/** Whether or not, each by itself. */
export const WHETHER: Loss = { fits: () => true, differentiate: pointwise };

/** The rows of a random share of the examples, all candidates of each. */
const sampled = (
  examples: readonly Example[],
  { size }: Table,
  share: number,
  random: () => number,
): Int32Array => {
  const rows = new Int32Array(size);
  let [row, taken] = [0, 0];
  for (const { right } of examples) {
    const end = row + right.length;
    const takes = random() < share;
    for (; row < end; row += 1) if (takes) rows[taken++] = row;
  }
  return rows.subarray(0, taken);
};

const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;

interface Fit extends Slope {
  readonly table: Table;
  readonly allowed: readonly number[];
  readonly options: BoostOptions;
}

/** Grows one tree on the rows given. */
const grow = (fit: Fit, all: Int32Array): Tree => {
  const { table, allowed, options } = fit;
  const feature: number[] = [];
  const threshold: number[] = [];
  const left: number[] = [];
  const node = (): number => {
    threshold.push(0);
    left.push(0);
    return feature.push(-1) - 1;
  };
  const count = (rows: Int32Array): Histogram => histogramOf(table, fit, allowed, rows);
  const split = (at: number, rows: Int32Array, sums: Histogram | undefined, depth: number): void => {
    const weighed = totalsOf(fit, rows);
    const best = sums && bestSplit(table, sums, allowed, weighed, options);
    const column = best && table.columns[best.feature];
    if (!best || !column) {
      threshold[at] = rounded((-options.rate * weighed.total) / (weighed.weight + options.lambda));
      return;
    }
    feature[at] = best.feature;
    threshold[at] = table.edges[best.feature]?.[best.bin] ?? 0;
    const first = node();
    const second = node();
    left[at] = first;
    const [low, high] = parted(rows, column, best.bin);
    const last = depth + 1 >= options.depth;
    const small = last ? undefined : count(low.length < high.length ? low : high);
    const large = small && without(sums, small);
    const [below, above] = low.length < high.length ? [small, large] : [large, small];
    split(first, low, below, depth + 1);
    split(second, high, above, depth + 1);
  };
  split(node(), all, count(all), 0);
  return { feature, threshold, left };
};

const totalsOf = ({ gradient, hessian }: Slope, rows: Int32Array): { total: number; weight: number } => {
  let total = 0;
  let weight = 0;
  for (const row of rows) {
    total += gradient[row] ?? 0;
    weight += hessian[row] ?? 0;
  }
  return { total, weight };
};

/** Adds what a tree says of every row, those that it did not learn from too. */
const addTo = (scores: Float64Array, { feature, threshold, left }: Tree, table: Table): void => {
  const bins = feature.map((index, at) => table.edges[index]?.indexOf(threshold[at] ?? 0) ?? 0);
  for (let row = 0; row < scores.length; row += 1) {
    let at = 0;
    for (let index = feature[0] ?? -1; index >= 0; index = feature[at] ?? -1)
      at = (left[at] ?? 0) + ((table.columns[index]?.[row] ?? 0) > (bins[at] ?? 0) ? 1 : 0);
    scores[row] = (scores[row] ?? 0) + (threshold[at] ?? 0);
  }
};

const scoresBefore = ({ vectors, scores }: Example): readonly number[] => scores ?? vectors.map(() => 0);

/** Gradient boosted trees. The same examples and seed give the same trees. */
export const boost = (
  examples: readonly Example[],
  options: BoostOptions,
  { fits, differentiate }: Loss = WHICH,
): readonly Tree[] => {
  const usable = examples.filter(fits);
  const table = tableOf(usable);
  const scores = Float64Array.from(usable.flatMap(scoresBefore));
  const slope = { gradient: new Float64Array(table.size), hessian: new Float64Array(table.size) };
  const random = randomFrom(options.seed);
  const trees: Tree[] = [];
  for (let round = 0; round < options.rounds; round += 1) {
    differentiate(usable, scores, slope);
    const allowed = table.columns.map((_, index) => index).filter(() => random() < options.features);
    const tree = grow({ ...slope, table, allowed, options }, sampled(usable, table, options.sample, random));
    addTo(scores, tree, table);
    trees.push(tree);
  }
  return trees;
};
