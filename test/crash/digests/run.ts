/**
 * `npm run crash:digests -- --rounds 20 --store sqlite|postgres`: three workers on one store, 200 digests
 * due, `kill -9` at random moments. Counts what an independent stand-in for Slack has seen.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { EVERY_DAY, localDate } from '../../../src/digest/schedule.ts';
import { openStore, type StoreLocation } from '../../../src/store/open.ts';
import type { Store } from '../../../src/store/store.ts';
import { createDatabase, startPostgres } from '../../store/postgres-server.ts';
import type { SeenPost } from './slack.ts';

const DUE = 200;
const WORKERS = 3;
const PARTS = 3;
const KILLS = 8;
/** Between two kills, in milliseconds: from before a worker's first claim to many posts later. */
const BETWEEN_KILLS = [100, 1_500] as const;
/** What is not posted by then is lost. */
const PATIENCE = 120_000;
const TEAM = 'T1';

interface Tally {
  readonly posted: number;
  readonly duplicates: number;
  readonly lost: number;
}

interface Place {
  readonly location: StoreLocation;
  drop(): Promise<void>;
}

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '20' }, store: { type: 'string', default: 'sqlite' } },
});

async function sqlitePlace(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-crash-'));
  return { location: { file: join(folder, 'verbatim.db') }, drop: () => rm(folder, { recursive: true }) };
}

async function postgresPlace(url: string): Promise<Place> {
  const database = await createDatabase(url);
  return { location: { databaseUrl: database.url }, drop: database.drop };
}

async function seed(store: Store): Promise<void> {
  const now = Date.now();
  const next = { at: now, date: localDate(now, 'UTC') };
  const time = new Date(now).toISOString().slice(11, 16);
  for (let n = 0; n < DUE; n += 1) {
    const schedule = { time, zone: 'UTC', days: EVERY_DAY, next, coveredUntil: 0, added: now };
    await store.digests.set({
      team: TEAM,
      channel: `C${n}`,
      ...schedule,
      heartbeat: false,
      setBy: 'U1',
      on: true,
    });
  }
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

/** Every message counts for duplicates; a digest that lacks its parent or a reply is lost. */
function tally(posts: readonly SeenPost[]): Tally {
  const parts = posts.map(
    ({ metadata: { event_payload: payload } }) => `${payload.digest_id} ${payload.part}`,
  );
  const seen = new Set(parts);
  const digests = new Set(posts.map(({ metadata }) => metadata.event_payload.digest_id));
  const isWhole = (id: string) =>
    Array.from({ length: PARTS }, (_, part) => seen.has(`${id} ${part}`)).every(Boolean);
  return {
    posted: parts.filter((part) => part.endsWith(' 0')).length,
    duplicates: parts.length - seen.size,
    lost: DUE - [...digests].filter(isWhole).length,
  };
}

async function round(place: Place): Promise<Tally> {
  const store = await openStore(place.location);
  const slack = await startSlack();
  try {
    await seed(store);
    const next = async () =>
      (await store.digests.list(TEAM)).map((subscription) => subscription.next?.at ?? 0);
    await work(slack.url, place.location, async () => (await next()).every((at) => at > Date.now()));
    return tally((await (await fetch(slack.url)).json()) as SeenPost[]);
  } finally {
    slack.process.disconnect();
    await store.close();
    await place.drop();
  }
}

async function rounds(open: () => Promise<Place>): Promise<Tally> {
  let total: Tally = { posted: 0, duplicates: 0, lost: 0 };
  for (let n = 1; n <= Number(values.rounds); n += 1) {
    const { posted, duplicates, lost } = await round(await open());
    console.log(`round ${n}: posted ${posted}, duplicates ${duplicates}, lost ${lost}`);
    total = {
      posted: total.posted + posted,
      duplicates: total.duplicates + duplicates,
      lost: total.lost + lost,
    };
  }
  return total;
}

const postgres = values.store === 'postgres' ? await startPostgres() : undefined;
try {
  const { posted, duplicates, lost } = await rounds(
    postgres ? () => postgresPlace(postgres.url) : sqlitePlace,
  );
  console.log(`posted ${posted}, duplicates ${duplicates}, lost ${lost}`);
  process.exitCode = duplicates + lost === 0 ? 0 : 1;
} finally {
  await postgres?.stop();
}
