import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { verbatim } from './verbatim.ts';

let folder: string;
const body = 'Mayor Ann Lee said on Monday that at least 14 boats sank in the harbour of Eastport.';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'figures-'));
  vi.stubEnv('VERBATIM_DATA', join(folder, 'data'));
  await writeFile(join(folder, 'rain.txt'), `Rain closes harbour\n\n${body}`);
  await writeFile(join(folder, 'quiet.txt'), 'Nothing happened\n\nThe mayor went home.');
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

test('every figure with its hedge, what is counted and who says so', async () => {
  const { code, out } = await verbatim(['figures', join(folder, 'rain.txt')]);
  expect(out).toBe('¶1  at least 14 boats (Ann Lee)');
  expect(code).toBe(0);
});

test('what counts the same thing stands together, and an age names its bearer', async () => {
  const file = join(folder, 'stops.txt');
  await writeFile(
    file,
    'The police stopped 14 drivers. It rained for 3 days.\n\nEva Lind, 40, counted 20 drivers.',
  );
  expect((await verbatim(['figures', file])).lines.join('\n').split('\n')).toEqual([
    '¶1  14 drivers',
    '¶2  20 drivers',
    '¶1  3 days',
    '¶2  40 (age of Eva Lind)',
  ]);
});

test('as JSON, each part with its span', async () => {
  const { out } = await verbatim(['figures', '--json', join(folder, 'rain.txt')]);
  const { figures } = JSON.parse(out);
  expect(figures).toMatchObject([
    {
      text: '14',
      value: 14,
      hedge: { text: 'at least' },
      thing: { text: 'boats' },
      sentence: { text: body },
    },
  ]);
});

test('a story without figures says so', async () => {
  const { code, out } = await verbatim(['figures', join(folder, 'quiet.txt')]);
  expect(out).toBe('This story gives no figures.');
  expect(code).toBe(1);
});
