import type { Clues } from './clues.ts';

export const CLUE_FEATURES: readonly string[] = ['clues told and lacking', 'clues lacking'];

/** A weight for each bucket. */
export type ClueWeights = Float64Array;

/** The least that is told apart. The largest weight learned is below 0.25. */
const STEP = 1 / 400;
const [LEAST, MOST] = [-128, 127];

/** A byte a weight: finer steps tell no more. */
export const packedClues = (weights: ClueWeights): string =>
  Buffer.from(
    Int8Array.from(weights, (weight) => Math.max(LEAST, Math.min(MOST, Math.round(weight / STEP)))).buffer,
  ).toString('base64');

export const unpackedClues = (bytes: string): ClueWeights =>
  Float64Array.from(new Int8Array(Buffer.from(bytes, 'base64')), (byte) => byte * STEP);

/** As many as a sentence of middling length has. */
const MANY = 50;

/** A long sentence tells much by chance: its clues add up less. */
export const toldShare = (told: readonly number[]): number => Math.sqrt(MANY / Math.max(1, told.length));

/** What the clues say: above 0 for an answer. */
export function clueFeatures(weights: ClueWeights, { told, lacking }: Clues): readonly number[] {
  const sum = (buckets: readonly number[]): number =>
    buckets.reduce((total, bucket) => total + (weights[bucket] ?? 0), 0);
  const without = sum(lacking);
  return [toldShare(told) * sum(told) + without, without];
}
