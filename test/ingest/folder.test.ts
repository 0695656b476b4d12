import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readFolder } from '../../src/ingest/folder.ts';
import { problemText } from '../../src/ingest/reading.ts';

test('a bad file is named, the others still load', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'stories-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const head = '---\ntitle: Rain\noutlet: The Daily Example\npublished: 2025-04-28\n---\n';
  await writeFile(join(folder, 'a.md'), `${head}It rained.`);
  await writeFile(join(folder, 'b.md'), head.replace('2025', 'MMXXV'));
  await writeFile(join(folder, 'c.md'), `${head}It stopped.`);
  await writeFile(join(folder, 'A.markdown'), `${head}It rained again.`);
  await writeFile(join(folder, 'notes.png'), 'no story');
  const { stories, problems } = await readFolder(folder);
  expect(stories.map((story) => story.body)).toEqual(['It rained again.', 'It stopped.']);
  expect(problems.map(problemText)).toEqual([
    `${join(folder, 'a.md')}: another file of the folder has the id "a" already: rename it`,
    `${join(folder, 'b.md')}:4: published is not a date or time: write it like \`published: 2025-04-28\``,
  ]);
});

test('the sample stories load without a problem', async () => {
  const { stories, problems } = await readFolder('data/stories');
  expect(problems).toEqual([]);
  expect(stories.map((story) => story.id)).toContain('north-korea-troops');
});
