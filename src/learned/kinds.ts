import { type Net, type PackedNet, packed, placesOf, scaled, scoreOfInputs } from './net.ts';

/**
 * Of each feature the kinds that it tells apart, none where it is an amount. A net multiplies: the class or the word at
 * a place, which is a number only by name ("of" 9, "for" 8), has to become a row of inputs of which one is 1.
 */
export type Kinds = readonly (readonly number[])[];

/** The inputs of a vector: its amounts first. */
export type Inputs = (vector: ArrayLike<number>) => Float64Array;

/** How many features are amounts: so many inputs come first. */
export const amountsIn = (kinds: Kinds): number => kinds.filter((own) => own.length === 0).length;

/** Turns vectors into inputs; a kind that is not listed is none of them. */
export const inputsFor = (kinds: Kinds): Inputs => {
  const amounts = [...kinds.keys()].filter((feature) => kinds[feature]?.length === 0);
  let width = amounts.length;
  const rows = [...kinds.entries()].flatMap(([feature, own]) =>
    own.length === 0 ? [] : [{ feature, placeOf: new Map(own.map((kind) => [kind, width++])) }],
  );
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

/** The same, ready to score. */
export interface PackedKindNets {
  readonly inputs: Inputs;
  readonly nets: readonly PackedNet[];
}

const ofHundredths = (net: PackedNet): PackedNet => ({
  ...net,
  layers: net.layers.map((layer, i) =>
    i === 0 ? { ...layer, weights: layer.weights.map((x) => x / 100) } : layer,
  ),
});

/** Amounts on the scale of a net; whether a kind is there is 0 or 1 and stays so. */
const onScale = (inputs: Inputs, amounts: number, net: PackedNet | undefined): Inputs => {
  const scale = {
    mean: net?.mean.subarray(0, amounts) ?? new Float64Array(),
    deviation: net?.deviation.subarray(0, amounts) ?? new Float64Array(),
  };
  return (vector) => {
    const seen = inputs(vector);
    seen.set(scaled(scale, seen));
    return seen;
  };
};

export const packedKinds = ({ kinds, nets }: KindNets): PackedKindNets => {
  const ready = nets.map((net) => ofHundredths(packed(net)));
  return { inputs: onScale(inputsFor(kinds), amountsIn(kinds), ready[0]), nets: ready };
};

/** The mean of what the nets say. */
export const kindNetScore = ({ inputs, nets }: PackedKindNets, vector: ArrayLike<number>): number => {
  const seen = inputs(vector);
  const places = placesOf(seen);
  let sum = 0;
  for (const net of nets) sum += scoreOfInputs(net, seen, places);
  return sum / nets.length;
};
