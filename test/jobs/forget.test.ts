import { expect, test } from 'vitest';
import { forget } from '../../src/jobs/forget.ts';
import { openStore } from '../../src/store/open.ts';
import { start } from '../store/fixtures.ts';

test('what is old goes, what is young stays', async () => {
  const day = 24 * 60 * 60_000;
  const store = await openStore();
  for (const [key, age] of [
    ['old', 91],
    ['young', 89],
  ] as const) {
    await store.claims.claim('T1', key, start - age * day);
    await store.threads.remember('T1', 'C1', key, { question: 'why?', at: start - (age - 60) * day });
  }
  const told: object[] = [];
  expect(await forget({ store, log: (_, about) => void told.push(about), now: () => start })).toBe(false);
  expect(told).toEqual([{ claims: 1, threads: 1, digests: 0 }]);
  expect(await store.threads.previous('T1', 'C1', 'young')).toBeDefined();
  expect(await store.threads.previous('T1', 'C1', 'old')).toBeUndefined();
  expect(await store.claims.claim('T1', 'young', start)).toBe(false);
  await store.close();
});
