import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ranked } from '../../answer/finding/finding.ts';
import { gate, model } from '../../answer/model.ts';
import { parseQuestion } from '../../answer/question/question.ts';
import { repaired } from '../../answer/question/repair.ts';
import { FEATURE_GROUPS } from '../../answer/ranking/features.ts';
import { withForeign } from './abstention.ts';
import { BASELINES, type Baseline } from './baselines.ts';
import { type Asked, askedOf } from './fit.ts';
import { confidencesBy, confidencesOutOfFold, type Judged, judgedBy, judgedOutOfFold } from './folds.ts';
import { linesOf, type Prediction, printSuites, type SuiteScore, scored, scoredOn } from './report.ts';
import { DEVELOPMENT, indexedTask, MissingData, readTasks, type Task } from './tasks.ts';
import { auc, tradeAt } from './trust.ts';

const SUITES = /\.(passage|story|article|news)$|^(wikiqa|trecqa)$/;

/** The longest text that a question is timed on. */
const LONG = 1000;

/** Whole articles take the slow libraries minutes: of those, every so many questions. */
const EVERY = 5;

interface Measured {
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

function measured(baseline: Baseline, tasks: readonly Task[]): Measured {
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

const OURS: Baseline = {
  name: 'ours',
  index: (task) => {
    const index = indexedTask(task);
    return (question) => {
      const { candidates } = ranked(index, repaired(parseQuestion(question), index.spell));
      return candidates.map(({ sentence }) => sentence);
    };
  },
};

const costText = ({ name }: Baseline, { milliseconds, megabytes }: Measured): string =>
  `${name}: ${median(milliseconds).toFixed(2)} ms a question (median), ${megabytes.toFixed(0)} MB of indexes`;

const top1 = (suites: Readonly<Record<string, SuiteScore>>): string =>
  Object.entries(suites)
    .map(
      ([name, { top1, mrr, recallAt3 }]) =>
        `${name} ${[top1, mrr, recallAt3].map((share) => (100 * share).toFixed(1)).join('/')}`,
    )
    .join('  ');

/** Libraries as people use them, on the same questions: top-1 / MRR / recall at 3. */
function compare(tasks: readonly Task[]): void {
  const sampled = tasks
    .filter(({ suite }) => SUITES.test(suite))
    .map((task) =>
      task.suite.endsWith('article')
        ? { ...task, questions: task.questions.filter((_, i) => i % EVERY === 0) }
        : task,
    );
  console.log(costText(OURS, measured(OURS, sampled)));
  for (const baseline of BASELINES) {
    const cost = measured(baseline, sampled);
    console.log(costText(baseline, cost));
    console.log(`  ${top1(scoredOn(sampled, cost.predictions))}`);
  }
}

/** Ours, spelling and gate included, on a story and on texts of so many sentences. */
function ownTime(tasks: readonly Task[]): void {
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

const predictionsOf = (judged: readonly Judged[], confidences: readonly number[]): readonly Prediction[] =>
  judged.map(({ asked: { suite, story, id }, ranked }, i) => ({
    suite,
    story,
    question: id,
    ranked,
    answered: (confidences[i] ?? 0) > 0,
  }));

/** What other thresholds would do, where half of the questions have no answer. */
function reportTrade(judged: readonly Judged[], confidences: readonly number[]): void {
  const rows = judged.map(({ row }, i) => ({ ...row, confidence: confidences[i] ?? 0 }));
  const suites = [...new Set(rows.map(({ suite }) => suite))].filter((suite) =>
    /abstain-(?:same|other)$/.test(suite),
  );
  console.log(`threshold moved by, then F1 of refusing / given right / answered right: ${suites.join(', ')}`);
  for (const shift of SHIFTS)
    console.log(
      `${String(shift).padStart(5)}  ${suites
        .map((suite) =>
          tradeText(
            tradeAt(
              rows.filter((row) => row.suite === suite),
              shift,
            ),
          ),
        )
        .join('   ')}`,
    );
}

const SHIFTS = [-2, -1, -0.5, 0, 0.5, 1];

const tradeText = (shares: readonly number[]): string =>
  shares.map((share) => (100 * share).toFixed(1)).join(' / ');

function reportTrust(judged: readonly Judged[], confidences: readonly number[]): void {
  const suites = Map.groupBy(
    judged.map(({ row }, i) => ({ ...row, confidence: confidences[i] ?? 0 })),
    ({ suite }) => suite,
  );
  for (const [suite, rows] of suites)
    if (rows.some(({ answers }) => answers) && rows.some(({ answers }) => !answers))
      console.log(`${suite}: AUC ${auc(rows).toFixed(3)}`);
}

/** Each group of features left out in turn, in learning and in answering. */
function ablate(asked: readonly Asked[], tasks: readonly Task[]): void {
  const own = asked.filter(({ suite }) => SUITES.test(suite));
  for (const { name, features } of FEATURE_GROUPS) {
    const judged = judgedOutOfFold(own, new Set(features));
    console.log(
      `without ${name}: ${top1(
        scoredOn(
          tasks.filter(({ suite }) => SUITES.test(suite)),
          predictionsOf(
            judged,
            judged.map(() => 1),
          ),
        ),
      )}`,
    );
  }
}

const { values } = parseArgs({
  options: {
    tasks: { type: 'string' },
    predictions: { type: 'string' },
    ablation: { type: 'boolean' },
    'no-baselines': { type: 'boolean' },
  },
});

function evaluate(): void {
  const file = values.tasks ?? DEVELOPMENT;
  const tasks = readTasks(file);
  const asked = askedOf(tasks);
  console.log(values.tasks ? 'ours, weights as they are' : 'ours, cross-validated by article (4 parts)');
  const judged = values.tasks ? judgedBy(model.ranking, asked) : judgedOutOfFold(askedOf(withForeign(tasks)));
  const confidences = values.tasks ? confidencesBy(gate, judged) : confidencesOutOfFold(judged);
  const predictions = predictionsOf(judged, confidences);
  printSuites(scored(file, predictions));
  reportTrust(judged, confidences);
  reportTrade(judged, confidences);
  if (values.predictions) writeFileSync(values.predictions, linesOf(predictions));
  ownTime(tasks);
  if (values.ablation) ablate(asked, tasks);
  if (!values['no-baselines']) compare(tasks);
}

try {
  evaluate();
} catch (error) {
  if (!(error instanceof MissingData)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
