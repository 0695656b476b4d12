import type { Matching } from './matching.ts';

export const PROXIMITY_FEATURES: readonly string[] = ['pairs', 'ordered', 'window'];

/** Neighbours in the question that are neighbours, or at least in the same order, in the sentence. */
export function proximityFeatures({ terms }: Matching, s: number): readonly number[] {
  let pairs = 0;
  let ordered = 0;
  let weight = 0;
  let total = 0;
  let first = Number.POSITIVE_INFINITY;
  let last = 0;
  terms.forEach(({ level, at, rarity }, t) => {
    total += rarity;
    if ((level[s] ?? 0) === 0) return;
    const here = at[s] ?? 0;
    first = Math.min(first, here);
    last = Math.max(last, here);
    weight += rarity;
    const next = terms[t + 1];
    if (!next || (next.level[s] ?? 0) === 0) return;
    const gap = (next.at[s] ?? 0) - here;
    if (Math.abs(gap) <= 3) pairs += (rarity + next.rarity) / 2;
    if (gap > 0) ordered += rarity;
  });
  return [pairs, ordered, weight / Math.log(Math.E + Math.max(0, last - first))].map(
    (sum) => sum / (total || 1),
  );
}
