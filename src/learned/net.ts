/** Units side by side, each a weighted sum of what comes before it, silent below 0. */
interface Layer {
  /** A row a unit. */
  readonly weights: readonly (readonly number[])[];
  readonly bias: readonly number[];
}

/** Two layers of units over all features. A unit sees a little of each of many features, a tree much of a few. */
export interface Net {
  /** Of each feature where it was learned: all are brought to one scale. */
  readonly mean: readonly number[];
  readonly deviation: readonly number[];
  readonly layers: readonly Layer[];
  /** What each unit of the last layer adds to a score. */
  readonly says: readonly number[];
}

interface PackedLayer {
  readonly weights: Float64Array;
  readonly bias: Float64Array;
}

/** The same, its numbers in one row for speed. */
export interface PackedNet {
  readonly mean: Float64Array;
  readonly deviation: Float64Array;
  readonly layers: readonly PackedLayer[];
  readonly says: Float64Array;
}

export const packed = ({ mean, deviation, layers, says }: Net): PackedNet => ({
  mean: Float64Array.from(mean),
  deviation: Float64Array.from(deviation),
  layers: layers.map(({ weights, bias }) => ({
    weights: Float64Array.from(weights.flat()),
    bias: Float64Array.from(bias),
  })),
  says: Float64Array.from(says),
});

/** What lies further out says no more: else a feature that is seldom there would shout. */
const FAR_OUT = 3;

/** Features on one scale; a plain loop, for it runs for every sentence that is looked at. */
export function scaled(
  { mean, deviation }: Pick<PackedNet, 'mean' | 'deviation'>,
  features: ArrayLike<number>,
): Float64Array {
  const input = new Float64Array(mean.length);
  for (let i = 0; i < input.length; i++) {
    const x = ((features[i] ?? 0) - (mean[i] as number)) / (deviation[i] as number);
    input[i] = Math.max(-FAR_OUT, Math.min(FAR_OUT, x));
  }
  return input;
}

/** A row of a layer times what comes before it. Four sums side by side do not wait for one another: twice as fast. */
function weigh(weights: Float64Array, row: number, input: Float64Array): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  const whole = input.length & ~3;
  for (let i = 0; i < whole; i += 4) {
    const at = row + i;
    a += (weights[at] as number) * (input[i] as number);
    b += (weights[at + 1] as number) * (input[i + 1] as number);
    c += (weights[at + 2] as number) * (input[i + 2] as number);
    d += (weights[at + 3] as number) * (input[i + 3] as number);
  }
  for (let i = whole; i < input.length; i++) a += (weights[row + i] ?? 0) * (input[i] ?? 0);
  return a + b + c + d;
}

/** Where a long row is not 0, if that is seldom: of the inputs for a word's kind all but one are 0. */
export function placesOf(row: Float64Array): Int32Array | undefined {
  if (row.length < LONG) return undefined;
  const places = new Int32Array(row.length);
  let count = 0;
  for (let i = 0; i < row.length; i++) if (row[i] !== 0) places[count++] = i;
  return count < SELDOM * row.length ? places.subarray(0, count) : undefined;
}

const LONG = 200;
const SELDOM = 0.3;

/** The same as `weigh` for a row that is not 0 at a few places. */
function weighAt(weights: Float64Array, row: number, input: Float64Array, places: Int32Array): number {
  let sum = 0;
  for (let i = 0; i < places.length; i++) {
    const at = places[i] as number;
    sum += (weights[row + at] as number) * (input[at] as number);
  }
  return sum;
}

export function throughLayer({ weights, bias }: PackedLayer, input: Float64Array): Float64Array {
  const places = placesOf(input);
  const active = new Float64Array(bias.length);
  for (let unit = 0; unit < active.length; unit++) {
    const row = unit * input.length;
    const sum = places ? weighAt(weights, row, input, places) : weigh(weights, row, input);
    active[unit] = Math.max(0, (bias[unit] ?? 0) + sum);
  }
  return active;
}

/** What the units of each layer have to say. */
const activitiesOf = (net: PackedNet, input: Float64Array): readonly Float64Array[] => {
  const activities: Float64Array[] = [];
  for (const layer of net.layers) activities.push(throughLayer(layer, activities.at(-1) ?? input));
  return activities;
};

const dot = (a: Float64Array, b: Float64Array): number => a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);

/** What a net says of inputs that are on its scale. */
export const scoreOfInputs = (net: PackedNet, input: Float64Array): number =>
  dot(net.says, activitiesOf(net, input).at(-1) ?? input);

/** What a net adds to the score of a sentence with these features. */
export const netScore = (net: PackedNet, features: ArrayLike<number>): number =>
  scoreOfInputs(net, scaled(net, features));

/** How much each number before a layer counts, given how much each of its units does. */
export function backThrough(layer: PackedLayer, counts: Float64Array, width: number): Float64Array {
  const before = new Float64Array(width);
  counts.forEach((count, unit) => {
    if (count === 0) return;
    for (let i = 0; i < width; i++)
      before[i] = (before[i] ?? 0) + count * (layer.weights[unit * width + i] ?? 0);
  });
  return before;
}

/**
 * Adds what each feature does to a score. Which units speak is settled by then, and the rest is a weighted sum: a
 * feature adds its weight times how far from the mean it is. Returns what an all-average sentence would have of these
 * units, so that all adds up to the score.
 */
export function addParts(net: PackedNet, features: ArrayLike<number>, adds: Float64Array): number {
  const input = scaled(net, features);
  const activities = activitiesOf(net, input);
  let counts = net.says;
  for (const [i, layer] of [...net.layers.entries()].toReversed()) {
    const active = activities[i];
    const speaking = counts.map((count, unit) => ((active?.[unit] ?? 0) > 0 ? count : 0));
    counts = backThrough(layer, speaking, (activities[i - 1] ?? input).length);
  }
  counts.forEach((count, i) => {
    adds[i] = (adds[i] ?? 0) + count * (input[i] ?? 0);
  });
  return netScore(net, features) - dot(counts, input);
}
