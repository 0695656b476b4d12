import { hundredths, type Vectors } from '../../learned/vectors.ts';
import { oncePer } from '../../story/once.ts';
import type { Frame } from '../frames/frame.ts';
import type { Feature } from './feature.ts';
import { countNames, distanceFeatures, setCounts } from './features/between.ts';
import { candidateFeatures } from './features/candidate.ts';
import { frameFeatures, ownCue } from './features/frame.ts';
import { quotationFeatures } from './features/quotation.ts';
import { sequenceFeatures } from './features/sequence.ts';
import type { Candidate, Question, Scene } from './scene.ts';

const namesOf = (features: readonly Feature[]): readonly string[] => features.map(({ name }) => name);

/** Names of all features in the order that the trained weights count on. */
export const featureNames: readonly string[] = [
  ...namesOf(candidateFeatures),
  ...namesOf(distanceFeatures),
  ...countNames,
  ...namesOf(frameFeatures),
  ...namesOf(sequenceFeatures),
  ...namesOf(quotationFeatures),
];

const width = featureNames.length;
const distancesAt = candidateFeatures.length;
const countsAt = distancesAt + distanceFeatures.length;
const relationsAt = countsAt + countNames.length;
const relationFeatures = [...frameFeatures, ...sequenceFeatures];
const quotationAt = relationsAt + relationFeatures.length;

/** Sets some features of a candidate, from a place on. */
const setAll = (
  features: readonly Feature[],
  rows: Int32Array,
  place: number,
  question: Question,
  candidate: Candidate,
  cue: Frame | undefined,
): void => {
  for (let index = 0; index < features.length; index += 1)
    rows[place + index] = hundredths(features[index]?.of(question, candidate, cue) ?? 0);
};

/** Of a story: what candidates are by themselves, whatever quotation they are looked at for. */
const portraitsOf = oncePer((_: Scene) => new Map<Candidate, Int32Array>());

const portraitOf = (
  question: Question,
  candidate: Candidate,
  portraits: Map<Candidate, Int32Array>,
): Int32Array => {
  const known = portraits.get(candidate);
  if (known) return known;
  const portrait = new Int32Array(candidateFeatures.length);
  setAll(candidateFeatures, portrait, 0, question, candidate, undefined);
  portraits.set(candidate, portrait);
  return portrait;
};

/** The features of each candidate of a question. Those of either alone are counted once. */
export const vectorsOf = (question: Question, candidates: readonly Candidate[]): Vectors => {
  const ofQuotation = new Int32Array(quotationFeatures.length);
  setAll(quotationFeatures, ofQuotation, 0, question, undefined, undefined);
  const portraits = portraitsOf(question.scene);
  const rows = new Int32Array(candidates.length * width);
  candidates.forEach((candidate, index) => {
    const row = index * width;
    const cue = candidate && ownCue(question, candidate);
    rows.set(portraitOf(question, candidate, portraits), row);
    setAll(distanceFeatures, rows, row + distancesAt, question, candidate, cue);
    setCounts(question, candidate, rows, row + countsAt);
    setAll(relationFeatures, rows, row + relationsAt, question, candidate, cue);
    rows.set(ofQuotation, row + quotationAt);
  });
  return { rows, width };
};
