import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadStories } from '../../src/ingest/load.ts';
import { problemText } from '../../src/ingest/reading.ts';
import { openStore } from '../../src/store/open.ts';
import { SHARED_TEAM, type Store } from '../../src/store/store.ts';

let folder: string;
let store: Store;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'load-'));
  store = await openStore({ databaseUrl: undefined, file: join(folder, 'verbatim.sqlite') });
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

const load = async (storiesFolder: string, storiesFolderIsChosen: boolean) =>
  (await loadStories({ storiesFolder, storiesFolderIsChosen }, store, 0)).map(problemText);

test('a folder that somebody chose has to be there; the usual one need not', async () => {
  const nowhere = join(folder, 'nowhere');
  expect(await load(nowhere, false)).toEqual([]);
  expect(await load(nowhere, true)).toEqual([
    `${nowhere}: there is no such folder: make it, or set VERBATIM_STORIES`,
  ]);
});

test('a bad file is told wherever it lies, and the others are put into the library', async () => {
  await writeFile(join(folder, 'good.txt'), 'The ferry stays in port, Ada Holm said on Monday.');
  await writeFile(join(folder, 'empty.txt'), '');
  expect(await load(folder, false)).toEqual([expect.stringContaining('empty.txt')]);
  expect((await store.stories.list(SHARED_TEAM, { limit: 9 })).map(({ id }) => id)).toEqual(['good']);
});
