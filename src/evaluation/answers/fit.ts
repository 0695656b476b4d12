import { scopeOf } from '../../answer/finding/scope.ts';
import type { IndexedStory } from '../../answer/index.ts';
import type { RankingModel } from '../../answer/model.ts';
import { parseQuestion, type Question } from '../../answer/question/question.ts';
import { repaired } from '../../answer/question/repair.ts';
import { FEATURES, LINE_FEATURES } from '../../answer/ranking/features.ts';
import { matching } from '../../answer/ranking/matching.ts';
import {
  type Candidate,
  closest,
  type Ranking,
  rank,
  rankedByLine,
  rankerFrom,
  withTreeFeatures,
} from '../../answer/ranking/rank.ts';
import type { Example as Decision } from '../boosting/bins.ts';
import { type BoostOptions, boost } from '../boosting/boost.ts';
import type { NetOptions } from '../learning/descent.ts';
import { learnNet } from '../learning/net.ts';
import { halvedNet, halvedTree } from './halves.ts';
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
  rounds: 300,
  depth: 4,
  rate: 0.06,
  lambda: 10,
  minHessian: 3,
  features: 0.3,
  sample: 1,
  seed: 1,
};

export const NET_OPTIONS: NetOptions = {
  units: [32, 16],
  epochs: 8,
  rate: 0.001,
  decay: 0.5,
  batch: 16,
  silent: 0.2,
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

/** A question with the features of its sentences: they do not change from fold to fold. */
interface Seen {
  /** As the line sees them, in any order. */
  readonly candidates: readonly Candidate[];
  /** All features of a sentence, counted when it is first asked for. */
  readonly featuresOf: (candidate: Candidate) => readonly number[];
}

const NO_WEIGHTS = LINE_FEATURES.map(() => 0);

const known = new WeakMap<Asked, Seen>();

function seenOf(asked: Asked): Seen {
  const before = known.get(asked);
  if (before) return before;
  const { question, statements } = scopeOf(asked.question, asked.index);
  const m = matching(question, asked.index.passage);
  const full = new Map<number, readonly number[]>();
  const featuresOf = (candidate: Candidate): readonly number[] => {
    const features = full.get(candidate.sentence) ?? withTreeFeatures(m, candidate).features;
    full.set(candidate.sentence, features);
    return features;
  };
  const candidates = rankedByLine(m, NO_WEIGHTS, statements).filter(({ features }) => features.length > 0);
  const seen = { candidates, featuresOf };
  known.set(asked, seen);
  return seen;
}

/** The same with the features of a group that is left out at 0: nothing is learned of it. */
const blanked = (features: readonly number[], without: ReadonlySet<string>): readonly number[] =>
  without.size === 0 ? features : features.map((x, i) => (without.has(FEATURES[i] ?? '') ? 0 : x));

/** A right sentence that coverage has lost counts as one with nothing to be found by. */
function lineExample(asked: Asked, without: ReadonlySet<string>): Example {
  const { candidates } = seenOf(asked);
  const lost = asked.gold.filter((s) => !candidates.some(({ sentence }) => sentence === s));
  const sentences = [...candidates.map(({ sentence }) => sentence), ...lost];
  return {
    rows: [...candidates.map(({ features }) => blanked(features, without)), ...lost.map(() => NO_WEIGHTS)],
    gold: asked.gold.map((s) => sentences.indexOf(s)),
    weight: weightOf(asked.suite),
  };
}

/** What trees and net are to correct: the best by the line, and right sentences that the line did not see as such. */
function decisionOf(asked: Asked, line: readonly number[], without: ReadonlySet<string>): Decision {
  const { candidates, featuresOf } = seenOf(asked);
  const scored = candidates.map((candidate) => ({
    ...candidate,
    score: candidate.features.reduce((sum, x, i) => sum + x * (line[i] ?? 0), 0),
  }));
  const ranked = scored.sort((a, b) => b.score - a.score);
  const best = new Set(closest(ranked));
  const close = ranked.filter((one) => best.has(one) || asked.gold.includes(one.sentence));
  return {
    vectors: close.map((candidate) => Float64Array.from(blanked(featuresOf(candidate), without))),
    right: close.map(({ sentence }) => asked.gold.includes(sentence)),
    scores: close.map(({ score }) => score),
    weight: weightOf(asked.suite),
  };
}

const named = (names: readonly string[], weights: readonly number[]): Readonly<Record<string, number>> =>
  Object.fromEntries(names.map((name, i) => [name, Number((weights[i] ?? 0).toPrecision(4))]));

/** The line first; then trees and net, each on what the line leaves wrong. */
export function learnedRanking(
  asked: readonly Asked[],
  without: ReadonlySet<string> = new Set(),
): RankingModel {
  const own = asked.filter(isForRanking);
  const line = learnRanking(
    own.map((one) => lineExample(one, without)),
    LINE_FEATURES.length,
    LINE_OPTIONS,
  );
  const decisions = own.map((one) => decisionOf(one, line, without));
  return {
    line: named(LINE_FEATURES, line),
    trees: boost(decisions, TREE_OPTIONS).map(halvedTree),
    net: halvedNet(learnNet(decisions, NET_OPTIONS)),
  };
}

/** Ready to rank the sentences that a question is asked of. */
export function rankedBy(ranking: RankingModel): (asked: Asked) => Ranking {
  const ranker = rankerFrom(ranking);
  return (asked) => {
    const { question, statements } = scopeOf(asked.question, asked.index);
    return rank(question, asked.index.passage, ranker, statements);
  };
}
