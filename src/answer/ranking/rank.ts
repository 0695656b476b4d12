import { type Forest, forestOf, scoreOf } from '../../learned/forest.ts';
import { netScore, type PackedNet, packed } from '../../learned/net.ts';
import { model, type RankingModel } from '../model.ts';
import type { Question } from '../question/question.ts';
import { LINE_FEATURES, lineFeaturesOf, treeFeaturesOf } from './features.ts';
import { coverage, type Matching, matching } from './matching.ts';
import type { Passage } from './passage.ts';

export interface Candidate {
  /** Index of the sentence in the passage. */
  readonly sentence: number;
  readonly score: number;
  /** All features of a sentence that was looked at closely, those of the line for others. */
  readonly features: readonly number[];
}

export interface Ranking {
  readonly matching: Matching;
  /** Best first, every sentence that can answer. */
  readonly candidates: readonly Candidate[];
}

/** A weighted sum over few features, and what corrects it over many: trees and a net. */
export interface Ranker {
  readonly weights: readonly number[];
  readonly forest: Forest;
  readonly net: PackedNet;
}

export const rankerFrom = ({ line, trees, net }: RankingModel): Ranker => ({
  weights: LINE_FEATURES.map((name) => line[name] ?? 0),
  forest: forestOf(trees),
  net: packed(net),
});

const LEARNED = rankerFrom(model.ranking);

function correctionOf({ forest, net }: Ranker, features: readonly number[]): number {
  const vector = new Float64Array(features);
  return scoreOf(forest, vector) + netScore(net, vector);
}

/** Of a long text, as many sentences by coverage come before the line, and as many by the line before the trees. */
const FOR_LINE = 200;
const FOR_TREES = 25;

/** Below every score of a sentence that came further. */
const FAR = 1000;

/** A sentence is promising by its own words, and by half for those of its neighbours. */
function promising({ terms, passage }: Matching): ReadonlySet<number> {
  const covered = passage.sentences.map((_, s) => coverage(terms, s));
  const promise = (s: number): number =>
    (covered[s] ?? 0) + 0.5 * Math.max(covered[s - 1] ?? 0, covered[s + 1] ?? 0);
  const order = [...covered.keys()].map((s) => ({ s, promise: promise(s) }));
  return new Set(
    order
      .sort((a, b) => b.promise - a.promise)
      .slice(0, FOR_LINE)
      .map(({ s }) => s),
  );
}

const byScore = (a: Candidate, b: Candidate): number => b.score - a.score;

/** Sentences that alone can answer. */
type Only = { readonly has: (sentence: number) => boolean };

/** Every sentence as the line sees it, best first. */
export function rankedByLine(m: Matching, weights: Ranker['weights'], only?: Only): readonly Candidate[] {
  const close = m.passage.sentences.length > FOR_LINE ? promising(m) : undefined;
  const sentences = [...m.passage.sentences.keys()].filter((s) => !only || only.has(s));
  const candidates = sentences.map((sentence): Candidate => {
    if (close && !close.has(sentence))
      return { sentence, features: [], score: coverage(m.terms, sentence) - FAR };
    const features = lineFeaturesOf(m, sentence);
    return { sentence, features, score: features.reduce((sum, x, i) => sum + x * (weights[i] ?? 0), 0) };
  });
  return candidates.sort(byScore);
}

/** Of those that the line ranks, the ones that the trees look at. */
export const closest = (ranked: readonly Candidate[]): readonly Candidate[] => ranked.slice(0, FOR_TREES);

export const withTreeFeatures = (m: Matching, candidate: Candidate): Candidate => ({
  ...candidate,
  features: candidate.features.concat(treeFeaturesOf(m, candidate.sentence)),
});

export function rank(question: Question, passage: Passage, ranker: Ranker = LEARNED, only?: Only): Ranking {
  const m = matching(question, passage);
  const ranked = rankedByLine(m, ranker.weights, only);
  const looked = closest(ranked).map((one) => {
    const candidate = withTreeFeatures(m, one);
    return { ...candidate, score: candidate.score + correctionOf(ranker, candidate.features) };
  });
  const rest = ranked.slice(FOR_TREES).map((candidate) => ({ ...candidate, score: candidate.score - FAR }));
  return { matching: m, candidates: [...looked.sort(byScore), ...rest] };
}
