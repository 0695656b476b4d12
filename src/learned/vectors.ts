/** Features are counts, codes and rates of two decimals: all are whole hundredths. */
const unit = 100;

export const hundredths = (feature: number): number => Math.round(unit * feature);

/** The features of some candidates side by side, in hundredths: `width` numbers a candidate. */
export interface Vectors {
  readonly rows: Int32Array;
  readonly width: number;
}

/** One vector as it is without the hundredths. */
export const plainAt = ({ rows, width }: Vectors, index: number): Float64Array =>
  Float64Array.from(rows.subarray(index * width, (index + 1) * width), (feature) => feature / unit);

export const plainVectors = (vectors: Vectors): readonly Float64Array[] =>
  Array.from({ length: vectors.rows.length / vectors.width }, (_, index) => plainAt(vectors, index));
