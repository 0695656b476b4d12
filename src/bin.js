#!/usr/bin/env node
// Starts the command line on a Node that runs TypeScript: this one where it can, else the one that the
// project pins. Plain JavaScript, because it must also run on the Node that cannot.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('./cli.ts', import.meta.url));
const pinned = fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url));
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

/** From 22.13 on types are stripped, by a flag until 22.18. */
const canStrip = major > 22 || (major === 22 && minor >= 13);

// What was compiled at the first start is kept for the next ones: they take half the time.
module.enableCompileCache?.();

if (process.features.typescript) {
  const { main } = await import(cli);
  await main();
} else if (canStrip || existsSync(pinned)) {
  const node = existsSync(pinned) ? pinned : process.execPath;
  const flags = node === process.execPath ? ['--experimental-strip-types', '--no-warnings'] : [];
  const child = spawn(node, [...flags, fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
} else {
  console.error(
    `verbatim needs Node 22.13 or later; this is ${process.versions.node}. Run \`npm ci\`: it brings one.`,
  );
  process.exitCode = 2;
}
