import type { PackedNet } from '../../learned/net.ts';
import { addTo } from './descent.ts';

/** The mean and the spread of each number over all rows: by them numbers of any size are learned from alike. */
export type Scale = Pick<PackedNet, 'mean' | 'deviation'>;

export function scaleOf(rows: readonly Float64Array[]): Scale {
  const width = rows[0]?.length ?? 0;
  const mean = new Float64Array(width);
  const deviation = new Float64Array(width);
  for (const row of rows) addTo(mean, 1 / rows.length, row);
  for (const row of rows)
    addTo(
      deviation,
      1 / rows.length,
      row.map((x, i) => (x - (mean[i] ?? 0)) ** 2),
    );
  // What is the same everywhere stays 0.
  return { mean, deviation: deviation.map((square) => Math.sqrt(square) || 1) };
}
