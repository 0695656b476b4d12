import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { command, count, run } from '../../../src/evaluation/command.ts';
import { type Database, openDatabase, type StoreLocation, storeOn } from '../../../src/store/open.ts';
import { onPlaces, type Place, type StoreKind, storeOption } from '../../store/places.ts';
import { DUE, KINDS, type Kind, ROWS, seed } from './seed.ts';
import type { SeenPost } from './slack.ts';

const WORKERS = 3;
const KILLS = 24;
/** Between two kills, in milliseconds: from before a worker's first claim to many posts later. */
const BETWEEN_KILLS = [100, 1_500] as const;
/** What is not posted by then is lost. */
const PATIENCE = 240_000;

interface Tally {
  readonly posted: number;
  readonly duplicates: number;
  readonly lost: number;
}

const script = (name: string) => new URL(name, import.meta.url);

async function startSlack(): Promise<{ readonly url: string; readonly process: ChildProcess }> {
  const child = fork(script('slack.ts'));
  const [{ port }] = (await once(child, 'message')) as [{ port: number }];
  return { url: `http://127.0.0.1:${port}/api/`, process: child };
}

/** Kills a worker at random and starts another in its place, a few times; then the last three work in peace. */
async function work(
  slackUrl: string,
  location: StoreLocation,
  finished: () => Promise<boolean>,
): Promise<void> {
  const start = () => fork(script('worker.ts'), [slackUrl, JSON.stringify(location)]);
  const workers = Array.from({ length: WORKERS }, start);
  for (let kill = 0; kill < KILLS; kill += 1) {
    const [least, most] = BETWEEN_KILLS;
    await sleep(least + Math.random() * (most - least));
    const victim = Math.floor(Math.random() * WORKERS);
    workers[victim]?.kill('SIGKILL');
    workers[victim] = start();
  }
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline && !(await finished())) await sleep(200);
  for (const worker of workers) worker.kill('SIGKILL');
  await Promise.all(workers.map((worker) => worker.exitCode ?? worker.signalCode ?? once(worker, 'exit')));
}

type Tallies = Readonly<Record<Kind, Tally>>;

const kindOf = (id: string): Kind => KINDS.find((kind) => id.startsWith(`${kind}/`)) ?? 'digest';

/** Every message counts for duplicates; a post that lacks its parent or a reply is lost. */
function tally(posts: readonly SeenPost[], kind: Kind): Tally {
  const due = DUE[kind];
  const payloads = posts.map(({ metadata }) => metadata.event_payload);
  const own = payloads.filter(({ digest_id: id }) => kindOf(id) === kind);
  const parts = Map.groupBy(own, ({ digest_id: id }) => id);
  const standing = [...parts.values()].map((each) => new Set(each.map(({ part }) => part)).size);
  return {
    posted: parts.size,
    duplicates: own.length - standing.reduce((sum, size) => sum + size, 0),
    lost: due.posts - standing.filter((size) => size === due.parts).length,
  };
}

async function isDone({ db }: Database): Promise<boolean> {
  const ahead = db.selectFrom('digest_subscriptions').select('channel').where('next_at', '<=', Date.now());
  const alerts = db.selectFrom('alerts').select('story').where('state', '=', 'sent');
  const notes = db.selectFrom('correction_notes').select('answer').where('state', '=', 'posted');
  const [due, sent, posted] = await Promise.all([ahead.execute(), alerts.execute(), notes.execute()]);
  return due.length === 0 && sent.length === ROWS.alerts && posted.length === ROWS.notes;
}

async function round(place: Place): Promise<Tallies> {
  const database = await openDatabase(place.location);
  const slack = await startSlack();
  try {
    await seed(storeOn(database));
    await work(slack.url, place.location, () => isDone(database));
    const posts = (await (await fetch(slack.url)).json()) as SeenPost[];
    return Object.fromEntries(KINDS.map((kind) => [kind, tally(posts, kind)])) as Tallies;
  } finally {
    slack.process.disconnect();
    await database.db.destroy();
    await place.drop();
  }
}

const sum = (a: Tally, b: Tally): Tally => ({
  posted: a.posted + b.posted,
  duplicates: a.duplicates + b.duplicates,
  lost: a.lost + b.lost,
});

const report = (kind: string, { posted, duplicates, lost }: Tally): string =>
  `${kind}: posted ${posted}, duplicates ${duplicates}, lost ${lost}`;

const print = (title: string, tallies: Tallies): void =>
  console.log([title, ...KINDS.map((kind) => `  ${report(kind, tallies[kind])}`)].join('\n'));

async function repeated(open: () => Promise<Place>, rounds: number): Promise<Tallies> {
  const nothing: Tally = { posted: 0, duplicates: 0, lost: 0 };
  let total = Object.fromEntries(KINDS.map((kind) => [kind, nothing])) as Tallies;
  for (let n = 1; n <= rounds; n += 1) {
    const one = await round(await open());
    print(`round ${n}`, one);
    total = Object.fromEntries(KINDS.map((kind) => [kind, sum(total[kind], one[kind])])) as Tallies;
  }
  return total;
}

interface Options {
  readonly rounds: number;
  readonly store: StoreKind;
}

async function crash({ rounds, store }: Options): Promise<void> {
  const total = await onPlaces(store, (open) => repeated(open, rounds));
  print('all', total);
  process.exitCode = KINDS.every((kind) => total[kind].duplicates + total[kind].lost === 0) ? 0 : 1;
}

await run(
  command(
    'crash:digests',
    'Three workers on one store, 200 digests, 200 alerts, 40 sums of held alerts and 100 notes on corrections due, kill -9 at random moments: counts what an independent stand-in for Slack has seen.',
  )
    .option('--rounds <number>', 'stores worked on, one after another', count, 20)
    .addOption(storeOption())
    .action(crash),
);
