import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { command, count, run } from '../../../src/evaluation/command.ts';
import type { StoreLocation } from '../../../src/store/open.ts';
import { onPlaces, type StoreKind, storeOption } from '../../store/places.ts';
import { build } from './build.ts';

interface Options {
  readonly stories: number;
  readonly store: StoreKind;
  readonly starts: number;
  readonly file?: string;
}

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

async function measure(
  location: StoreLocation,
  way: string,
  { stories, starts: times }: Pick<Options, 'stories' | 'starts'>,
): Promise<number> {
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

async function measureAll(location: StoreLocation, options: Options): Promise<void> {
  const { stories, store } = options;
  console.log(`${stories} stories in ${store}; from the start of the process to the first answer:`);
  const channel = await measure(location, 'channel', options);
  const everything = await measure(location, 'everything', options);
  const loaded = await measure(location, 'loaded', { stories, starts: 1 });
  console.log(
    `reading all stories first takes ${(loaded / channel).toFixed(1)} times as long as asking one, ` +
      `${(loaded / everything).toFixed(1)} times as long as asking everything`,
  );
}

async function buildAndMeasure(location: StoreLocation, options: Options): Promise<void> {
  const { stories } = options;
  const seconds = await build(location, stories);
  console.log(`built in ${seconds.toFixed(0)} s: ${(stories / seconds).toFixed(0)} stories a second`);
  await measureAll(location, options);
}

async function bench(options: Options): Promise<void> {
  const { file, store } = options;
  if (!file)
    return onPlaces(store, async (open) => {
      const { location, drop } = await open();
      await buildAndMeasure(location, options);
      await drop();
    });
  const isBuilt = (await stat(file).catch(() => undefined)) !== undefined;
  await (isBuilt ? measureAll : buildAndMeasure)({ file }, options);
}

await run(
  command(
    'bench:library',
    'How long it takes from the start of a process to its first answer out of a large library, and how much memory: for a channel with its story, for a question to everything, and against reading all stories first.',
  )
    .option('--stories <number>', 'stories in the library', count, 100_000)
    .option('--starts <number>', 'processes started each way', count, 11)
    .addOption(storeOption())
    .option(
      '--file <file>',
      'a SQLite library that is kept: built where it is not there, used again where it is',
    )
    .action(bench),
);
