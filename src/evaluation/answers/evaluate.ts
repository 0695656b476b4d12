import { writeFileSync } from 'node:fs';
import { gate, model } from '../../answer/model.ts';
import { command, progress, run, writable } from '../command.ts';
import { NEWS_FOLDER, readBatches } from '../news/questions.ts';
import { ablateGate, ablateRanking } from './ablation.ts';
import { withForeign } from './abstention.ts';
import { BASELINES } from './baselines.ts';
import { costText, measured, OURS, printOwnTime } from './cost.ts';
import { askedOf } from './fit.ts';
import { confidencesBy, confidencesOutOfFold, type Judged, judgedBy, judgedOutOfFold } from './folds.ts';
import { foreignNews, newsAsked } from './news.ts';
import { linesOf, type Prediction, printSuites, type SuiteScore, scored, scoredOn } from './report.ts';
import { DEVELOPMENT, readTasks, type Task } from './tasks.ts';
import { auc, tradeAt } from './trust.ts';
import { reportTypos } from './typos.ts';

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
    progress(`asking ${baseline.name}`);
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

interface Options {
  readonly tasks?: string;
  readonly predictions?: string;
  readonly ablation?: true;
  readonly baselines: boolean;
}

async function evaluate(values: Options): Promise<void> {
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
  reportTypos(judged);
  reportTrust(judged, confidences);
  reportTrade(judged, confidences);
  if (values.predictions) writeFileSync(values.predictions, linesOf(predictions));
  printOwnTime(tasks);
  if (values.ablation) {
    ablateRanking([...asked, ...news]);
    ablateGate(judged);
  }
  if (values.baselines) compare(tasks);
}

await run(
  command(
    'evaluate:answers',
    'Which sentence answers, and when none does: the development half of ../shared, cross-validated by article, beside fuse.js, MiniSearch, Orama, lunr and BM25.',
  )
    .option('--tasks <file>', 'another file of that form instead; the trained weights are used as they are')
    .option('--predictions <file>', 'writes what was found in that file, one question a line', writable)
    .option('--ablation', 'also what each group of features brings: a training for each')
    .option('--no-baselines', 'without the search libraries')
    .action(evaluate),
);
