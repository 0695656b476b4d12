import type { Tree } from '../../attribution/ranking/trees.ts';

/** One decision to learn from: a vector a candidate, and which of them are right (any of them will do). */
export interface Example {
  readonly vectors: readonly Float64Array[];
  readonly right: readonly boolean[];
}

export interface BoostOptions {
  readonly rounds: number;
  readonly depth: number;
  readonly rate: number;
  /** L2 penalty on leaf values. */
  readonly lambda: number;
  readonly minHessian: number;
  /** Share of features that each tree may use. */
  readonly features: number;
  readonly seed: number;
}

interface Table {
  readonly size: number;
  /** Bin of each row, a column a feature. */
  readonly columns: readonly Uint8Array[];
  /** Upper edge of each bin. */
  readonly edges: readonly (readonly number[])[];
}

const mostBins = 64;

const edgesOf = (values: Float64Array): readonly number[] => {
  const sorted = Float64Array.from(values).sort();
  const unique = [...new Set(sorted)];
  if (unique.length <= mostBins) return unique;
  const step = sorted.length / mostBins;
  return [
    ...new Set(
      Array.from(
        { length: mostBins },
        (_, bin) => sorted[Math.min(sorted.length - 1, Math.floor((bin + 1) * step) - 1)] ?? 0,
      ),
    ),
  ];
};

const binOf = (edges: readonly number[], value: number): number => {
  let low = 0;
  let high = edges.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edges[middle] ?? 0) >= value) high = middle;
    else low = middle + 1;
  }
  return low;
};

const tableOf = (examples: readonly Example[]): Table => {
  const rows = examples.flatMap((example) => example.vectors);
  const width = rows[0]?.length ?? 0;
  const edges: (readonly number[])[] = [];
  const columns: Uint8Array[] = [];
  for (let feature = 0; feature < width; feature += 1) {
    const values = Float64Array.from(rows, (row) => row[feature] ?? 0);
    const own = edgesOf(values);
    edges.push(own);
    columns.push(Uint8Array.from(values, (value) => binOf(own, value)));
  }
  return { size: rows.length, columns, edges };
};

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

/** Gradients of −log Σ_right p, p the softmax over the candidates of one example. */
const differentiate = (
  examples: readonly Example[],
  scores: Float64Array,
  gradient: Float64Array,
  hessian: Float64Array,
): void => {
  let row = 0;
  for (const { right } of examples) {
    const end = row + right.length;
    const own = scores.subarray(row, end);
    const top = own.reduce((most, score) => Math.max(most, score), -Infinity);
    const weights = own.map((score) => Math.exp(score - top));
    const sum = weights.reduce((total, weight) => total + weight, 0);
    const good = weights.reduce((total, weight, index) => total + (right[index] ? weight : 0), 0);
    weights.forEach((weight, index) => {
      const p = weight / sum;
      const target = right[index] && good > 0 ? weight / good : 0;
      gradient[row + index] = p - target;
      hessian[row + index] = Math.max(p * (1 - p), 1e-6);
    });
    row = end;
  }
};

interface Split {
  readonly feature: number;
  readonly bin: number;
  readonly gain: number;
}

interface Fit {
  readonly table: Table;
  readonly gradient: Float64Array;
  readonly hessian: Float64Array;
  readonly allowed: readonly number[];
  readonly options: BoostOptions;
}

const sums = new Float64Array(mostBins);
const weights = new Float64Array(mostBins);

const bestSplit = (
  { table, gradient, hessian, allowed, options }: Fit,
  rows: Int32Array,
): Split | undefined => {
  let total = 0;
  let weight = 0;
  for (const row of rows) {
    total += gradient[row] ?? 0;
    weight += hessian[row] ?? 0;
  }
  const worth = (sum: number, mass: number): number => (sum * sum) / (mass + options.lambda);
  let best: Split | undefined;
  for (const feature of allowed) {
    const bins = table.edges[feature]?.length ?? 0;
    const column = table.columns[feature];
    if (bins < 2 || !column) continue;
    sums.fill(0, 0, bins);
    weights.fill(0, 0, bins);
    for (const row of rows) {
      const bin = column[row] ?? 0;
      sums[bin] = (sums[bin] ?? 0) + (gradient[row] ?? 0);
      weights[bin] = (weights[bin] ?? 0) + (hessian[row] ?? 0);
    }
    let sum = 0;
    let mass = 0;
    for (let bin = 0; bin < bins - 1; bin += 1) {
      sum += sums[bin] ?? 0;
      mass += weights[bin] ?? 0;
      if (mass < options.minHessian || weight - mass < options.minHessian) continue;
      const gain = worth(sum, mass) + worth(total - sum, weight - mass) - worth(total, weight);
      if (gain > (best?.gain ?? 1e-6)) best = { feature, bin, gain };
    }
  }
  return best;
};

const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;

const grow = (fit: Fit, scores: Float64Array): Tree => {
  const { table, gradient, hessian, options } = fit;
  const feature: number[] = [];
  const threshold: number[] = [];
  const left: number[] = [];
  const node = (): number => {
    threshold.push(0);
    left.push(0);
    return feature.push(-1) - 1;
  };
  const leaf = (at: number, rows: Int32Array): void => {
    let sum = 0;
    let mass = 0;
    for (const row of rows) {
      sum += gradient[row] ?? 0;
      mass += hessian[row] ?? 0;
    }
    const value = rounded((-options.rate * sum) / (mass + options.lambda));
    threshold[at] = value;
    for (const row of rows) scores[row] = (scores[row] ?? 0) + value;
  };
  const split = (at: number, rows: Int32Array, depth: number): void => {
    const best = depth < options.depth ? bestSplit(fit, rows) : undefined;
    const column = best && table.columns[best.feature];
    if (!best || !column) {
      leaf(at, rows);
      return;
    }
    feature[at] = best.feature;
    threshold[at] = table.edges[best.feature]?.[best.bin] ?? 0;
    const first = node();
    const second = node();
    left[at] = first;
    split(
      first,
      rows.filter((row) => (column[row] ?? 0) <= best.bin),
      depth + 1,
    );
    split(
      second,
      rows.filter((row) => (column[row] ?? 0) > best.bin),
      depth + 1,
    );
  };
  split(
    node(),
    Int32Array.from({ length: table.size }, (_, row) => row),
    0,
  );
  return { feature, threshold, left };
};

/** Gradient boosted trees with a listwise loss. The same examples and seed give the same trees. */
export const boost = (examples: readonly Example[], options: BoostOptions): readonly Tree[] => {
  const usable = examples.filter(({ right }) => right.includes(true));
  const table = tableOf(usable);
  const scores = new Float64Array(table.size);
  const gradient = new Float64Array(table.size);
  const hessian = new Float64Array(table.size);
  const random = randomFrom(options.seed);
  const trees: Tree[] = [];
  for (let round = 0; round < options.rounds; round += 1) {
    differentiate(usable, scores, gradient, hessian);
    const allowed = table.columns.map((_, index) => index).filter(() => random() < options.features);
    trees.push(grow({ table, gradient, hessian, allowed, options }, scores));
  }
  return trees;
};
