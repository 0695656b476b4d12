import { mostBins, type Table } from './bins.ts';

/** First and second derivative of the loss at each row. */
export interface Slope {
  readonly gradient: Float64Array;
  readonly hessian: Float64Array;
}

export interface SplitOptions {
  /** L2 penalty on leaf values. */
  readonly lambda: number;
  /** The least second derivative on either side of a split. */
  readonly minHessian: number;
}

/** The sums of both derivatives in each bin of each allowed feature, side by side. */
export type Histogram = Float64Array;

export const histogramOf = (
  table: Table,
  { gradient, hessian }: Slope,
  allowed: readonly number[],
  rows: Int32Array,
): Histogram => {
  const sums = new Float64Array(2 * mostBins * allowed.length);
  allowed.forEach((feature, place) => {
    const column = table.columns[feature] ?? new Uint8Array();
    const base = 2 * mostBins * place;
    for (let i = 0; i < rows.length; i += 1) {
      const row = rows[i] ?? 0;
      const at = base + 2 * (column[row] ?? 0);
      sums[at] = (sums[at] ?? 0) + (gradient[row] ?? 0);
      sums[at + 1] = (sums[at + 1] ?? 0) + (hessian[row] ?? 0);
    }
  });
  return sums;
};

/** What is left of a parent without one child is the other: half of all histograms need no look at the rows. */
export const without = (parent: Histogram, child: Histogram): Histogram =>
  parent.map((sum, at) => sum - (child[at] ?? 0));

export interface Split {
  readonly feature: number;
  readonly bin: number;
  readonly gain: number;
}

/** The split of most gain (Chen and Guestrin, XGBoost, 2016, formula 7), if any gains. */
export const bestSplit = (
  { edges }: Table,
  sums: Histogram,
  allowed: readonly number[],
  { total, weight }: { readonly total: number; readonly weight: number },
  { lambda, minHessian }: SplitOptions,
): Split | undefined => {
  const worth = (sum: number, mass: number): number => (sum * sum) / (mass + lambda);
  const whole = worth(total, weight);
  let best: Split | undefined;
  allowed.forEach((feature, place) => {
    const bins = edges[feature]?.length ?? 0;
    let sum = 0;
    let mass = 0;
    for (let bin = 0; bin < bins - 1; bin += 1) {
      const at = 2 * (mostBins * place + bin);
      sum += sums[at] ?? 0;
      mass += sums[at + 1] ?? 0;
      if (mass < minHessian || weight - mass < minHessian) continue;
      const gain = worth(sum, mass) + worth(total - sum, weight - mass) - whole;
      if (gain > (best?.gain ?? 1e-6)) best = { feature, bin, gain };
    }
  });
  return best;
};

/** The rows up to this bin and those above it, in their order. */
export const parted = (
  rows: Int32Array,
  column: Uint8Array,
  bin: number,
): readonly [low: Int32Array, high: Int32Array] => {
  const low = new Int32Array(rows.length);
  const high = new Int32Array(rows.length);
  let [below, above] = [0, 0];
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i] ?? 0;
    if ((column[row] ?? 0) <= bin) low[below++] = row;
    else high[above++] = row;
  }
  return [low.subarray(0, below), high.subarray(0, above)];
};
