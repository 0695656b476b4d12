import { model } from '../model.ts';
import type { Question } from '../question/question.ts';
import { FEATURES, featuresOf } from './features.ts';
import { coverage, type Matching, matching } from './matching.ts';
import type { Passage } from './passage.ts';

export interface Candidate {
  /** Index of the sentence in the passage. */
  readonly sentence: number;
  readonly score: number;
  readonly features: readonly number[];
}

export interface Ranking {
  readonly matching: Matching;
  /** Best first, every sentence of the passage. */
  readonly candidates: readonly Candidate[];
}

export type Weights = readonly number[];

export const weightsFrom = (named: Readonly<Record<string, number>>): Weights =>
  FEATURES.map((name) => named[name] ?? 0);

const LEARNED = weightsFrom(model.ranking);

/** Of a long text, as many sentences are looked at closely; the rest keep the order of their coverage. */
const CLOSE = 200;

/** A sentence is promising by its own words, and by half for those of its neighbours. */
function promising({ terms, passage }: Matching): ReadonlySet<number> {
  const covered = passage.sentences.map((_, s) => coverage(terms, s));
  const promise = (s: number): number =>
    (covered[s] ?? 0) + 0.5 * Math.max(covered[s - 1] ?? 0, covered[s + 1] ?? 0);
  const order = [...covered.keys()].map((s) => ({ s, promise: promise(s) }));
  return new Set(
    order
      .sort((a, b) => b.promise - a.promise)
      .slice(0, CLOSE)
      .map(({ s }) => s),
  );
}

const score = (features: readonly number[], weights: Weights): number =>
  features.reduce((sum, x, i) => sum + x * (weights[i] ?? 0), 0);

export function rank(question: Question, passage: Passage, weights: Weights = LEARNED): Ranking {
  const m = matching(question, passage);
  const close = passage.sentences.length > CLOSE ? promising(m) : undefined;
  const candidates = passage.sentences.map((_, sentence): Candidate => {
    if (close && !close.has(sentence))
      return { sentence, features: [], score: coverage(m.terms, sentence) - FAR };
    const features = featuresOf(m, sentence);
    return { sentence, features, score: score(features, weights) };
  });
  return { matching: m, candidates: candidates.sort((a, b) => b.score - a.score) };
}

/** Below every score of a sentence that was looked at closely. */
const FAR = 1000;
