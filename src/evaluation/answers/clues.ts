import { CLUE_BUCKETS, type Clues } from '../../answer/abstain/clues/clues.ts';
import { type ClueWeights, clueFeatures, toldShare } from '../../answer/abstain/clues/weigh.ts';
import { scaled } from '../../learned/net.ts';
import { scaleOf } from '../learning/scale.ts';
import { type LogisticOptions, linear, logisticRegression, type SparseRow } from './logistic.ts';

/** The clues of a sentence that was ranked first, and whether it answers. */
export interface ClueLesson {
  readonly article: string;
  readonly features: readonly number[];
  readonly clues: Clues;
  readonly right: boolean;
  readonly weight: number;
}

const PLAIN = { ridge: 5, steps: 60 };
/** Clues are by hash of classes of words and of function words. */
export const CLUE_OPTIONS: LogisticOptions = { width: CLUE_BUCKETS, ridge: 120, steps: 40 };

/** What all else says of each sentence: clues are to tell what is not known without them. */
function oddsWithoutClues(lessons: readonly ClueLesson[]): readonly number[] {
  const width = lessons[0]?.features.length ?? 0;
  const columns = [...Array(width + 1).keys()];
  const scale = scaleOf(lessons.map(({ features }) => Float64Array.from(features)));
  const rows = lessons.map(({ features, right, weight }) => ({
    columns,
    values: [...scaled(scale, features), 1],
    offset: 0,
    right,
    weight,
  }));
  const weights = logisticRegression(rows, { ...PLAIN, width: width + 1 });
  return rows.map((row) => linear(weights, row));
}

function sparse({ clues: { told, lacking }, right, weight }: ClueLesson, offset: number): SparseRow {
  const share = toldShare(told);
  const values = Float64Array.from([...told.map(() => share), ...lacking.map(() => 1)]);
  return { columns: Int32Array.from([...told, ...lacking]), values, offset, right, weight };
}

const PARTS = 8;

/**
 * Learns what each clue weighs; and for each lesson what weights say that were learned from other articles: by weights
 * that have seen it the clues would seem surer than they are of any other question, and the gate would trust them.
 */
export function learnedClues(lessons: readonly ClueLesson[]): {
  readonly weights: ClueWeights;
  readonly kept: readonly (readonly number[])[];
} {
  const odds = oddsWithoutClues(lessons);
  const rows = lessons.map((lesson, i) => sparse(lesson, odds[i] ?? 0));
  const articles = [...new Set(lessons.map(({ article }) => article))].sort();
  const partOf = new Map(articles.map((article, i) => [article, i % PARTS]));
  const parts = lessons.map(({ article }) => partOf.get(article) ?? 0);
  const others = [...Array(PARTS).keys()].map((part) =>
    logisticRegression(
      rows.filter((_, i) => parts[i] !== part),
      CLUE_OPTIONS,
    ),
  );
  const kept = lessons.map(({ clues }, i) =>
    clueFeatures(others[parts[i] ?? 0] ?? new Float64Array(), clues),
  );
  return { weights: logisticRegression(rows, CLUE_OPTIONS), kept };
}
