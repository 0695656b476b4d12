import { type Clues, cluesOf } from '../../answer/abstain/clues/clues.ts';
import { packedClues } from '../../answer/abstain/clues/weigh.ts';
import { GATE_FEATURES, plainFeatures } from '../../answer/abstain/features.ts';
import { scopeOf } from '../../answer/finding/scope.ts';
import type { Gate } from '../../answer/model.ts';
import type { Ranking } from '../../answer/ranking/rank.ts';
import { type BoostOptions, boost, WHETHER } from '../boosting/boost.ts';
import type { NetOptions } from '../learning/descent.ts';
import { whetherLoss } from '../learning/losses.ts';
import { learnNet } from '../learning/net.ts';
import { type ClueLesson, learnedClues } from './clues.ts';
import type { Asked } from './fit.ts';
import { halvedNet, halvedTree } from './halves.ts';
import { FOREIGN_NEWS, NEWS, TEMPTING_NEWS } from './news.ts';
import type { Task } from './tasks.ts';

/** A question as the gate sees it, and whether the story answers, and with the sentence that is ranked first. */
export interface GateRow {
  readonly suite: string;
  readonly article: string;
  /** Those of the gate but for what the clues weigh: that is learned with the gate. */
  readonly features: readonly number[];
  readonly clues: Clues;
  readonly answers: boolean;
  readonly right: boolean;
}

export const GATE_OPTIONS: BoostOptions = {
  rounds: 500,
  depth: 4,
  rate: 0.04,
  lambda: 5,
  minHessian: 5,
  features: 0.3,
  sample: 0.6,
  seed: 1,
};

export const GATE_NET_OPTIONS: NetOptions = {
  units: [32, 16],
  epochs: 10,
  rate: 0.001,
  decay: 0.2,
  batch: 32,
  silent: 0.2,
  seed: 1,
};

const FOREIGN = '.foreign';

/** Suites with no unanswerable questions of their own: each story is asked the questions of another as well. */
export function withForeign(tasks: readonly Task[]): readonly Task[] {
  const suites = Map.groupBy(
    tasks.filter(({ suite }) => /^(?:multirc|wikiqa|trecqa)/.test(suite)),
    ({ suite }) => suite,
  );
  const foreign = [...suites.values()].flatMap((own) =>
    own.map((task, i): Task => {
      const { questions = [] } = own[(i + 1) % own.length] ?? {};
      return {
        ...task,
        suite: task.suite + FOREIGN,
        questions: questions.map((one) => ({ ...one, gold: [] })),
      };
    }),
  );
  return [...tasks, ...foreign];
}

/**
 * Questions asked of news count twice: they are what the gate is for; a little less where the story does not answer,
 * for to refuse what it does say is the worse fault. Questions about another article are the easy half; people seldom
 * ask what is written to fool, and a gate that learns too much of it refuses short stories; where more than half of the
 * questions tempt, those count so that they are to the rest as in other news; what is not about answering at all is not
 * learned from.
 */
function weightOf({ suite, answers }: GateRow): number {
  if (suite === NEWS) return answers ? 2 : 1.2;
  if (suite === TEMPTING_NEWS) return answers ? 2 : 0.6;
  if (suite === FOREIGN_NEWS) return 1;
  if (/abstain-other$/.test(suite)) return 0.5;
  if (/abstain-adversarial$/.test(suite)) return 0.7;
  return /abstain-|passage$|^(?:multirc|wikiqa|trecqa)/.test(suite) ? 1 : 0;
}

export const gateRow = ({ suite, article, gold, index, question }: Asked, ranking: Ranking): GateRow => ({
  suite,
  article,
  features: plainFeatures({
    index,
    question: scopeOf(question, index).question,
    ranking,
    candidates: ranking.candidates,
  }),
  clues: cluesOf(ranking),
  answers: gold.length > 0,
  right: gold.includes(ranking.candidates[0]?.sentence ?? -1),
});

/**
 * Where a story answers but another sentence was ranked first, to answer would mislead: such a question counts as one
 * to answer and, for the rest, as one to refuse. Learned as one to answer only, the odds promised more of a hard
 * question than of an easy one; as one to refuse only, what the story does say was refused where it is long.
 */
const MISRANKED = 0.75;

/** What is learned of a question: to answer it or not, and how much that counts. */
const lessonsOf = ({ answers, right }: GateRow): readonly (readonly [answer: boolean, weight: number])[] =>
  answers && !right
    ? [
        [true, MISRANKED],
        [false, 1 - MISRANKED],
      ]
    : [[answers, 1]];

/** Clues tell a sentence that answers from one that does not: of a question ranked wrongly only the latter is seen. */
const clueLesson = (row: GateRow): ClueLesson => ({
  ...row,
  weight: weightOf(row) * (row.answers && !row.right ? 1 - MISRANKED : 1),
});

/** Learns whether a story answers. The threshold is 0 still: it is set on questions that were not learned from. */
export function learnedGate(rows: readonly GateRow[]): Gate {
  const usable = rows.filter((row) => weightOf(row) > 0);
  const { weights, kept } = learnedClues(usable.map(clueLesson));
  const examples = usable.flatMap((row, i) =>
    lessonsOf(row).map(([answer, weight]) => ({
      vectors: [Float64Array.from([...row.features, ...(kept[i] ?? [])])],
      right: [answer],
      weight: weight * weightOf(row),
    })),
  );
  const trees = boost(examples, GATE_OPTIONS, WHETHER).map(halvedTree);
  const net = halvedNet(learnNet(examples, GATE_NET_OPTIONS, whetherLoss));
  return { features: GATE_FEATURES, threshold: 0, clues: packedClues(weights), trees, net };
}

/**
 * Of the answers given where half of the questions have none, so many are to be right: the promise that the threshold
 * keeps. People ask of a news story mostly what it does say, so more than these will be right, and a refusal of what
 * it says is the worse fault: at 0.85 one more question in a hundred of those on invented news was refused wrongly.
 */
const RIGHT = 0.84;

const isNear = ({ suite }: GateRow): boolean => /abstain-same$/.test(suite);

/**
 * The lowest odds above which so many of the answers given are right, where the same article lacks half of the answers:
 * the hard case, for a question about something else altogether is told apart at any odds.
 */
export function thresholdFor(rows: readonly GateRow[], odds: ReadonlyMap<GateRow, number>): number {
  const order = rows.filter(isNear).toSorted((a, b) => (odds.get(b) ?? 0) - (odds.get(a) ?? 0));
  let right = 0;
  let lowest = 0;
  order.forEach((row, i) => {
    right += row.right ? 1 : 0;
    if (right >= RIGHT * (i + 1)) lowest = odds.get(order[i + 1] ?? row) ?? 0;
  });
  return lowest;
}
