import { confidence, GATE_FEATURES, gateFeatures } from '../../answer/abstain/gate.ts';
import type { IndexedStory } from '../../answer/index.ts';
import type { Model } from '../../answer/model.ts';
import { parseQuestion, type Question } from '../../answer/question/question.ts';
import { repaired } from '../../answer/question/repair.ts';
import { FEATURES } from '../../answer/ranking/features.ts';
import { type Ranking, rank, weightsFrom } from '../../answer/ranking/rank.ts';
import { type Example, learnGate, learnRanking, type Options } from './learn.ts';
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

export const RANKING_OPTIONS: Options = { epochs: 8, rate: 0.02, decay: 0.02, batch: 16, seed: 1 };
export const GATE_OPTIONS: Options = { epochs: 12, rate: 0.02, decay: 0.002, batch: 32, seed: 1 };

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
/** Questions written to fool are left out: learning from them makes the gate refuse questions that are asked in earnest. */
const isForGate = ({ suite }: Asked): boolean => /abstain-(?:same|other)$/.test(suite);
/** Questions about another article are the easy half. */
const gateWeightOf = (suite: string): number => (suite.endsWith('other') ? 0.5 : 1);

function exampleOf({ suite, question, index, gold }: Asked, without: ReadonlySet<string>): Example {
  const { candidates } = rank(question, index.passage);
  const rows = [...candidates].sort((a, b) => a.sentence - b.sentence);
  const close = rows.filter(({ features, sentence }) => features.length > 0 || gold.includes(sentence));
  const width = FEATURES.length;
  return {
    rows: close.map(({ features }) =>
      features.length > 0
        ? features.map((x, i) => (without.has(FEATURES[i] ?? '') ? 0 : x))
        : new Array<number>(width).fill(0),
    ),
    gold: gold.map((sentence) => close.findIndex((row) => row.sentence === sentence)),
    weight: weightOf(suite),
  };
}

const named = (names: readonly string[], weights: readonly number[]): Readonly<Record<string, number>> =>
  Object.fromEntries(names.map((name, i) => [name, Number((weights[i] ?? 0).toPrecision(4))]));

export type Fitted = Pick<Model, 'ranking' | 'gate'>;

/** Learns ranking, then the gate on what that ranking says. */
export function learned(asked: readonly Asked[], without: ReadonlySet<string> = new Set()): Fitted {
  const ranking = named(
    FEATURES,
    learnRanking(
      asked.filter(isForRanking).map((one) => exampleOf(one, without)),
      FEATURES.length,
      RANKING_OPTIONS,
    ),
  );
  const weights = weightsFrom(ranking);
  const rows = asked.filter(isForGate).map(({ suite, question, index, gold }) => ({
    row: gateFeatures(rank(question, index.passage, weights)),
    answers: gold.length > 0,
    weight: gateWeightOf(suite),
  }));
  const gate =
    rows.length === 0 ? { bias: 0, weights: [] } : learnGate(rows, GATE_FEATURES.length, GATE_OPTIONS);
  return { ranking, gate: { bias: gate.bias, weights: named(GATE_FEATURES, gate.weights) } };
}

export interface Judged {
  readonly ranking: Ranking;
  readonly confidence: number;
}

export function judge({ question, index }: Asked, { ranking, gate }: Fitted): Judged {
  const judged = rank(question, index.passage, weightsFrom(ranking));
  return { ranking: judged, confidence: confidence(judged, gate) };
}
