import { ranked } from '../../answer/finding/finding.ts';
import { parseQuestion } from '../../answer/question/question.ts';
import { readFor } from '../../answer/question/read.ts';
import type { Baseline } from './baselines.ts';
import type { Prediction } from './report.ts';
import { indexedTask, type Task } from './tasks.ts';

/** The longest text that a question is timed on. */
const LONG = 1000;

/** Answers, and what they cost. */
export interface Measured {
  readonly predictions: readonly Prediction[];
  readonly milliseconds: readonly number[];
  readonly megabytes: number;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Bytes in use; exact where node runs with --expose-gc. */
function heapUsed(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

export function measured(baseline: Baseline, tasks: readonly Task[]): Measured {
  const before = heapUsed();
  const indexes = tasks.map((task) => baseline.index(task));
  const megabytes = (heapUsed() - before) / 2 ** 20;
  const milliseconds: number[] = [];
  const predictions = tasks.flatMap(({ suite, id: story, questions }, i) =>
    questions.map(({ id, question }) => {
      const start = performance.now();
      const ranked = indexes[i]?.(question) ?? [];
      milliseconds.push(performance.now() - start);
      return { suite, story, question: id, ranked, answered: true };
    }),
  );
  return { predictions, milliseconds, megabytes };
}

/** The product's own way from a text to its sentences in order, gate included. */
export const OURS: Baseline = {
  name: 'ours',
  index: (task) => {
    const index = indexedTask(task);
    return (question) => {
      const { candidates } = ranked(index, readFor(parseQuestion(question), index));
      return candidates.map(({ sentence }) => sentence);
    };
  },
};

export const costText = ({ name }: Baseline, { milliseconds, megabytes }: Measured): string =>
  `${name}: ${median(milliseconds).toFixed(2)} ms a question (median), ${megabytes.toFixed(0)} MB of indexes`;

/** Ours on a story, on an article and on a text as long as several. */
export function printOwnTime(tasks: readonly Task[]): void {
  const stories = tasks.filter(({ suite }) => suite === 'squad2.story');
  const articles = tasks.filter(({ suite }) => suite === 'squad2.article');
  const sentences = articles.flatMap((article) => article.sentences).slice(0, LONG);
  const long = articles.map((article) => ({ ...article, sentences }));
  for (const [name, own] of [
    ['a story', stories],
    ['an article', articles],
    [`${sentences.length} sentences`, long],
  ] as const)
    if (own.length > 0)
      console.log(
        `ours, ${name}: ${median(measured(OURS, own).milliseconds).toFixed(2)} ms a question (median)`,
      );
}
