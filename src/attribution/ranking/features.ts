import { hundredths, type Vectors } from '../../learned/vectors.ts';
import { oncePer } from '../../story/once.ts';
import type { Frame } from '../frames/frame.ts';
import { type Feature, none } from './feature.ts';
import { countNames, distanceFeatures, setCounts } from './features/between.ts';
import { candidateFeatures } from './features/candidate.ts';
import { cueFeatures, ownCue, roleFeatures } from './features/frame.ts';
import { quotationFeatures } from './features/quotation.ts';
import { sequenceFeatures } from './features/sequence.ts';
import type { Candidate, Question, Scene } from './scene.ts';

const namesOf = (features: readonly Feature[]): readonly string[] => features.map(({ name }) => name);

/** Names of all features in the order that the trained weights count on. */
export const featureNames: readonly string[] = [
  ...namesOf(candidateFeatures),
  ...namesOf(distanceFeatures),
  ...countNames,
  ...namesOf(cueFeatures),
  ...namesOf(roleFeatures),
  ...namesOf(sequenceFeatures),
  ...namesOf(quotationFeatures),
];

const width = featureNames.length;
const countsAt = candidateFeatures.length + distanceFeatures.length;
const cueAt = countsAt + countNames.length;

/** A feature and its place in a vector. */
interface Placed {
  readonly place: number;
  readonly of: Feature['of'];
}

const placed = (features: readonly Feature[]): readonly Placed[] =>
  features.map(({ name, of }) => ({ place: featureNames.indexOf(name), of }));

const ofCue = placed(cueFeatures);
const ofQuestion = placed([...sequenceFeatures.filter(({ shared }) => shared), ...quotationFeatures]);
const ofBoth = placed([
  ...distanceFeatures,
  ...roleFeatures,
  ...sequenceFeatures.filter(({ shared }) => !shared),
]);

/** Sets some features of a candidate, whose vector begins at a row. */
const setAll = (
  features: readonly Placed[],
  rows: Int32Array,
  row: number,
  question: Question,
  candidate: Candidate,
  cue: Frame | undefined,
): void => {
  for (const { place, of } of features) rows[row + place] = hundredths(of(question, candidate, cue));
};

type Portrait = readonly number[];

/** Of a story: what candidates are by themselves, whatever quotation they are looked at for. */
const portraitsOf = oncePer((_: Scene) => new Map<Candidate, Portrait>());

const portraitOf = (
  question: Question,
  candidate: Candidate,
  portraits: Map<Candidate, Portrait>,
): Portrait => {
  const known = portraits.get(candidate);
  if (known) return known;
  const portrait = candidateFeatures.map(({ of }) => hundredths(of(question, candidate, undefined)));
  portraits.set(candidate, portrait);
  return portrait;
};

/** The features of each candidate of a question. What all have in common is counted once, and so is what one has in all questions. */
export const vectorsOf = (question: Question, candidates: readonly Candidate[]): Vectors => {
  const common = new Int32Array(width).fill(hundredths(none), cueAt, cueAt + cueFeatures.length);
  setAll(ofQuestion, common, 0, question, undefined, undefined);
  const portraits = portraitsOf(question.scene);
  const rows = new Int32Array(candidates.length * width);
  candidates.forEach((candidate, index) => {
    const row = index * width;
    const cue = candidate && ownCue(question, candidate);
    rows.set(common, row);
    const portrait = portraitOf(question, candidate, portraits);
    for (let place = 0; place < portrait.length; place += 1) rows[row + place] = portrait[place] ?? 0;
    setCounts(question, candidate, rows, row + countsAt);
    setAll(ofBoth, rows, row, question, candidate, cue);
    if (cue) setAll(ofCue, rows, row, question, candidate, cue);
  });
  return { rows, width };
};
