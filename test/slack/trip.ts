import { readFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { parse } from 'yaml';
import { readFolder } from '../../src/ingest/folder.ts';
import { createLibrary, type Library } from '../../src/library.ts';
import { createSlackApp, type SlackApp, type SlackAppOptions } from '../../src/slack/app.ts';
import type { SlackConnection } from '../../src/slack/receiver.ts';
import { openStore } from '../../src/store/open.ts';
import { SHARED_TEAM, type Store } from '../../src/store/store.ts';
import { type LocalWorkspace, startWorkspace, type WorkspaceOptions } from '../../src/workspace/server.ts';
import type { Message } from '../../src/workspace/state/model.ts';
import { checkCall } from './web-api.ts';

export const newsroom = 'C0NEWSROOM';
/** Where the bot is no member. */
export const random = 'C0RANDOM';
export const you = 'U0YOU';
export const direct = 'D0YOU';
export const team = 'T0LOCAL';

export interface Trip {
  readonly workspace: LocalWorkspace;
  readonly app: SlackApp;
  readonly store: Store;
  /** Types a text and waits for what the bot says to it. */
  say(text: string, where?: { readonly channel?: string; readonly threadTs?: string }): Promise<Message>;
  /** Presses a button under a message and waits for what the bot says to it. */
  press(message: Message, action: string, channel?: string): Promise<Message>;
  /** Stops the bot and starts another one on the same store. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export interface TripOptions {
  /** Socket Mode where nothing is said. */
  readonly mode?: SlackConnection['mode'];
  readonly workspace?: Partial<WorkspaceOptions>;
  readonly app?: Partial<SlackAppOptions>;
  /** A library of the test's own, made of the real one. */
  readonly library?: (library: Library) => Library;
}

const manifest = parse(readFileSync('manifest.yml', 'utf8'));

function connectionTo(
  { botToken, appToken, signingSecret }: LocalWorkspace,
  mode: SlackConnection['mode'] = 'socket',
  port: number,
): SlackConnection {
  return mode === 'http' ? { mode, botToken, signingSecret, port } : { mode, botToken, appToken };
}

export function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** The bot on a Slack of its own, with the sample story; every call of the Web API is checked. */
export async function trip(options: TripOptions = {}): Promise<Trip> {
  const refused: string[] = [];
  const port = await freePort();
  const workspace = await startWorkspace({
    port: 0,
    manifest,
    ...(options.mode === 'http' && { requestUrl: `http://127.0.0.1:${port}/slack/events` }),
    onCall: (call) => refused.push(...checkCall(call)),
    ...options.workspace,
  });
  const store = await openStore();
  for (const story of (await readFolder('data/stories')).stories)
    await store.stories.put(SHARED_TEAM, story, 0);
  const start = async () => {
    const app = createSlackApp({
      connection: connectionTo(workspace, options.mode, port),
      slackApiUrl: workspace.apiUrl,
      logLevel: 'error',
      library: options.library?.(createLibrary({ store })) ?? createLibrary({ store }),
      store,
      now: Date.now,
      ...options.app,
    });
    await app.start();
    return app;
  };
  let app = await start();

  /** The first message of the bot that was not there before. */
  const after = async (channel: string, act: () => Promise<void>): Promise<Message> => {
    const before = new Set(workspace.messages(channel).map(({ ts }) => ts));
    await act();
    return workspace.until(() =>
      workspace.messages(channel).find((message) => message.byApp && !before.has(message.ts)),
    );
  };

  return {
    workspace,
    store,
    get app() {
      return app;
    },
    say: (text, { channel = newsroom, threadTs } = {}) =>
      after(channel, () => workspace.write(you, { channel, text, threadTs })),
    press: (message, actionId, channel = message.channel) =>
      after(channel, () => workspace.press(you, message, { actionId })),
    async restart() {
      await app.stop();
      app = await start();
    },
    async close() {
      await app.stop();
      await workspace.close();
      await store.close();
      if (refused.length > 0) throw new Error(`Slack would refuse:\n${refused.join('\n')}`);
    },
  };
}
