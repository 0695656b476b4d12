/** One decision to learn from: a vector a candidate, and which of them are right (any of them will do). */
export interface Example {
  readonly vectors: readonly Float64Array[];
  readonly right: readonly boolean[];
  /** What another model says of each candidate already: the trees are learned on top of it. */
  readonly scores?: readonly number[];
  /** How much the decision counts; 1 unless said. */
  readonly weight?: number;
}

/** The rows of all examples, each value as the number of its bin. */
export interface Table {
  readonly size: number;
  /** Bin of each row, a column a feature. */
  readonly columns: readonly Uint8Array[];
  /** Upper edge of each bin. */
  readonly edges: readonly (readonly number[])[];
}

export const mostBins = 64;

const edgesOf = (values: Float64Array): readonly number[] => {
  const sorted = Float64Array.from(values).sort();
  const unique = sorted.filter((value, at) => at === 0 || value !== sorted[at - 1]);
  if (unique.length <= mostBins) return Array.from(unique);
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

// Plain loops: a quarter of all time to learn went into the calls of the array methods.
const columnOf = (rows: readonly Float64Array[], feature: number): Float64Array => {
  const values = new Float64Array(rows.length);
  for (let row = 0; row < rows.length; row += 1) values[row] = rows[row]?.[feature] ?? 0;
  return values;
};

const binsOf = (edges: readonly number[], values: Float64Array): Uint8Array => {
  const bins = new Uint8Array(values.length);
  for (let row = 0; row < values.length; row += 1) bins[row] = binOf(edges, values[row] ?? 0);
  return bins;
};

export const tableOf = (examples: readonly Example[]): Table => {
  const rows = examples.flatMap((example) => example.vectors);
  const width = rows[0]?.length ?? 0;
  const edges: (readonly number[])[] = [];
  const columns: Uint8Array[] = [];
  for (let feature = 0; feature < width; feature += 1) {
    const values = columnOf(rows, feature);
    const own = edgesOf(values);
    edges.push(own);
    columns.push(binsOf(own, values));
  }
  return { size: rows.length, columns, edges };
};
