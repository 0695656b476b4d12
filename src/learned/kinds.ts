import { type Net, type PackedNet, packed, scaled, scoreOfInputs } from './net.ts';

/**
 * Of each feature the kinds that it tells apart, none where it is an amount. A net multiplies: the class or the word at
 * a place, which is a number only by name ("of" 9, "for" 8), has to become a row of inputs of which one is 1.
 */
export type Kinds = readonly (readonly number[])[];

/** The inputs of a vector: its amounts first. */
export type Inputs = (vector: ArrayLike<number>) => Float64Array;

/** How many features are amounts: so many inputs come first. */
export const amountsIn = (kinds: Kinds): number => kinds.filter((own) => own.length === 0).length;

/** Which features are amounts, and of each other one where its kinds stand among the inputs. */
interface Layout {
  readonly amounts: readonly number[];
  readonly rows: readonly { readonly feature: number; readonly placeOf: ReadonlyMap<number, number> }[];
  readonly width: number;
}

const layoutOf = (kinds: Kinds): Layout => {
  const amounts = [...kinds.keys()].filter((feature) => kinds[feature]?.length === 0);
  let width = amounts.length;
  const rows = [...kinds.entries()].flatMap(([feature, own]) =>
    own.length === 0 ? [] : [{ feature, placeOf: new Map(own.map((kind) => [kind, width++])) }],
  );
  return { amounts, rows, width };
};

/** Turns vectors into inputs; a kind that is not listed is none of them. */
export const inputsFor = (kinds: Kinds): Inputs => {
  const { amounts, rows, width } = layoutOf(kinds);
  return (vector) => {
    const inputs = new Float64Array(width);
    for (let i = 0; i < amounts.length; i++) inputs[i] = vector[amounts[i] ?? 0] ?? 0;
    for (const { feature, placeOf } of rows) {
      const place = placeOf.get(vector[feature] ?? 0);
      if (place !== undefined) inputs[place] = 1;
    }
    return inputs;
  };
};

/**
 * Nets that differ by chance alone, and what their inputs are: what one learns by chance the others do not. They learned
 * from the same vectors and have one scale.
 */
export interface KindNets {
  readonly kinds: Kinds;
  /** The weights of a first layer are whole hundredths: of hundreds about seventy are summed, and it takes half the room. */
  readonly nets: readonly Net[];
}

/**
 * A net whose first layer has its weights by input, those of all units side by side: most inputs are 0 and looked at by
 * none. They stay whole hundredths, a quarter of the room: where they are not near, to read them is what takes time.
 */
interface Heard {
  readonly byInput: Int16Array;
  readonly bias: Float64Array;
  readonly rest: PackedNet;
}

/** The same, ready to score. */
export interface PackedKindNets {
  readonly layout: Layout;
  readonly scale: Pick<PackedNet, 'mean' | 'deviation'>;
  readonly nets: readonly Heard[];
}

const heard = (net: Net): Heard => {
  const [first, ...layers] = net.layers;
  const { weights = [], bias = [] } = first ?? {};
  const width = weights[0]?.length ?? 0;
  const byInput = Array.from({ length: width }, (_, input) => weights.map((row) => row[input] ?? 0));
  return {
    byInput: Int16Array.from(byInput.flat()),
    bias: Float64Array.from(bias),
    rest: packed({ ...net, layers }),
  };
};

export const packedKinds = ({ kinds, nets }: KindNets): PackedKindNets => {
  const layout = layoutOf(kinds);
  const { mean = [], deviation = [] } = nets[0] ?? {};
  const count = layout.amounts.length;
  return {
    layout,
    scale: {
      mean: Float64Array.from(mean.slice(0, count)),
      deviation: Float64Array.from(deviation.slice(0, count)),
    },
    nets: nets.map(heard),
  };
};

/** The inputs of a vector that may not be 0: amounts on the scale of the nets, then the places of its kinds, at which stands 1. */
interface Active {
  readonly amounts: Float64Array;
  readonly places: readonly number[];
}

const activeIn = ({ layout, scale }: PackedKindNets, vector: ArrayLike<number>): Active => {
  const amounts = layout.amounts.map((feature) => vector[feature] ?? 0);
  const places: number[] = [];
  for (const { feature, placeOf } of layout.rows) {
    const place = placeOf.get(vector[feature] ?? 0);
    if (place !== undefined) places.push(place);
  }
  return { amounts: scaled(scale, amounts), places };
};

/** What the units of a first layer have to say. */
const throughFirst = ({ byInput, bias }: Heard, { amounts, places }: Active): Float64Array => {
  const units = bias.length;
  const active = new Float64Array(units);
  for (let place = 0; place < amounts.length; place++)
    for (let unit = 0; unit < units; unit++)
      active[unit] =
        (active[unit] as number) + (byInput[place * units + unit] as number) * (amounts[place] as number);
  for (const place of places)
    for (let unit = 0; unit < units; unit++)
      active[unit] = (active[unit] as number) + (byInput[place * units + unit] as number);
  for (let unit = 0; unit < units; unit++)
    active[unit] = Math.max(0, (bias[unit] as number) + (active[unit] as number) / 100);
  return active;
};

/** The mean of what the nets say. */
export const kindNetScore = (nets: PackedKindNets, vector: ArrayLike<number>): number => {
  const active = activeIn(nets, vector);
  let sum = 0;
  for (const net of nets.nets) sum += scoreOfInputs(net.rest, throughFirst(net, active));
  return sum / nets.nets.length;
};
