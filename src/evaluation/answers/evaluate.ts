import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gate, model } from '../../answer/model.ts';
import { FEATURE_GROUPS } from '../../answer/ranking/features.ts';
import { NEWS_FOLDER, readBatches } from '../news/questions.ts';
import { MissingData } from '../shared.ts';
import { withForeign } from './abstention.ts';
import { BASELINES } from './baselines.ts';
import { costText, measured, OURS, printOwnTime } from './cost.ts';
import { type Asked, askedOf } from './fit.ts';
import { confidencesBy, confidencesOutOfFold, type Judged, judgedBy, judgedOutOfFold } from './folds.ts';
import { foreignNews, newsAsked } from './news.ts';
import { linesOf, type Prediction, printSuites, type SuiteScore, scored, scoredOn } from './report.ts';
import { DEVELOPMENT, readTasks, type Task } from './tasks.ts';
import { auc, tradeAt } from './trust.ts';

const SUITES = /\.(passage|story|article|news)$|^(wikiqa|trecqa)$/;

/** Whole articles take the slow libraries minutes: of those, every so many questions. */
const EVERY = 5;

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
    /abstain-(?:same|other)$|^news$/.test(suite),
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

/** Each group of features left out in turn, in learning and in answering: by one fold of four, articles apart, for each is a training. */
function ablate(asked: readonly Asked[]): void {
  const own = asked.filter(({ suite }) => ABLATED.test(suite));
  const sharesWithout = (features: readonly string[]) =>
    sharesOf(judgedOutOfFold(own, new Set(features), [0]));
  const all = sharesWithout([]);
  console.log(`nothing left out: ${sharesText(all)}`);
  for (const { name, features } of FEATURE_GROUPS) {
    const shares = sharesWithout(features);
    const lost = [...shares].map(([suite, share]) => share - (all.get(suite) ?? 0));
    const mean = lost.reduce((sum, one) => sum + one, 0) / lost.length;
    console.log(`without ${name}: ${(100 * mean).toFixed(2)} in the mean; ${sharesText(shares)}`);
  }
}

const ABLATED = /\.(?:passage|story)$|^multirc|^news/;

/** Of each suite's questions that have an answer, how many are given a right sentence first. */
const sharesOf = (judged: readonly Judged[]): ReadonlyMap<string, number> =>
  new Map(
    [
      ...Map.groupBy(
        judged.filter(({ row }) => row.answers),
        ({ row }) => row.suite,
      ),
    ].map(([suite, own]) => [suite, own.filter(({ row }) => row.right).length / own.length]),
  );

const sharesText = (shares: ReadonlyMap<string, number>): string =>
  [...shares].map(([suite, share]) => `${suite} ${(100 * share).toFixed(1)}`).join('  ');

const { values } = parseArgs({
  options: {
    tasks: { type: 'string' },
    predictions: { type: 'string' },
    ablation: { type: 'boolean' },
    'no-baselines': { type: 'boolean' },
  },
});

async function evaluate(): Promise<void> {
  const file = values.tasks ?? DEVELOPMENT;
  const tasks = readTasks(file);
  const asked = askedOf(tasks);
  console.log(values.tasks ? 'ours, weights as they are' : 'ours, cross-validated by article (4 parts)');
  const batches = values.tasks ? [] : await readBatches(NEWS_FOLDER);
  const news = newsAsked(batches);
  const judged = values.tasks
    ? judgedBy(model.ranking, asked)
    : judgedOutOfFold([...askedOf(withForeign(tasks)), ...news, ...foreignNews(batches)]);
  const confidences = values.tasks ? confidencesBy(gate, judged) : confidencesOutOfFold(judged);
  const predictions = predictionsOf(judged, confidences);
  printSuites(scored(file, predictions));
  reportTrust(judged, confidences);
  reportTrade(judged, confidences);
  if (values.predictions) writeFileSync(values.predictions, linesOf(predictions));
  printOwnTime(tasks);
  if (values.ablation) ablate([...asked, ...news]);
  if (!values['no-baselines']) compare(tasks);
}

try {
  await evaluate();
} catch (error) {
  if (!(error instanceof MissingData)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
