import { candidatesOf } from '../../attribution/ranking/candidates.ts';
import { vectorsOf } from '../../attribution/ranking/features.ts';
import { questionOf } from '../../attribution/ranking/rank.ts';
import type { Candidate, Scene } from '../../attribution/ranking/scene.ts';
import type { Tree } from '../../learned/forest.ts';
import { plainVectors } from '../../learned/vectors.ts';
import type { Example } from '../boosting/bins.ts';
import { type BoostOptions, boost } from '../boosting/boost.ts';
import type { GoldQuote, GoldStory, Scorer, Worded } from './gold.ts';

/** Forests that vote: each sees other stories and features, and what one learns by chance the others do not. */
export const options: Omit<BoostOptions, 'seed'> & { readonly seeds: readonly number[] } = {
  rounds: 160,
  depth: 5,
  rate: 0.12,
  lambda: 4,
  minHessian: 1,
  features: 0.3,
  sample: 0.5,
  seeds: [7, 8, 9],
};

/** Which candidates are right: the gold words themselves where they are among them, else another mention of the same head. */
const rightOnes = (
  text: string,
  gold: GoldQuote | undefined,
  candidates: readonly Candidate[],
  scorer: Scorer,
): readonly boolean[] => {
  const speaker = gold?.speaker;
  if (!speaker) return candidates.map((candidate) => candidate === undefined);
  const fits = candidates.map(
    (candidate) => candidate !== undefined && scorer.speakerOK(speaker, worded(text, candidate)),
  );
  const exact = candidates.map(
    (candidate, index) =>
      fits[index] === true &&
      candidate !== undefined &&
      candidate.start < speaker.end &&
      candidate.end > speaker.start,
  );
  return exact.includes(true) ? exact : fits;
};

const worded = (text: string, { start, end }: { start: number; end: number }): Worded => ({
  start,
  end,
  text: text.slice(start, end),
});

/** The decisions of one story, each seen after the right decision on the quotation before. */
export const examplesOf = (gold: GoldStory, scene: Scene, scorer: Scorer): readonly Example[] => {
  const byPlace = new Map(gold.quotes.map((quote) => [`${quote.start}:${quote.end}`, quote]));
  let previous: Candidate;
  return scene.reading.quotations.flatMap((quotation, index) => {
    const question = questionOf(scene, index, previous);
    if (!question) return [];
    const candidates = candidatesOf(question);
    const right = rightOnes(
      gold.text,
      byPlace.get(`${quotation.start}:${quotation.end}`),
      candidates,
      scorer,
    );
    previous = candidates[right.indexOf(true)];
    return [{ vectors: plainVectors(vectorsOf(question, candidates)), right }];
  });
};

/** Trees of several forests whose mean is their sum (bagging; Breiman, 1996). */
export const learn = (examples: readonly (readonly Example[])[]): readonly Tree[] =>
  options.seeds.flatMap((seed) => boost(examples.flat(), { ...options, seed })).map(withShare);

/** A leaf holds its value where an inner node has its threshold. */
const withShare = (tree: Tree): Tree => ({
  ...tree,
  threshold: tree.threshold.map((value, at) =>
    (tree.feature[at] ?? -1) < 0 ? Math.round((value / options.seeds.length) * 1e4) / 1e4 : value,
  ),
});
