import type { Feature } from './feature.ts';
import { betweenFeatures } from './features/between.ts';
import { candidateFeatures } from './features/candidate.ts';
import { frameFeatures, ownCue } from './features/frame.ts';
import { quotationFeatures } from './features/quotation.ts';
import { sequenceFeatures } from './features/sequence.ts';
import type { Candidate, Question } from './scene.ts';

/** All features in the order that the trained weights count on. */
export const features: readonly Feature[] = [
  ...candidateFeatures,
  ...betweenFeatures,
  ...frameFeatures,
  ...sequenceFeatures,
  ...quotationFeatures,
];

/** The features of each candidate of a question. Those of the quotation alone are counted once. */
export const vectorsOf = (question: Question, candidates: readonly Candidate[]): readonly Float64Array[] => {
  const shared = Float64Array.from(quotationFeatures, ({ of }) => of(question, undefined, undefined));
  const own = features.length - shared.length;
  const table = new Float64Array(candidates.length * features.length);
  return candidates.map((candidate, row) => {
    const vector = table.subarray(row * features.length, (row + 1) * features.length);
    const cue = candidate && ownCue(question, candidate);
    for (let index = 0; index < own; index += 1)
      vector[index] = features[index]?.of(question, candidate, cue) ?? 0;
    vector.set(shared, own);
    return vector;
  });
};
