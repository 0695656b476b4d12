import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { eventsOf } from './app/events.ts';
import { type Line, sendEvent, slackRetries } from './app/line.ts';
import { requestLine } from './app/requests.ts';
import type { Room } from './app/room.ts';
import { type SocketLine, socketLine } from './app/socket.ts';
import { type Hands, handsIn } from './hands.ts';
import { sendText } from './http/body.ts';
import { listen } from './http/listen.ts';
import { pageServer, type StoryShelf } from './http/page.ts';
import { type Backend, type Call, type Fault, serveMethod, serveResponseUrl } from './http/slack.ts';
import { parseManifest } from './manifest.ts';
import type { Change, Json, Message, Workspace } from './state/model.ts';
import { createWorkspace } from './state/workspace.ts';
import { createWatchers, until } from './watchers.ts';

export interface WorkspaceOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** The parsed app manifest. */
  readonly manifest: unknown;
  /** Where an app in request mode listens (`http://127.0.0.1:3000/slack/events`); Socket Mode without it. */
  readonly requestUrl?: string;
  /** Epoch milliseconds. */
  readonly now?: () => number;
  /** Milliseconds; Slack waits three seconds. */
  readonly ackWithin?: number;
  /** Milliseconds before each further try of an event that was not acknowledged. */
  readonly retries?: readonly number[];
  readonly onCall?: (call: Call) => void;
  /** Serves the page too, with the stories of this shelf. */
  readonly page?: { readonly stories?: StoryShelf; readonly progress?: (line: string) => void };
}

/** A running stand-in for Slack on loopback, with the hands of the people in it. */
export interface LocalWorkspace extends Hands {
  /** For `SLACK_API_URL`. */
  readonly apiUrl: string;
  readonly pageUrl: string;
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
  readonly state: Workspace;
  /** All messages of a channel, replies and ephemeral ones too, in the order of posting. */
  messages(channel: string): readonly Message[];
  /** Sends an event once more, as Slack does with one that it holds for unacknowledged. */
  deliver(event: Json): Promise<boolean>;
  /** Resolves with the first value found after a change; fails after `ms`. */
  until<T>(find: () => T | undefined, ms?: number): Promise<T>;
  /** The next call of a method is answered with this. */
  fail(fault: Fault): void;
  /** Open Socket Mode connections of the app. */
  connections(): number;
  /** Asks the app to connect anew. */
  recycle(): void;
  close(): Promise<void>;
}

/** Everything runs in this process and is forgotten with it. Rejects with EADDRINUSE where the port is taken. */
export async function startWorkspace(options: WorkspaceOptions): Promise<LocalWorkspace> {
  const { now = Date.now, ackWithin = 3_000, requestUrl, page } = options;
  const changes = createWatchers<Change>();
  const connections = createWatchers<boolean>();
  const state = createWorkspace(parseManifest(options.manifest), now, changes.tell);
  const secrets = newSecrets(state.app.id);

  const web = await listen(options.port);
  const { base } = web;
  const socket = socketLine(web.server, state.app, ackWithin, (count) => connections.tell(count > 0));
  const line = requestUrl ? requestLine(requestUrl, secrets.signing, ackWithin, now) : socket;
  const { deliver, giveUp } = delivery(line, options.retries ?? slackRetries);
  changes.add((change) => {
    for (const event of eventsOf(state, change)) void deliver(event);
  });

  const backend: Backend = {
    workspace: state,
    surroundings: { socketUrl: () => `${base.replace('http', 'ws')}/link?ticket=${socket.ticket()}` },
    tokens: secrets,
    faults: [],
    onCall: options.onCall ?? (() => {}),
  };
  const room: Room = { workspace: state, line, base, deliver: (event) => void deliver(event) };
  const isConnected = () => line !== socket || socket.connections() > 0;
  const servePage =
    page &&
    pageServer(
      { room, stories: page.stories, isConnected, changes, connections },
      page.progress ?? (() => {}),
    );

  web.serve((request, response, path) => {
    const [, first, ...rest] = path.split('/');
    if (first === 'api') return serveMethod(backend, rest.join('/'), request, response);
    if (first === 'response') return serveResponseUrl(backend, rest.join('/'), request, response);
    return servePage ? servePage(request, response, path) : sendText(response, 404, 'Not found');
  });

  return {
    ...handsIn(room),
    apiUrl: `${base}/api/`,
    pageUrl: `${base}/`,
    botToken: secrets.bot,
    appToken: secrets.app,
    signingSecret: secrets.signing,
    state,
    messages: (channel) => [...(state.messages.get(channel)?.values() ?? [])],
    deliver,
    until: (find, ms = 5_000) => until(changes, find, ms),
    fail: (fault) => void backend.faults.push(fault),
    connections: () => socket.connections(),
    recycle: () => socket.recycle(),
    async close() {
      giveUp();
      await closeLines(line, socket);
      await web.close();
    },
  };
}

const newSecrets = (appId: string) => ({
  bot: `xoxb-local-${randomBytes(12).toString('hex')}`,
  app: `xapp-1-${appId}-${randomBytes(12).toString('hex')}`,
  signing: randomBytes(16).toString('hex'),
});

/** Events on their way, with their retries; those still waiting are given up at the end. */
function delivery(line: Line, retries: readonly number[]) {
  const closing = new AbortController();
  const pause = (ms: number) => wait(ms, undefined, { signal: closing.signal, ref: false });
  return {
    deliver: (event: Json): Promise<boolean> => sendEvent(line, event, retries, pause).catch(() => false),
    giveUp: () => closing.abort(),
  };
}

async function closeLines(line: Line, socket: SocketLine): Promise<void> {
  await line.close();
  if (line !== socket) await socket.close();
}
