import { backThrough, type PackedNet, placesOf, throughLayer } from '../../learned/net.ts';
import { randomFrom } from '../boosting/boost.ts';
import { adam } from './adam.ts';
import type { Item, NetLoss } from './losses.ts';
import { shuffled } from './shuffled.ts';

export interface NetOptions {
  /** Units of each layer. */
  readonly units: readonly number[];
  readonly epochs: number;
  readonly rate: number;
  /** By how much of the rate each weight is drawn to 0 at each step. */
  readonly decay: number;
  readonly batch: number;
  /** Share of the first layer's units that are silent for a decision: none can lean on another. */
  readonly silent: number;
  readonly seed: number;
}

/** All weights in one row, and the same seen as layers. */
export interface Weights {
  readonly all: Float64Array;
  readonly layers: PackedNet['layers'];
  readonly says: Float64Array;
}

function weightsFor(width: number, units: readonly number[]): Weights {
  const sizes = units.map((own, i) => ({ own, before: units[i - 1] ?? width }));
  const last = units.at(-1) ?? 0;
  const all = new Float64Array(sizes.reduce((sum, { own, before }) => sum + own * (before + 1), last));
  let from = 0;
  const next = (length: number): Float64Array => {
    from += length;
    return all.subarray(from - length, from);
  };
  const layers = sizes.map(({ own, before }) => ({ weights: next(own * before), bias: next(own) }));
  return { all, layers, says: next(last) };
}

/** Box and Muller. */
const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(random() + 1e-12)) * Math.cos(2 * Math.PI * random());

const SAYS_AT_FIRST = 0.1;

function start({ layers, says }: Weights, random: () => number): void {
  for (const { weights, bias } of layers) {
    const spread = Math.sqrt(bias.length / weights.length);
    weights.forEach((_, i) => {
      weights[i] = spread * normal(random);
    });
  }
  says.forEach((_, i) => {
    says[i] = SAYS_AT_FIRST * normal(random);
  });
}

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
};

export function addTo(sum: Float64Array, by: number, row: Float64Array, from = 0): void {
  for (let i = 0; i < row.length; i++) sum[from + i] = (sum[from + i] ?? 0) + by * (row[i] ?? 0);
}

/** Adds to each unit's row what came before it, times what the unit counts; where most is 0, only what is not. */
function addProducts(rows: Float64Array, counts: Float64Array, before: Float64Array): void {
  const places = placesOf(before);
  counts.forEach((count, unit) => {
    if (count === 0) return;
    const row = unit * before.length;
    if (!places) addTo(rows, count, before, row);
    else for (const at of places) rows[row + at] = (rows[row + at] ?? 0) + count * (before[at] ?? 0);
  });
}

function activitiesOf({ layers }: Weights, input: Float64Array, mask: Float64Array): readonly Float64Array[] {
  const activities: Float64Array[] = [];
  layers.forEach((layer, i) => {
    const active = throughLayer(layer, activities[i - 1] ?? input);
    activities.push(i === 0 ? active.map((x, unit) => x * (mask[unit] ?? 1)) : active);
  });
  return activities;
}

/** Back-propagation of one candidate's error into the gradient. */
function backward(
  { layers, says }: Weights,
  {
    activities,
    input,
    mask,
  }: { activities: readonly Float64Array[]; input: Float64Array; mask: Float64Array },
  error: number,
  gradient: Weights,
): void {
  addTo(gradient.says, error, activities.at(-1) ?? input);
  let counts: Float64Array = says.map((x) => error * x);
  for (let i = layers.length - 1; i >= 0; i--) {
    const [layer, into, before] = [layers[i], gradient.layers[i], activities[i - 1] ?? input];
    if (!layer || !into) continue;
    const active = activities[i];
    counts = counts.map((count, unit) =>
      (active?.[unit] ?? 0) > 0 ? count * (i === 0 ? (mask[unit] ?? 1) : 1) : 0,
    );
    addProducts(into.weights, counts, before);
    addTo(into.bias, 1, counts);
    if (i > 0) counts = backThrough(layer, counts, before.length);
  }
}

/** An error so small is not worth the way back. */
const SMALL = 1e-5;

function learnFrom(
  weights: Weights,
  item: Item,
  { mask, loss }: { mask: Float64Array; loss: NetLoss },
  gradient: Weights,
): void {
  const activities = item.inputs.map((input) => activitiesOf(weights, input, mask));
  const scores = activities.map((one, r) => (item.scores[r] ?? 0) + dot(weights.says, one.at(-1) ?? NONE));
  loss.errorsOf(scores, item).forEach((error, r) => {
    if (Math.abs(error) < SMALL) return;
    const seen = { activities: activities[r] ?? [], input: item.inputs[r] ?? NONE, mask };
    backward(weights, seen, error, gradient);
  });
}

const NONE = new Float64Array();

/** The weights that make the errors of these decisions small, starting from small random ones. */
export function descended(
  items: readonly Item[],
  width: number,
  options: NetOptions,
  loss: NetLoss,
): Weights {
  const { units, epochs, rate, decay, batch, silent, seed } = options;
  const random = randomFrom(seed);
  const weights = weightsFor(width, units);
  start(weights, random);
  const gradient = weightsFor(width, units);
  const step = adam(weights.all);
  const steps = epochs * Math.ceil(items.length / batch);
  let done = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    const order = shuffled(items, random);
    for (let from = 0; from < order.length; from += batch) {
      const some = order.slice(from, from + batch);
      for (const item of some) {
        const mask = Float64Array.from({ length: units[0] ?? 0 }, () =>
          random() < silent ? 0 : 1 / (1 - silent),
        );
        learnFrom(weights, item, { mask, loss }, gradient);
      }
      done++;
      const now = rate * (0.5 * (1 + Math.cos((Math.PI * done) / steps)) + 0.01);
      step(
        gradient.all.map((sum) => sum / some.length),
        now,
        decay,
      );
      gradient.all.fill(0);
    }
  }
  return weights;
}
