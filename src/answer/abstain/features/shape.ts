import type { Ranking } from '../../ranking/rank.ts';

export const SHAPE_FEATURES: readonly string[] = [
  'score',
  'margin',
  'third',
  'fifth',
  'peak',
  'mean',
  'above mean',
  'deviations above mean',
  'second above mean',
  'texts',
];

/** A lead is no surer beyond this. */
const FAR = 10;
/** Scores so far below the best are of sentences that were not looked at closely. */
const CLOSE = 500;

/** How the scores of all sentences lie: an answer stands out. */
export function shapeFeatures({ candidates }: Ranking): readonly number[] {
  const top = candidates[0]?.score ?? 0;
  const scores = candidates.map(({ score }) => score).filter((score) => score > top - CLOSE);
  const lead = (n: number): number => Math.min(FAR, top - (scores[n] ?? top - FAR));
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const variance = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / scores.length;
  const deviation = Math.sqrt(variance) || 1;
  return [
    top,
    lead(1),
    lead(2),
    lead(4),
    1 / scores.reduce((sum, score) => sum + Math.exp(score - top), 0),
    mean,
    top - mean,
    (top - mean) / deviation,
    ((scores[1] ?? top) - mean) / deviation,
    Math.log(scores.length),
  ];
}
