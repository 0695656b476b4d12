import { confidenceOf } from '../../answer/abstain/gate.ts';
import type { Gate, RankingModel } from '../../answer/model.ts';
import { progress } from '../command.ts';
import { type GateRow, gateRow, learnedGate, thresholdFor } from './abstention.ts';
import { type Asked, learnedRanking, rankedBy } from './fit.ts';

const FOLDS = 4;

/** A question with what a ranker says of it. */
export interface Judged {
  readonly asked: Asked;
  readonly fold: number;
  /** Sentences, best first. */
  readonly ranked: readonly number[];
  readonly row: GateRow;
}

export function judgedBy(model: RankingModel, asked: readonly Asked[], fold = 0): readonly Judged[] {
  const ranking = rankedBy(model);
  return asked.map((one) => {
    const judged = ranking(one);
    const ranked = judged.candidates.map(({ sentence }) => sentence);
    return { asked: one, fold, ranked, row: gateRow(one, judged) };
  });
}

/** The questions of one part of the articles, and those of all others. */
export function partOf(
  asked: readonly Asked[],
  fold: number,
): { own: readonly Asked[]; others: readonly Asked[] } {
  const articles = [...new Set(asked.map(({ article }) => article))].sort();
  const mine = new Set(articles.filter((_, i) => i % FOLDS === fold));
  const [own = [], others = []] = [true, false].map((is) =>
    asked.filter(({ article }) => mine.has(article) === is),
  );
  return { own, others };
}

/** Every article is ranked by weights that were learned on others. */
export function judgedOutOfFold(asked: readonly Asked[]): readonly Judged[] {
  return [...Array(FOLDS).keys()].flatMap((fold) => {
    const { own, others } = partOf(asked, fold);
    progress(`ranking, part ${fold + 1} of ${FOLDS}: learning from ${others.length} questions`);
    const model = learnedRanking(others);
    progress(`ranking, part ${fold + 1} of ${FOLDS}: asking ${own.length} questions`);
    return judgedBy(model, own, fold);
  });
}

const rowsOf = (judged: readonly Judged[]): readonly GateRow[] => judged.map(({ row }) => row);

/** Each question's log odds by a gate that was learned on the other folds. */
function oddsOutOfFold(judged: readonly Judged[]): ReadonlyMap<GateRow, number> {
  const folds = Map.groupBy(judged, ({ fold }) => fold);
  return new Map(
    [...folds].flatMap(([fold, own]) => {
      progress(`gate, part ${fold + 1} of ${FOLDS}`);
      const gate = learnedGate(rowsOf(judged.filter((one) => one.fold !== fold)));
      return own.map(({ row }) => [row, confidenceOf(row, gate)] as const);
    }),
  );
}

/** Above 0: answered. Not only the gate but its threshold too comes from the other folds. */
export function confidencesOutOfFold(judged: readonly Judged[]): readonly number[] {
  const odds = oddsOutOfFold(judged);
  const thresholds = [...Map.groupBy(judged, ({ fold }) => fold).keys()].map(
    (fold) => [fold, thresholdFor(rowsOf(judged.filter((one) => one.fold !== fold)), odds)] as const,
  );
  const of = new Map(thresholds);
  return judged.map(({ row, fold }) => (odds.get(row) ?? 0) - (of.get(fold) ?? 0));
}

/** The gate learned on all questions; its threshold from odds of gates that did not learn from the question. */
export const gateFrom = (judged: readonly Judged[]): Gate => ({
  ...learnedGate(rowsOf(judged)),
  threshold: thresholdFor(rowsOf(judged), oddsOutOfFold(judged)),
});

/** Confidences of a gate that is learned already. */
export const confidencesBy = (gate: Gate, judged: readonly Judged[]): readonly number[] =>
  judged.map(({ row }) => confidenceOf(row, gate));
