import { parseArgs } from 'node:util';
import { judge, judgeForeign } from './judge.ts';
import { NEWS_FOLDER, readBatches } from './questions.ts';
import { errorText, foreignLine, summary } from './report.ts';

const { values } = parseArgs({ options: { folder: { type: 'string' }, errors: { type: 'boolean' } } });

for (const { name, note, stories, missing } of await readBatches(values.folder ?? NEWS_FOLDER)) {
  if (missing) {
    console.log(`${name}: not asked. ${missing}`);
    continue;
  }
  const judged = stories.flatMap(judge);
  console.log(`${name}: ${stories.length} stories, ${judged.length} questions. ${note}\n${summary(judged)}`);
  console.log(foreignLine(judgeForeign(stories)));
  if (values.errors)
    for (const each of judged.filter(({ verdict }) => verdict !== 'right')) console.log(errorText(each));
}
