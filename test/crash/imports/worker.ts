import { writeSync } from 'node:fs';
import { openDatabase, storeOn } from '../../../src/store/open.ts';
import { exportStore } from '../../../src/store/transfer/export.ts';
import { importStore } from '../../../src/store/transfer/import.ts';
import { bundleSize, storyOf, team } from './stories.ts';

/** Imports without end, and tells each thing done, until it is killed. */
const [location = '{}', round = '0'] = process.argv.slice(2);
const database = await openDatabase(JSON.parse(location));
const store = storeOn(database);

/** Written straight to the pipe: told means told, whatever happens next. */
const tell = (done: object) => writeSync(1, `${JSON.stringify(done)}\n`);

tell({ done: 'open' });
for (let n = 0; ; n += 1) {
  const name = `r${round}-${n}`;
  for (const version of n % 3 === 0 ? [1, 2] : [1]) {
    const put = await store.stories.put(team, storyOf(name, version), n);
    tell({ done: 'story', id: put.id, version: put.version });
  }
  if (n % 3 !== 2) continue;
  await importStore(database, bundle(name));
  tell({ done: 'bundle', name });
}

/** Stories as another store exported them. */
async function* bundle(name: string): AsyncGenerator<string> {
  const other = await openDatabase({});
  const lines: string[] = [];
  for (let i = 0; i < bundleSize; i += 1)
    await storeOn(other).stories.put(team, storyOf(`${name}-b${i}`, 1), i);
  await exportStore(other.db, (line) => void lines.push(line));
  await other.db.destroy();
  yield* lines;
}
