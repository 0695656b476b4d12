import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { StoreLocation } from '../../../src/store/open.ts';
import { createDatabase, startPostgres } from '../../store/postgres-server.ts';
import { build } from './build.ts';

/**
 * How long it takes from the start of a process to its first answer out of a large library, and how much
 * memory: for a channel with its story, for a question to everything, and against reading all stories first.
 */
const { values } = parseArgs({
  options: {
    stories: { type: 'string', default: '100000' },
    store: { type: 'string', default: 'sqlite' },
    starts: { type: 'string', default: '11' },
    /** A SQLite library built before: it is kept and used again. */
    file: { type: 'string' },
  },
});
const stories = Number(values.stories);
const starts = Number(values.starts);

interface Measured {
  readonly milliseconds: number;
  /** Of the processor: what the time would be on a machine that does nothing else. */
  readonly computing: number;
  readonly megabytes: number;
  readonly right: boolean;
}

/** What is compiled once is kept, as `src/bin.js` has it. */
const compiled = join(tmpdir(), 'verbatim-bench-compiled');

async function start(location: StoreLocation, way: string, story: number): Promise<Measured> {
  const worker = fileURLToPath(new URL('worker.ts', import.meta.url));
  const child = spawn(process.execPath, [worker, JSON.stringify(location), way, String(story)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: compiled },
  });
  const [output] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  return JSON.parse(output);
}

const sorted = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b);
const median = (numbers: readonly number[]): number => sorted(numbers)[numbers.length >> 1] ?? Number.NaN;

async function measure(location: StoreLocation, way: string, times: number): Promise<number> {
  const measured: Measured[] = [];
  // Stories all over the library, never the same one twice.
  for (let n = 0; n < times; n += 1)
    measured.push(await start(location, way, Math.floor(((n + 0.5) / times) * stories)));
  const time = measured.map(({ milliseconds }) => milliseconds);
  const computing = measured.map((each) => each.computing);
  const memory = measured.map(({ megabytes }) => megabytes);
  const right = measured.filter((each) => each.right).length;
  console.log(
    `${way.padEnd(10)}  median ${median(time).toFixed(0)} ms, slowest ${Math.max(...time).toFixed(0)} ms, ` +
      `computing ${median(computing).toFixed(0)} ms; ` +
      `memory at most ${Math.max(...memory).toFixed(0)} MB; right ${right} of ${times}`,
  );
  return median(computing);
}

async function measureAll(location: StoreLocation): Promise<void> {
  console.log(`${stories} stories in ${values.store}; from the start of the process to the first answer:`);
  const channel = await measure(location, 'channel', starts);
  const everything = await measure(location, 'everything', starts);
  const loaded = await measure(location, 'loaded', 1);
  console.log(
    `reading all stories first takes ${(loaded / channel).toFixed(1)} times as long as asking one, ` +
      `${(loaded / everything).toFixed(1)} times as long as asking everything`,
  );
}

async function onSqlite(): Promise<void> {
  const folder = values.file ? undefined : await mkdtemp(join(tmpdir(), 'verbatim-bench-'));
  const file = values.file ?? join(folder ?? '', 'verbatim.sqlite');
  const isBuilt = (await stat(file).catch(() => undefined)) !== undefined;
  if (!isBuilt) await buildHere({ file });
  await measureAll({ file });
  if (folder) await rm(folder, { recursive: true });
}

async function onPostgres(): Promise<void> {
  const server = await startPostgres();
  try {
    const { url, drop } = await createDatabase(server.url);
    await buildHere({ databaseUrl: url });
    await measureAll({ databaseUrl: url });
    await drop();
  } finally {
    await server.stop();
  }
}

async function buildHere(location: StoreLocation): Promise<void> {
  const seconds = await build(location, stories);
  console.log(`built in ${seconds.toFixed(0)} s: ${(stories / seconds).toFixed(0)} stories a second`);
}

await (values.store === 'postgres' ? onPostgres() : onSqlite());
