import type { Question } from '../question/question.ts';
import { FEATURE_GROUPS, featuresOf, type Matching, matching } from './features.ts';
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

const WEIGHTS: Readonly<Record<string, number>> = {
  coverage: 2,
  exact: 0.5,
  bm25: 4,
  pairs: 1,
  window: 0.5,
  previous: 1,
  next: 0.4,
  pronoun: 0.6,
  untitled: 0.5,
  type: 0.4,
  'type near': 0.5,
  names: 0.3,
  numbers: 0.5,
  title: 0.5,
};

const weights = FEATURE_GROUPS.flatMap((group) => group.features).map((name) => WEIGHTS[name] ?? 0);

export function rank(question: Question, passage: Passage): Ranking {
  const m = matching(question, passage);
  const candidates = passage.sentences.map((_, sentence) => {
    const features = featuresOf(m, sentence);
    return { sentence, features, score: features.reduce((sum, x, i) => sum + x * (weights[i] ?? 0), 0) };
  });
  return { matching: m, candidates: candidates.sort((a, b) => b.score - a.score) };
}
