import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { type Config, ConfigError, readConfig } from './config.ts';
import { addFromWeb } from './ingest/add.ts';
import { loadStories } from './ingest/load.ts';
import { createReader, type Reader } from './ingest/read.ts';
import { problemText } from './ingest/reading.ts';
import { startAlerts } from './jobs/alerts.ts';
import { type Correction, startCorrections } from './jobs/corrections.ts';
import { startDigests } from './jobs/digests.ts';
import { startFeeds } from './jobs/feeds.ts';
import { startForgetting } from './jobs/forget.ts';
import { startNotes } from './jobs/notes.ts';
import type { Repeated } from './jobs/repeat.ts';
import { createLibrary, type Library } from './library.ts';
import { createSlackApp } from './slack/app.ts';
import type { Bot } from './slack/bot.ts';
import { notePorts } from './slack/corrections/job.ts';
import { digestPorts } from './slack/digest/job.ts';
import { postingClient, slackMessenger } from './slack/digest/messenger.ts';
import { alertPorts } from './slack/follow/job.ts';
import type { SlackConnection } from './slack/receiver.ts';
import { openStore } from './store/open.ts';
import type { Store } from './store/store.ts';
import { type LocalWorkspace, startWorkspace } from './workspace/server.ts';
import { shelfOf } from './workspace/shelf.ts';

/** What was started, with how to end it; ended in the reverse order. */
type Ending = () => Promise<unknown>;

interface Place {
  readonly connection: SlackConnection;
  readonly slackApiUrl?: string;
}

async function start(config: Config, endings: Ending[]): Promise<void> {
  const store = await openStore({
    databaseUrl: config.databaseUrl,
    file: join(config.dataFolder, 'verbatim.sqlite'),
  });
  endings.push(() => store.close());
  for (const each of await loadStories(config, store, Date.now())) console.error(problemText(each));

  const library = createLibrary({ store });
  const reader = createReader({ allowedHosts: config.allowedHosts });
  endings.push(() => reader.close());

  const now = Date.now;
  const place = await placeOf(config, library, endings);
  const slack = createSlackApp({
    ...place,
    ...{ store, library, now, logLevel: config.logLevel },
    add: (request) => addFromWeb({ reader, store, now }, request),
  });
  await slack.start();
  console.log('Verbatim is running. Ctrl-C ends it.');
  endings.push(() => slack.stop());

  for (const job of startJobs({ bot: slack.bot, place, store, reader })) endings.push(() => job.stop());
}

interface JobPorts {
  readonly bot: Bot;
  readonly place: Place;
  readonly store: Store;
  readonly reader: Reader;
}

/** What runs by the clock. One bot token, one team: every team's posts go through the same client. */
function startJobs({ bot, place, store, reader }: JobPorts): readonly Repeated[] {
  const { connection, slackApiUrl } = place;
  const client = postingClient({ token: connection.botToken, ...(slackApiUrl && { slackApiUrl }) });
  const messenger = slackMessenger(async () => client);
  const log = (event: string, about: object) => console.log(event, JSON.stringify(about));
  const onCorrection = async ({ story, affected }: Correction) =>
    log('story.corrected', { story: story.id, version: story.version, answersAffected: affected.length });
  return [
    startDigests(digestPorts(bot, messenger, randomUUID())),
    startAlerts(alertPorts(bot, messenger)),
    startFeeds({ store, log, readFeed: reader.readFeed, readItem: reader.readItem }),
    startCorrections({ store, log, read: reader.readAgain, onCorrection }),
    startNotes(notePorts(bot, messenger)),
    startForgetting({ store, log }),
  ];
}

/** Slack where there are tokens, else the local workspace. */
async function placeOf(config: Config, library: Library, endings: Ending[]): Promise<Place> {
  const { connection, slackApiUrl } = config;
  if (connection.mode !== 'workspace') return { connection, ...(slackApiUrl && { slackApiUrl }) };
  const workspace = await openWorkspace(connection.port, library);
  endings.push(() => workspace.close());
  console.log(`No Slack tokens: Verbatim runs in a local workspace at ${workspace.pageUrl}`);
  const { botToken, appToken } = workspace;
  return { connection: { mode: 'socket', botToken, appToken }, slackApiUrl: workspace.apiUrl };
}

async function openWorkspace(port: number, library: Library): Promise<LocalWorkspace> {
  const manifest: unknown = parseYaml(await readFile(new URL('../manifest.yml', import.meta.url), 'utf8'));
  const page = { stories: shelfOf(library), progress: (line: string) => console.log(line) };
  return startWorkspace({ port, manifest, page }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    throw new ConfigError(
      `Port ${port} is taken: end what uses it, or set WORKSPACE_PORT=0 for any free port.`,
    );
  });
}

/** Slack gives a process ten seconds to go. */
const END_WITHIN = 10_000;

async function end(endings: readonly Ending[]): Promise<void> {
  setTimeout(() => process.exit(1), END_WITHIN).unref();
  for (const ending of endings.toReversed()) {
    await ending().catch((error: unknown) => console.error(`Not ended cleanly: ${wordsOf(error)}`));
  }
}

/** npm hands a signal to the shell that it starts, and that ends without telling us: we see that it is gone. */
function endWithShell(onEnd: () => void): void {
  const shell = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    onEnd();
  }, 500);
  watch.unref();
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const endings: Ending[] = [];
let isEnding = false;
const goodbye = () => {
  if (!isEnding) void end(endings).then(() => process.exit(0));
  isEnding = true;
};
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, goodbye);
}
try {
  const config = readConfig();
  if (config.underNpm) endWithShell(goodbye);
  await start(config, endings);
} catch (error) {
  console.error(error instanceof ConfigError ? error.message : `Verbatim could not start: ${wordsOf(error)}`);
  await end(endings);
  process.exit(1);
}
