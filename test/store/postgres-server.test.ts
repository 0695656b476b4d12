import { expect, test } from 'vitest';
import { loadPostgres } from './postgres-server.ts';

test('a run with failed tests ends as failed: no hook of the package sets another exit code', async () => {
  const listeners = () => [process.listeners('beforeExit'), process.listeners('exit')];
  const before = listeners();
  await loadPostgres();
  expect(listeners()).toEqual(before);
});
