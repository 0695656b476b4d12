import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { App, type LogLevel } from '@slack/bolt';
import { parse } from 'yaml';
import { command, count, run } from '../../src/evaluation/command.ts';
import { readFolder } from '../../src/ingest/folder.ts';
import { createLibrary, type Library } from '../../src/library.ts';
import { createSlackApp } from '../../src/slack/app.ts';
import { receiverFor, type SlackConnection } from '../../src/slack/receiver.ts';
import { openStore } from '../../src/store/open.ts';
import { SHARED_TEAM, type Store } from '../../src/store/store.ts';
import { type LocalWorkspace, startWorkspace } from '../../src/workspace/server.ts';
import { freePort } from '../slack/trip.ts';

const WARM_UP = 100;

const questions = [
  '/how many troops did North Korea send',
  '/whosaid they are heroes',
  '/when did Russia confirm North Korean soldiers were fighting in Kursk',
  '/why would the US walk away from peace talks',
  '/how many tanks did North Korea send',
];

interface Side {
  readonly workspace: LocalWorkspace;
  stop(): Promise<unknown>;
}

type Start = (connection: SlackConnection, slackApiUrl: string) => Promise<() => Promise<unknown>>;

const bot =
  (library: Library, store: Store): Start =>
  async (connection, slackApiUrl) => {
    const app = createSlackApp({ connection, slackApiUrl, logLevel: 'error', library, store, now: Date.now });
    await app.start();
    return () => app.stop();
  };

const noOp: Start = async (connection, slackApiUrl) => {
  const level = 'error' as LogLevel;
  const receiver = receiverFor(connection, { slackApiUrl }, level);
  const app = new App({
    token: connection.botToken,
    receiver,
    clientOptions: { slackApiUrl },
    logLevel: level,
  });
  app.command(/.*/, async ({ ack, respond }) => {
    await ack();
    await respond({ text: 'ok' });
  });
  await app.start();
  return () => app.stop();
};

async function side(mode: SlackConnection['mode'], start: Start): Promise<Side> {
  const manifest = parse(await readFile('manifest.yml', 'utf8'));
  const port = await freePort();
  const requestUrl = `http://127.0.0.1:${port}/slack/events`;
  const workspace = await startWorkspace({ port: 0, manifest, ...(mode === 'http' && { requestUrl }) });
  const { botToken, appToken, signingSecret, apiUrl } = workspace;
  const stop = await start(
    mode === 'http' ? { mode, botToken, signingSecret, port } : { mode, botToken, appToken },
    apiUrl,
  );
  return { workspace, stop: () => stop().then(() => workspace.close()) };
}

interface Times {
  readonly ack: number[];
  readonly answer: number[];
}

/** One command: milliseconds to its acknowledgement, and to its answer. */
async function once({ workspace }: Side, text: string, times: Times): Promise<void> {
  const channel = 'C0NEWSROOM';
  const before = workspace.messages(channel).length;
  const start = performance.now();
  const acked = workspace.write('U0YOU', { channel, text }).then(() => performance.now() - start);
  await workspace.until(() => (workspace.messages(channel).length > before ? true : undefined));
  times.answer.push(performance.now() - start);
  times.ack.push(await acked);
  workspace.state.messages.get(channel)?.clear();
  // What the bot does after its answer (it keeps it) must not weigh on the next turn.
  await wait(10);
}

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ??
  Number.NaN;

const figures = (values: readonly number[]) => ({
  'median ms': Number(quantile(values, 0.5).toFixed(2)),
  'p99 ms': Number(quantile(values, 0.99).toFixed(2)),
});

async function compare(mode: SlackConnection['mode'], library: Library, store: Store, rounds: number) {
  const ours = await side(mode, bot(library, store));
  const floor = await side(mode, noOp);
  const measured = { ours: { ack: [], answer: [] } as Times, floor: { ack: [], answer: [] } as Times };
  const unused: Times = { ack: [], answer: [] };
  for (let round = -WARM_UP; round < rounds; round++) {
    const text = questions[(round + WARM_UP) % questions.length] ?? '';
    await once(ours, text, round < 0 ? unused : measured.ours);
    await once(floor, text, round < 0 ? unused : measured.floor);
  }
  await ours.stop();
  await floor.stop();
  const ratio = (part: keyof Times) =>
    Number((quantile(measured.ours[part], 0.5) / quantile(measured.floor[part], 0.5)).toFixed(2));
  return {
    [`${mode}: bot, acknowledged`]: { ...figures(measured.ours.ack), 'ratio of medians': ratio('ack') },
    [`${mode}: no-op, acknowledged`]: figures(measured.floor.ack),
    [`${mode}: bot, answered`]: { ...figures(measured.ours.answer), 'ratio of medians': ratio('answer') },
    [`${mode}: no-op, answered`]: figures(measured.floor.answer),
  };
}

async function alone(library: Library, rounds: number) {
  const times: number[] = [];
  for (let round = -WARM_UP; round < rounds; round++) {
    const question = (questions[(round + WARM_UP) % questions.length] ?? '').slice(1);
    const start = performance.now();
    await library.ask({ team: 'T0LOCAL', channel: 'C0NEWSROOM', question });
    if (round >= 0) times.push(performance.now() - start);
  }
  return { 'library.ask alone': figures(times) };
}

async function measure({ rounds }: { readonly rounds: number }): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-bench-'));
  const store = await openStore({ file: join(folder, 'verbatim.sqlite') });
  for (const story of (await readFolder('data/stories')).stories)
    await store.stories.put(SHARED_TEAM, story, 0);
  const library = createLibrary({ store });
  console.table({
    ...(await alone(library, rounds)),
    ...(await compare('socket', library, store, rounds)),
    ...(await compare('http', library, store, rounds)),
  });
  console.log(`${rounds} commands each, in turns, one process, loopback; SQLite in a file.`);
  await store.close();
  await rm(folder, { recursive: true });
}

await run(
  command(
    'bench',
    'A slash command from its sending to its answer, through Bolt and a stand-in for Slack in the same process: the bot on its SQLite file, and beside it a listener that answers "ok", in turns.',
  )
    .option('--rounds <number>', 'commands of each, after a hundred to warm up', count, 1_000)
    .action(measure),
);
