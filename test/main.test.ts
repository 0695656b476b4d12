import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'main-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** `npm start` and `node src/main.ts`, as far as signals can tell: the one has a shell in between. */
test.each([
  [
    'the shell of npm',
    'sh',
    ['-c', `"${process.execPath}" src/main.ts; true`],
    { npm_lifecycle_event: 'start' },
  ],
  ['the bot itself', process.execPath, ['src/main.ts'], {}],
])('a signal to end that reaches %s ends the bot', async (_, command, args, more) => {
  const child = spawn(command, args, {
    env: { ...process.env, VERBATIM_DATA: folder, WORKSPACE_PORT: '0', ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const problems = text(child.stderr);
  let said = '';
  for await (const chunk of child.stdout) {
    if (!said.includes('Verbatim is running') && `${said}${chunk}`.includes('Verbatim is running'))
      child.kill('SIGTERM');
    said += chunk;
  }
  // The output ends with the last process that holds it: the bot.
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  expect(said).toContain('Verbatim is running');
  expect(await problems).toBe('');
});
