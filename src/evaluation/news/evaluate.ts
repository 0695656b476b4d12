import { parseArgs } from 'node:util';
import { judge } from './judge.ts';
import { NEWS_FOLDER, readBatches } from './questions.ts';
import { errorText, summary } from './report.ts';

const { values } = parseArgs({ options: { folder: { type: 'string' }, errors: { type: 'boolean' } } });

for (const { name, note, stories } of await readBatches(values.folder ?? NEWS_FOLDER)) {
  const judged = stories.flatMap(judge);
  console.log(`${name}: ${stories.length} stories, ${judged.length} questions. ${note}\n${summary(judged)}`);
  if (values.errors)
    for (const each of judged.filter(({ verdict }) => verdict !== 'right')) console.log(errorText(each));
}
