import type { Matching } from './matching.ts';
import { overviewOf } from './overview.ts';

export const STANDING_FEATURES: readonly string[] = [
  'ahead by coverage',
  'ahead by bm25',
  'behind best bm25',
  'rank by coverage',
  'best by coverage',
  'best by bm25',
  'found here alone',
];

const SOLID = 3;

/** Ahead of the next best, or behind the best. */
const lead = (value: number, [first, second]: readonly [number, number]): number =>
  value - (value === first ? second : first);

/** How a sentence stands among the others of its text. */
export function standingFeatures(m: Matching, s: number): readonly number[] {
  const { coverage, bm25, topCoverage, topBm25, total } = overviewOf(m);
  const covered = coverage[s] ?? 0;
  const weighed = bm25[s] ?? 0;
  const alone = m.terms.reduce(
    (sum, { level, rarity, sentences }) => sum + ((level[s] ?? 0) > SOLID ? rarity / total / sentences : 0),
    0,
  );
  return [
    lead(covered, topCoverage),
    lead(weighed, topBm25),
    (weighed - topBm25[0]) / (topBm25[0] || 1),
    Math.log(1 + coverage.filter((other) => other > covered).length),
    covered === topCoverage[0] ? 1 : 0,
    weighed === topBm25[0] ? 1 : 0,
    alone,
  ];
}
