import { oncePer } from '../../story/once.ts';
import type { Feature } from './feature.ts';
import { betweenFeatures } from './features/between.ts';
import { candidateFeatures } from './features/candidate.ts';
import { frameFeatures, ownCue } from './features/frame.ts';
import { quotationFeatures } from './features/quotation.ts';
import { sequenceFeatures } from './features/sequence.ts';
import type { Candidate, Question, Scene } from './scene.ts';

/** All features in the order that the trained weights count on. */
export const features: readonly Feature[] = [
  ...candidateFeatures,
  ...betweenFeatures,
  ...frameFeatures,
  ...sequenceFeatures,
  ...quotationFeatures,
];

/** Of a story: what candidates are by themselves, whatever quotation they are looked at for. */
const portraitsOf = oncePer((_: Scene) => new Map<Candidate, Float64Array>());

const portraitOf = (question: Question, candidate: Candidate): Float64Array => {
  const portraits = portraitsOf(question.scene);
  const known =
    portraits.get(candidate) ??
    Float64Array.from(candidateFeatures, ({ of }) => of(question, candidate, undefined));
  portraits.set(candidate, known);
  return known;
};

/** The features of each candidate of a question. Those of either alone are counted once. */
export const vectorsOf = (question: Question, candidates: readonly Candidate[]): readonly Float64Array[] => {
  const ofQuotation = Float64Array.from(quotationFeatures, ({ of }) => of(question, undefined, undefined));
  const from = candidateFeatures.length;
  const to = features.length - ofQuotation.length;
  const table = new Float64Array(candidates.length * features.length);
  return candidates.map((candidate, row) => {
    const vector = table.subarray(row * features.length, (row + 1) * features.length);
    const cue = candidate && ownCue(question, candidate);
    vector.set(portraitOf(question, candidate));
    for (let index = from; index < to; index += 1)
      vector[index] = features[index]?.of(question, candidate, cue) ?? 0;
    vector.set(ofQuotation, to);
    return vector;
  });
};
