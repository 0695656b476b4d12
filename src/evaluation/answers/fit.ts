import type { IndexedStory } from '../../answer/index.ts';
import type { RankingModel } from '../../answer/model.ts';
import { parseQuestion, type Question } from '../../answer/question/question.ts';
import { repaired } from '../../answer/question/repair.ts';
import { FEATURES, LINE_FEATURES } from '../../answer/ranking/features.ts';
import { type Matching, matching } from '../../answer/ranking/matching.ts';
import {
  closest,
  type Ranking,
  rank,
  rankedByLine,
  rankerFrom,
  withTreeFeatures,
} from '../../answer/ranking/rank.ts';
import type { Example as Decision } from '../boosting/bins.ts';
import { type BoostOptions, boost } from '../boosting/boost.ts';
import { type Example, learnRanking, type Options } from './learn.ts';
import { articleOf, indexedTask, type Task } from './tasks.ts';

/** One question of a task, read as the product reads it. */
export interface Asked {
  readonly suite: string;
  readonly story: string;
  readonly article: string;
  readonly id: string;
  readonly question: Question;
  readonly index: IndexedStory;
  readonly gold: readonly number[];
}

export const LINE_OPTIONS: Options = { epochs: 8, rate: 0.02, decay: 0.02, batch: 16, seed: 1 };
export const TREE_OPTIONS: BoostOptions = {
  rounds: 200,
  depth: 4,
  rate: 0.07,
  lambda: 10,
  minHessian: 3,
  features: 0.3,
  sample: 1,
  seed: 1,
};

export function askedOf(tasks: readonly Task[]): readonly Asked[] {
  return tasks.flatMap((task) => {
    const index = indexedTask(task);
    return task.questions.map(({ id, question, gold }) => ({
      suite: task.suite,
      story: task.id,
      article: articleOf(task),
      id,
      question: repaired(parseQuestion(question), index.spell),
      index,
      gold,
    }));
  });
}

/** Whole articles have many wrong sentences a question and few questions of their own. */
const weightOf = (suite: string): number => (suite.endsWith('article') ? 0.7 : 1);

const isForRanking = ({ suite, gold }: Asked): boolean => gold.length > 0 && !/abstain|typos/.test(suite);
/** The same rows with the features of a group that is left out at 0: nothing is learned of it. */
const blanked = (features: readonly number[], without: ReadonlySet<string>): readonly number[] =>
  without.size === 0 ? features : features.map((x, i) => (without.has(FEATURES[i] ?? '') ? 0 : x));

/** A question with its sentences as the line sees them. */
interface Lined {
  readonly asked: Asked;
  readonly matching: Matching;
  readonly example: Example;
}

function linedOf(asked: Asked, without: ReadonlySet<string>): Lined {
  const { suite, question, index, gold } = asked;
  const m = matching(question, index.passage);
  const seen = rankedByLine(m, NO_WEIGHTS).filter(
    ({ features, sentence }) => features.length > 0 || gold.includes(sentence),
  );
  const rows = seen.map(({ features }) =>
    features.length > 0 ? blanked(features, without) : NO_WEIGHTS.map(() => 0),
  );
  const right = gold.map((sentence) => seen.findIndex((row) => row.sentence === sentence));
  return { asked, matching: m, example: { rows, gold: right, weight: weightOf(suite) } };
}

const NO_WEIGHTS = LINE_FEATURES.map(() => 0);

/** What the trees are to correct: the best by the line, and right sentences that the line did not see as such. */
function decisionOf(
  { asked, matching: m }: Lined,
  line: readonly number[],
  without: ReadonlySet<string>,
): Decision {
  const ranked = rankedByLine(m, line);
  const best = new Set(closest(ranked).map(({ sentence }) => sentence));
  const seen = ranked.filter(
    ({ sentence, features }) => best.has(sentence) || (asked.gold.includes(sentence) && features.length > 0),
  );
  return {
    vectors: seen.map((candidate) =>
      Float64Array.from(blanked(withTreeFeatures(m, candidate).features, without)),
    ),
    right: seen.map(({ sentence }) => asked.gold.includes(sentence)),
    scores: seen.map(({ score }) => score),
    weight: weightOf(asked.suite),
  };
}

const named = (names: readonly string[], weights: readonly number[]): Readonly<Record<string, number>> =>
  Object.fromEntries(names.map((name, i) => [name, Number((weights[i] ?? 0).toPrecision(4))]));

/** The line first; then the trees, on what the line leaves wrong. */
export function learnedRanking(
  asked: readonly Asked[],
  without: ReadonlySet<string> = new Set(),
): RankingModel {
  const lined = asked.filter(isForRanking).map((one) => linedOf(one, without));
  const line = learnRanking(
    lined.map(({ example }) => example),
    LINE_FEATURES.length,
    LINE_OPTIONS,
  );
  const decisions = lined.map((one) => decisionOf(one, line, without));
  return { line: named(LINE_FEATURES, line), trees: boost(decisions, TREE_OPTIONS) };
}

/** Ready to rank the sentences that a question is asked of. */
export function rankedBy(ranking: RankingModel): (asked: Asked) => Ranking {
  const ranker = rankerFrom(ranking);
  return ({ question, index }) => rank(question, index.passage, ranker);
}
