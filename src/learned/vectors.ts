/** Features are counts, codes and rates of two decimals: all are whole hundredths. */
const unit = 100;

export const hundredths = (feature: number): number => Math.round(unit * feature);

/** The features of some candidates side by side, in hundredths: `width` numbers a candidate. */
export interface Vectors {
  readonly rows: Int32Array;
  readonly width: number;
}

/** One vector as it is without the hundredths. */
export const plainAt = ({ rows, width }: Vectors, index: number): Float64Array => {
  const plain = new Float64Array(width);
  for (let at = 0; at < width; at += 1) plain[at] = (rows[index * width + at] ?? 0) / unit;
  return plain;
};

export const plainVectors = (vectors: Vectors): readonly Float64Array[] =>
  Array.from({ length: vectors.rows.length / vectors.width }, (_, index) => plainAt(vectors, index));
