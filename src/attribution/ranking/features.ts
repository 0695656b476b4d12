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
  const shared = quotationFeatures.map((feature) => feature.of(question, undefined, undefined));
  const own = features.slice(0, features.length - shared.length);
  return candidates.map((candidate) => {
    const vector = new Float64Array(features.length);
    const cue = candidate && ownCue(question, candidate);
    own.forEach((feature, index) => {
      vector[index] = feature.of(question, candidate, cue);
    });
    vector.set(shared, own.length);
    return vector;
  });
};
