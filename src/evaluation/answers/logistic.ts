import { adam } from '../learning/adam.ts';

/** One thing to learn from: few columns of many are not 0. */
export interface SparseRow {
  readonly columns: ArrayLike<number>;
  readonly values: ArrayLike<number>;
  /** What is known of it already, as log odds. */
  readonly offset: number;
  readonly right: boolean;
  readonly weight: number;
}

export interface LogisticOptions {
  readonly width: number;
  /** By how much weights are drawn to 0, in rows. */
  readonly ridge: number;
  readonly steps: number;
}

/** Log odds by weights alone. */
export function linear(
  weights: Float64Array,
  { columns, values }: Pick<SparseRow, 'columns' | 'values'>,
): number {
  let sum = 0;
  for (let i = 0; i < columns.length; i++)
    sum += (weights[columns[i] as number] as number) * (values[i] as number);
  return sum;
}

function addSlope(slope: Float64Array, weights: Float64Array, row: SparseRow): void {
  const { columns, values, offset, right, weight } = row;
  const error = weight * (1 / (1 + Math.exp(-offset - linear(weights, row))) - Number(right));
  for (let i = 0; i < columns.length; i++) {
    const column = columns[i] as number;
    slope[column] = (slope[column] as number) + error * (values[i] as number);
  }
}

/** How far a weight moves at the first step; less and less from there. */
const RATE = 0.02;
/** Few steps, each over all rows: what the first of them saw is soon forgotten. */
const MEMORY = 0.99;

/** Over all rows at each step, so that nothing hangs on their order. */
export function logisticRegression(
  rows: readonly SparseRow[],
  { width, ridge, steps }: LogisticOptions,
): Float64Array {
  const weights = new Float64Array(width);
  const move = adam(weights, MEMORY);
  for (let step = 0; step < steps; step++) {
    const slope = weights.map((weight) => ridge * weight);
    for (const row of rows) addSlope(slope, weights, row);
    move(slope, RATE * (1 - step / steps));
  }
  return weights;
}
