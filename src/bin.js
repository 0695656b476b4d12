#!/usr/bin/env node
// Starts the command line on a Node that runs TypeScript: this one where it can, else the one that the
// project pins. Plain JavaScript, because it must also run on the Node that cannot.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('./cli.ts', import.meta.url));
const pinned = fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url));

// What was compiled at the first start is kept for the next ones: they take half the time.
module.enableCompileCache?.();

if (process.features.typescript) {
  const { main } = await import(cli);
  await main();
} else if (existsSync(pinned)) {
  const script = fileURLToPath(import.meta.url);
  const child = spawn(pinned, [script, ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
} else {
  console.error(
    `verbatim needs Node.js 22.18, or 24 and later; this is ${process.versions.node}. Run \`npm ci\`: it brings one.`,
  );
  process.exitCode = 2;
}
