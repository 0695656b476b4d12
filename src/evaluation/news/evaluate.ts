import { command, run } from '../command.ts';
import { DataError } from '../shared.ts';
import { judge, judgeForeign } from './judge.ts';
import { type Batch, NEWS_FOLDER, readBatches } from './questions.ts';
import { errorText, foreignLine, summary } from './report.ts';
import { judgeQuotes } from './who-said.ts';
import { quoteErrorText, quotesSummary } from './who-said-report.ts';

interface Options {
  readonly folder: string;
  readonly batch?: string;
  readonly errors?: boolean;
  readonly quotes?: boolean;
}

function reportQuotes({ stories }: Batch, errors: boolean): void {
  const judged = stories.flatMap(judgeQuotes);
  if (judged.length === 0) return;
  console.log(quotesSummary(judged));
  if (errors) for (const each of judged) if (each.verdict !== 'right') console.log(quoteErrorText(each));
}

function reportQuestions({ stories }: Batch, errors: boolean): void {
  const judged = stories.flatMap(judge);
  console.log(`${summary(judged)}\n${foreignLine(judgeForeign(stories))}`);
  if (errors) for (const each of judged) if (each.verdict !== 'right') console.log(errorText(each));
}

async function evaluate({ folder, batch: only, errors = false, quotes = false }: Options): Promise<void> {
  const all = await readBatches(folder);
  const batches = all.filter(({ name }) => only === undefined || name === only);
  if (batches.length === 0)
    throw new DataError(`No batch is called ${only}: there are ${all.map(({ name }) => name).join('; ')}.`);
  for (const batch of batches) {
    if (batch.missing) {
      console.log(`${batch.name}: not asked. ${batch.missing}`);
      continue;
    }
    const questions = batch.stories.flatMap((story) => story.questions);
    console.log(
      `${batch.name}: ${batch.stories.length} stories, ${questions.length} questions. ${batch.note}`,
    );
    if (!quotes) reportQuestions(batch, errors);
    reportQuotes(batch, errors);
  }
}

await run(
  command(
    'evaluate:news',
    'Asks news stories what people would ask of them, by the trained weights, and says who says what in them.',
  )
    .option('--folder <folder>', 'stories with their questions, in the form of test/news', NEWS_FOLDER)
    .option('--batch <name>', 'only the stories that were written together under that name')
    .option('--quotes', 'only who says what, where it is marked; no questions')
    .option('--errors', 'each question that was not answered rightly, each quotation that was not found so')
    .action(evaluate),
);
