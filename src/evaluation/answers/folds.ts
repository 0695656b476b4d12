import { type Asked, type Fitted, judge, judgeFrom, learned } from './fit.ts';
import type { Prediction } from './report.ts';

const FOLDS = 4;

export interface Answering {
  readonly predictions: readonly Prediction[];
  /** Above 0: answered; in the order of the predictions. */
  readonly confidences: readonly number[];
}

/** Every article is answered by weights that were learned on others. */
export function crossValidated(asked: readonly Asked[], without: ReadonlySet<string> = new Set()): Answering {
  const articles = [...new Set(asked.map(({ article }) => article))].sort();
  const foldOf = new Map(articles.map((article, i) => [article, i % FOLDS]));
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const fitted = learned(
      asked.filter(({ article }) => foldOf.get(article) !== fold),
      without,
    );
    return answeredBy(
      fitted,
      asked.filter(({ article }) => foldOf.get(article) === fold),
    );
  });
  return {
    predictions: judged.flatMap(({ predictions }) => predictions),
    confidences: judged.flatMap(({ confidences }) => confidences),
  };
}

export function answeredBy(fitted: Fitted, asked: readonly Asked[]): Answering {
  const trained = judgeFrom(fitted);
  const judged = asked.map((one) => judge(one, trained));
  return {
    predictions: asked.map(({ suite, story, id }, i) => ({
      suite,
      story,
      question: id,
      ranked: judged[i]?.ranking.candidates.map(({ sentence }) => sentence) ?? [],
      answered: (judged[i]?.confidence ?? 0) > 0,
    })),
    confidences: judged.map(({ confidence }) => confidence),
  };
}

/** Area under the ROC curve: how often an answerable question is trusted more than one that is not. */
export function auc(asked: readonly Asked[], confidences: readonly number[], suite: string): number {
  const scores = asked.flatMap((one, i) =>
    one.suite === suite ? [{ score: confidences[i] ?? 0, right: one.gold.length > 0 }] : [],
  );
  scores.sort((a, b) => a.score - b.score);
  const positives = scores.filter(({ right }) => right).length;
  const ranks = scores.reduce((sum, { right }, i) => sum + (right ? i + 1 : 0), 0);
  return (ranks - (positives * (positives + 1)) / 2) / (positives * (scores.length - positives));
}
