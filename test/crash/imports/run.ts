import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { command, count, run } from '../../../src/evaluation/command.ts';
import { type Database, openDatabase, type StoreLocation, storeOn } from '../../../src/store/open.ts';
import { type Finding, verifyStore } from '../../../src/store/verify/verify.ts';
import { onPlaces, type Place, type StoreKind, storeOption } from '../../store/places.ts';
import { bundleSize, storyOf, team } from './stories.ts';

interface Tally {
  kills: number;
  stories: number;
  bundles: number;
  /** Acknowledged and not there, or not to the letter. */
  lost: number;
  /** Bundles of which some stories are there and some are not. */
  torn: number;
  /** What `verify` finds wrong: half stories, broken hashes, missing versions. */
  found: number;
}

type Told =
  | { readonly done: 'open' }
  | { readonly done: 'story'; readonly id: string; readonly version: number }
  | { readonly done: 'bundle'; readonly name: string };

interface Options {
  readonly rounds: number;
  readonly store: StoreKind;
}

async function crashAll({ rounds, store }: Options): Promise<void> {
  const { kills, stories, bundles, lost, torn, found } = await onPlaces(store, async (open) =>
    tallied(await open(), rounds),
  );
  console.log(`${store}: rounds ${rounds}, killed ${kills}`);
  console.log(`acknowledged: ${stories} versions, ${bundles} files of ${bundleSize} stories`);
  console.log(`lost ${lost}, torn files ${torn}, half or broken ${found}`);
  if (lost + torn + found > 0 || kills < rounds) process.exitCode = 1;
}

async function tallied({ location, drop }: Place, rounds: number): Promise<Tally> {
  const tally: Tally = { kills: 0, stories: 0, bundles: 0, lost: 0, torn: 0, found: 0 };
  try {
    for (let round = 1; round <= rounds; round += 1) await crash(location, round, tally);
  } finally {
    await drop();
  }
  return tally;
}

async function crash(location: StoreLocation, round: number, tally: Tally): Promise<void> {
  const told = await killed(location, round);
  tally.kills += 1;
  const database = await openDatabase(location);
  const findings: Finding[] = [];
  await verifyStore(database, (finding) => findings.push(finding));
  for (const finding of findings) console.log(`round ${round}:`, finding);
  tally.found += findings.length;
  for (const each of told) await check(database, each, tally);
  tally.torn += await tornBundles(database);
  await database.db.destroy();
  if (round % 10 === 0) console.log(`round ${round}: ${tally.stories} versions acknowledged so far`);
}

/** What a worker told before it was killed, at a random moment after its start. */
async function killed(location: StoreLocation, round: number): Promise<readonly Told[]> {
  const worker = fileURLToPath(new URL('worker.ts', import.meta.url));
  const child = spawn(process.execPath, [worker, JSON.stringify(location), String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const told: Told[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    told.push(JSON.parse(line));
    if (told.length === 1) setTimeout(() => child.kill('SIGKILL'), Math.random() * 1000);
  }
  const [code, signal] = await ended;
  if (signal !== 'SIGKILL')
    throw new Error(`The worker of round ${round} ended by itself, with code ${code}.`);
  return told;
}

async function check(database: Database, told: Told, tally: Tally): Promise<void> {
  const { stories } = storeOn(database);
  const isThere = async (name: string, version: number) =>
    (await stories.get(team, name, version))?.body === storyOf(name, version).body;
  if (told.done === 'story') {
    tally.stories += 1;
    if (!(await isThere(told.id, told.version))) tally.lost += 1;
  }
  if (told.done === 'bundle') {
    tally.bundles += 1;
    for (let i = 0; i < bundleSize; i += 1) if (!(await isThere(`${told.name}-b${i}`, 1))) tally.lost += 1;
  }
}

async function tornBundles({ db }: Database): Promise<number> {
  const rows = await db.selectFrom('stories').select('id').where('id', 'like', '%-b%').execute();
  const bundles = Map.groupBy(rows, ({ id }) => id.slice(0, id.lastIndexOf('-b')));
  return [...bundles.values()].filter((stories) => stories.length !== bundleSize).length;
}

await run(
  command(
    'crash:imports',
    'Kills a process that imports with -9 at random moments, and then reads the store: what was acknowledged must be there to the letter, no story may be half, and a file is imported whole or not at all.',
  )
    .option('--rounds <number>', 'processes killed', count, 50)
    .addOption(storeOption())
    .action(crashAll),
);
