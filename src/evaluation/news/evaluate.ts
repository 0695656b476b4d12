import { command, run } from '../command.ts';
import { judge, judgeForeign } from './judge.ts';
import { NEWS_FOLDER, readBatches } from './questions.ts';
import { errorText, foreignLine, summary } from './report.ts';

interface Options {
  readonly folder: string;
  readonly errors?: true;
}

async function evaluate({ folder, errors }: Options): Promise<void> {
  for (const { name, note, stories, missing } of await readBatches(folder)) {
    if (missing) {
      console.log(`${name}: not asked. ${missing}`);
      continue;
    }
    const judged = stories.flatMap(judge);
    console.log(
      `${name}: ${stories.length} stories, ${judged.length} questions. ${note}\n${summary(judged)}`,
    );
    console.log(foreignLine(judgeForeign(stories)));
    if (errors)
      for (const each of judged.filter(({ verdict }) => verdict !== 'right')) console.log(errorText(each));
  }
}

await run(
  command('evaluate:news', 'Asks news stories what people would ask of them, by the trained weights.')
    .option('--folder <folder>', 'stories with their questions, in the form of test/news', NEWS_FOLDER)
    .option('--errors', 'each question that was not answered rightly')
    .action(evaluate),
);
