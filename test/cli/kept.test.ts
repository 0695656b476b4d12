import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { openDatabase, openStore } from '../../src/store/open.ts';
import { fill } from '../store/fill.ts';
import { verbatim } from './verbatim.ts';

let folder: string;
let exportFile: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kept-'));
  exportFile = join(folder, 'all.jsonl');
  vi.stubEnv('VERBATIM_STORIES', folder);
  vi.stubEnv('DATABASE_URL', '');
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

/** Each test has a machine of its own, with a team's life on it. */
let machines = 0;
const fileOf = (machine: number): string => join(folder, `machine-${machine}`, 'verbatim.sqlite');
const newMachine = () => vi.stubEnv('VERBATIM_DATA', join(folder, `machine-${++machines}`));
beforeEach(async () => {
  newMachine();
  const store = await openStore({ file: fileOf(machines) });
  await fill(store);
  await store.close();
});
afterEach(() => rm(exportFile, { force: true }));

test('what one machine exports to a file, another imports, and exports again to the letter', async () => {
  expect(await verbatim(['export', exportFile])).toMatchObject({
    code: 0,
    err: expect.stringMatching(/^Exported \d+ rows\.$/),
  });
  newMachine();
  expect(await verbatim(['import', exportFile])).toMatchObject({
    code: 0,
    err: expect.stringMatching(
      /^Imported: \d+ new rows, 0 that were there already; 2 stories in the file\.$/,
    ),
  });
  const again = await verbatim(['export']);
  expect(again.out).toBe((await readFile(exportFile, 'utf8')).trimEnd());
  expect(await readdir(folder)).not.toContain('all.jsonl.part');
});

test('from a pipe too', async () => {
  const { out } = await verbatim(['export']);
  newMachine();
  expect((await verbatim(['import', '-'], out)).code).toBe(0);
  expect((await verbatim(['export'])).out).toBe(out);
});

test('a spoiled file changes nothing and says why', async () => {
  await verbatim(['export', exportFile]);
  await writeFile(exportFile, (await readFile(exportFile, 'utf8')).replace('ferry', 'barge'));
  newMachine();
  const { code, err } = await verbatim(['import', exportFile]);
  expect(code).toBe(2);
  expect(err).toMatch(
    /^Line \d+: the text of story harbour does not match its hash\. Nothing was imported\.$/,
  );
  expect((await verbatim(['export'])).out.split('\n')).toHaveLength(2);
});

test.each([
  [['import', '/nowhere/all.jsonl'], /There is no file \/nowhere\/all.jsonl/],
  [['import', '/'], /There is no file/],
  [['export', '/nowhere/all.jsonl'], /cannot be written \(ENOENT\)/],
  [['diff', 'nothing'], /There is no story "nothing"/],
  [['diff', '--team', 'T1', '--to', '9', 'harbour'], /harbour has versions 1 to 2, not "9"/],
])('%j says what is wrong', async (args, message) => {
  expect(await verbatim(args)).toMatchObject({ code: 2, out: '', err: expect.stringMatching(message) });
});

test('verify reads everything, and tells what is wrong by its exit code too', async () => {
  expect(await verbatim(['verify'])).toMatchObject({
    code: 0,
    out: '',
    err: expect.stringMatching(/^Read \d+ rows, 3 versions, 5 spans, 2 stories: all is well\.$/),
  });
  const { db } = await openDatabase({ file: fileOf(machines) });
  await sql`update evidence set sentence_end = 9999`.execute(db);
  await db.destroy();
  expect(await verbatim(['verify', '--json'])).toMatchObject({
    code: 1,
    out: JSON.stringify({
      ...{ table: 'evidence', row: 'T1 a1 0' },
      problem: 'the sentence 0–9999 is not a span of text of harbour v1',
    }),
    err: expect.stringMatching(/1 thing is wrong\.$/),
  });
});

test('diff shows what changed and whose answer it was', async () => {
  const { code, out } = await verbatim(['diff', '--team', 'T1', 'harbour']);
  expect(code).toBe(0);
  const [head, was, is, told, ...rest] = out.split('\n');
  expect(head).toBe('Harbour to close for repairs (harbour), version 1 → 2');
  expect(was).toMatch(/^- The harbour of Westport will close for six weeks/);
  expect(is).toMatch(/^\+ The harbour of Westport will close for eight weeks/);
  expect(told).toBe('! changed: "how long?", asked by U1 in C1 (17.2)');
  expect(rest).toEqual([]);
});

test('diff as JSON, and of a story that never changed', async () => {
  const { out } = await verbatim(['diff', '--team', 'T1', '--json', 'harbour']);
  expect(JSON.parse(out)).toMatchObject({
    from: 1,
    to: 2,
    real: true,
    affected: [{ answer: 'a1', standing: 'changed' }],
  });
  expect(await verbatim(['diff', '--team', 'T2', 'hard'])).toMatchObject({ code: 1, out: '' });
});
