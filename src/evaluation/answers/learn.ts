import { randomFrom } from '../boosting/boost.ts';
import { adam } from '../learning/adam.ts';
import { type Scale, scaleOf } from '../learning/scale.ts';
import { shuffled } from '../learning/shuffled.ts';

/** One question: a row of features a sentence, and the rows that are right. */
export interface Example {
  readonly rows: readonly (readonly number[])[];
  readonly gold: readonly number[];
  readonly weight: number;
}

export interface Options {
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  readonly batch: number;
  readonly seed: number;
}

/** What hardly ever differs is not blown up to weigh as much as what does. */
const LEAST_DEVIATION = 1e-3;

const rankingScale = (rows: readonly (readonly number[])[]): Scale => {
  const { mean, deviation } = scaleOf(rows.map((row) => Float64Array.from(row)));
  return { mean, deviation: deviation.map((spread) => Math.max(LEAST_DEVIATION, spread)) };
};

/** The rate falls as a cosine; `gradient` adds an item's gradient to its argument; weights are kept small by their squares. */
function descend<T>(
  items: readonly T[],
  width: number,
  { epochs, rate, decay, batch, seed }: Options,
  gradient: (weights: Float64Array, item: T, into: Float64Array) => void,
): Float64Array {
  const random = randomFrom(seed);
  const weights = new Float64Array(width);
  const step = adam(weights);
  for (let epoch = 0; epoch < epochs; epoch++) {
    const order = shuffled(items, random);
    const now = rate * (0.5 * (1 + Math.cos((Math.PI * epoch) / epochs)) + 0.02);
    for (let from = 0; from < order.length; from += batch) {
      const sum = new Float64Array(width);
      for (const item of order.slice(from, from + batch)) gradient(weights, item, sum);
      step(
        sum.map((x, i) => x / batch + decay * (weights[i] ?? 0)),
        now,
      );
    }
  }
  return weights;
}

const dot = (weights: Float64Array, row: Float64Array): number =>
  row.reduce((sum, x, i) => sum + x * (weights[i] ?? 0), 0);

const scaled = (row: readonly number[], { mean, deviation }: Scale): Float64Array =>
  Float64Array.from(row, (x, i) => (x - (mean[i] ?? 0)) / (deviation[i] ?? 1));

/** Listwise logistic regression: the right sentences against all others of the same text. Weights for raw features. */
export function learnRanking(
  examples: readonly Example[],
  width: number,
  options: Options,
): readonly number[] {
  const scale = rankingScale(
    examples.flatMap(({ rows }) => rows.filter((_, i) => i % Math.ceil(rows.length / 30) === 0)),
  );
  const items = examples.map(({ rows, ...rest }) => ({
    ...rest,
    rows: rows.map((row) => scaled(row, scale)),
  }));
  const weights = descend(items, width, options, (now, { rows, gold, weight }, into) => {
    const scores = rows.map((row) => dot(now, row));
    const top = Math.max(...scores);
    const odds = scores.map((score) => Math.exp(score - top));
    const total = odds.reduce((sum, x) => sum + x, 0);
    const right = gold.reduce((sum, i) => sum + (odds[i] ?? 0), 0);
    rows.forEach((row, s) => {
      const odd = odds[s] ?? 0;
      const error = weight * (odd / total - (gold.includes(s) ? odd / right : 0));
      if (Math.abs(error) < 1e-5) return;
      for (let i = 0; i < width; i++) into[i] = (into[i] ?? 0) + error * (row[i] ?? 0);
    });
  });
  return [...weights].map((w, i) => w / (scale.deviation[i] ?? 1));
}
