import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { verbatim } from './verbatim.ts';

let folder: string;
const story = `---
title: Rain closes harbour
outlet: Port Gazette
published: 2026-06-01
---
Rain closed the harbour of Eastport.

“Work on the harbour wall starts on Friday,” Mayor Ann Lee said.
`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'digest-'));
  await writeFile(join(folder, 'rain.md'), story);
  vi.stubEnv('VERBATIM_DATA', join(folder, 'data'));
  vi.stubEnv('VERBATIM_STORIES', folder);
});
afterEach(() => vi.useRealTimers());
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

async function digest(...options: readonly string[]) {
  const { code, out, err } = await verbatim(['digest', ...options]);
  return { code, out: out + err };
}

test('prints what the stories of today said', async () => {
  expect(await digest()).toEqual({
    code: 0,
    out: expect.stringContaining('“Work on the harbour wall starts on Friday,”\n  Ann Lee'),
  });
});

test('is quiet two days later, but for --all', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 2 * 24 * 3_600_000 });
  expect(await digest()).toMatchObject({ code: 1, out: expect.stringContaining('--all') });
  expect(await digest('--all')).toMatchObject({ code: 0, out: expect.stringContaining('Ann Lee') });
});
