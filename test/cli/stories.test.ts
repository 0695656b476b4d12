import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { verbatim } from './verbatim.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stories-'));
  vi.stubEnv('VERBATIM_DATA', join(folder, 'data'));
  vi.stubEnv('VERBATIM_STORIES', join(folder, 'stories'));
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

test('the library is listed, the newest first, by the ids that other commands take', async () => {
  expect(await verbatim(['stories'])).toMatchObject({
    code: 1,
    err: expect.stringContaining('verbatim add'),
  });
  await writeFile(join(folder, 'ferry.txt'), 'The ferry stays in port, Ada Holm said on Monday.');
  await writeFile(
    join(folder, 'mill.md'),
    '---\ntitle: Mill to close\noutlet: The Courier\npublished: 2026-05-14\n---\n\nThe mill will close, Lars Edholm said.',
  );
  for (const file of ['ferry.txt', 'mill.md']) await verbatim(['add', join(folder, file)]);
  const { code, out } = await verbatim(['stories']);
  expect(code).toBe(0);
  expect(out).toMatch(/^mill\n {2}Mill to close\n {2}The Courier · 2026-05-14\nferry\n/);
  expect(JSON.parse((await verbatim(['stories', '--json'])).out.split('\n')[0] ?? '')).toMatchObject({
    id: 'mill',
  });
  expect((await verbatim(['quotes', 'mill'])).out).toContain('Lars Edholm');
});

test('a database that is none is named, with what to do', async () => {
  const data = join(folder, 'broken');
  await mkdir(data);
  await writeFile(join(data, 'verbatim.sqlite'), 'This is a text and no database, whatever its name says.');
  vi.stubEnv('VERBATIM_DATA', data);
  expect(await verbatim(['stories'])).toMatchObject({
    code: 2,
    err: expect.stringMatching(/^\S+verbatim\.sqlite cannot be opened \(.+\): check VERBATIM_DATA/),
  });
});
