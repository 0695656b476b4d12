import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { eventsOf } from './app/events.ts';
import { sendEvent, slackRetries } from './app/line.ts';
import * as person from './app/person.ts';
import { requestLine } from './app/requests.ts';
import { socketLine } from './app/socket.ts';
import { sendText } from './http/body.ts';
import { type PageServer, pageServer, type StoryShelf } from './http/page.ts';
import { type Backend, type Call, type Fault, serveMethod, serveResponseUrl } from './http/slack.ts';
import { parseManifest } from './manifest.ts';
import type { Change, Json, Message, Workspace } from './state/model.ts';
import { createWorkspace } from './state/workspace.ts';

export interface WorkspaceOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** The parsed app manifest. */
  readonly manifest: unknown;
  /** Where an app in request mode listens (`http://127.0.0.1:3000/slack/events`); Socket Mode without it. */
  readonly requestUrl?: string;
  /** Epoch milliseconds. */
  readonly now?: () => number;
  /** Slack waits three seconds. */
  readonly ackWithin?: number;
  readonly retries?: readonly number[];
  readonly onCall?: (call: Call) => void;
  /** Serves the page too, with the stories of this shelf. */
  readonly page?: { readonly stories?: StoryShelf; readonly progress?: (line: string) => void };
}

/** A running stand-in for Slack on loopback, with the hands of the people in it. */
export interface LocalWorkspace {
  /** For `SLACK_API_URL`. */
  readonly apiUrl: string;
  readonly pageUrl: string;
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
  readonly state: Workspace;
  /** All messages of a channel, replies and ephemeral ones too, in the order of posting. */
  messages(channel: string): readonly Message[];
  write(user: string, writing: person.Writing): Promise<void>;
  press(user: string, message: Pick<Message, 'channel' | 'ts'>, press: person.Press): Promise<void>;
  pressInView(user: string, viewId: string, press: person.Press): Promise<void>;
  submit(user: string, viewId: string, values: Json): Promise<person.Errors>;
  messageAction(user: string, message: Pick<Message, 'channel' | 'ts'>, callbackId: string): Promise<void>;
  openHome(user: string, tab: 'home' | 'messages'): void;
  /** Sends an event once more, as Slack does with one that it holds for unacknowledged. */
  deliver(event: Json): Promise<boolean>;
  /** Resolves with the first value found after a change; fails after `ms`. */
  until<T>(find: () => T | undefined, ms?: number): Promise<T>;
  /** The next call of a method is answered with this. */
  fail(fault: Fault): void;
  /** Asks the app to connect anew. */
  recycle(): void;
  close(): Promise<void>;
}

export async function startWorkspace(options: WorkspaceOptions): Promise<LocalWorkspace> {
  const manifest = parseManifest(options.manifest);
  const now = options.now ?? Date.now;
  const ackWithin = options.ackWithin ?? 3_000;
  const signingSecret = randomBytes(16).toString('hex');
  const watchers = new Set<(change: Change) => void>();

  const state = createWorkspace(manifest, now, (change) => {
    for (const watcher of watchers) watcher(change);
  });
  const tokens = {
    bot: `xoxb-local-${randomBytes(12).toString('hex')}`,
    app: `xapp-1-${state.app.id}-${randomBytes(12).toString('hex')}`,
  };

  const server = createServer((request, response) => {
    route(request, response).catch((error: unknown) => {
      console.error('The local workspace failed on a request:', error);
      if (!response.headersSent) sendText(response, 500, 'internal_error');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const base = `http://127.0.0.1:${port}`;

  const connectionWatchers = new Set<(connected: boolean) => void>();
  const socket = socketLine(server, state.app, ackWithin, (count) => {
    for (const watcher of connectionWatchers) watcher(count > 0);
  });
  const line = options.requestUrl ? requestLine(options.requestUrl, signingSecret, ackWithin, now) : socket;
  const closing = new AbortController();
  const deliver = (event: Json): Promise<boolean> =>
    sendEvent(line, event, options.retries ?? slackRetries, (ms) =>
      wait(ms, undefined, { signal: closing.signal, ref: false }),
    ).catch(() => false);
  watchers.add((change) => {
    for (const event of eventsOf(state, change)) void deliver(event);
  });

  const faults: Fault[] = [];
  const backend: Backend = {
    workspace: state,
    surroundings: { socketUrl: () => `ws://127.0.0.1:${port}/link?ticket=${socket.ticket()}` },
    tokens,
    faults,
    onCall: options.onCall ?? (() => {}),
  };
  const room: person.Room = { workspace: state, line, base, deliver: (event) => void deliver(event) };

  const page: PageServer | undefined =
    options.page &&
    pageServer(
      {
        room,
        stories: options.page.stories,
        isConnected: () => line !== socket || socket.connections() > 0,
        watch: (watcher) => watched(watchers, watcher),
        watchConnection: (watcher) => watched(connectionWatchers, watcher),
      },
      options.page.progress ?? (() => {}),
    );

  async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (isForeign(request, port)) return sendText(response, 403, 'Only pages of this workspace may ask.');
    const { pathname } = new URL(request.url ?? '/', base);
    const [, first, ...rest] = pathname.split('/');
    if (first === 'api') return serveMethod(backend, rest.join('/'), request, response);
    if (first === 'response') return serveResponseUrl(backend, rest.join('/'), request, response);
    if (page) return page(request, response, pathname);
    sendText(response, 404, 'Not found');
  }

  return {
    apiUrl: `${base}/api/`,
    pageUrl: `${base}/`,
    botToken: tokens.bot,
    appToken: tokens.app,
    signingSecret,
    state,
    messages: (channel) => [...(state.messages.get(channel)?.values() ?? [])],
    write: (user, writing) => person.write(room, user, writing),
    press: async (user, message, press) => void (await person.press(room, user, message, press)),
    pressInView: async (user, viewId, press) => void (await person.pressInView(room, user, viewId, press)),
    submit: (user, viewId, values) => person.submit(room, user, viewId, values),
    messageAction: async (user, message, callbackId) =>
      void (await person.messageAction(room, user, message, callbackId)),
    openHome: (user, tab) => void person.openHome(room, user, tab),
    deliver,
    until: (find, ms = 5_000) => until(watchers, find, ms),
    fail: (fault) => void faults.push(fault),
    recycle: () => socket.recycle(),
    close: async () => {
      closing.abort();
      await line.close();
      if (line !== socket) await socket.close();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function watched<T>(watchers: Set<T>, watcher: T): () => void {
  watchers.add(watcher);
  return () => void watchers.delete(watcher);
}

/** A page from elsewhere in the same browser, also one whose name was bent to this address. */
function isForeign({ headers }: IncomingMessage, port: number): boolean {
  const own = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { origin, host } = headers;
  return !own.includes(host ?? '') || (origin !== undefined && !own.includes(origin.replace('http://', '')));
}

function until<T>(
  watchers: Set<(change: Change) => void>,
  find: () => T | undefined,
  ms: number,
): Promise<T> {
  const found = find();
  if (found !== undefined) return Promise.resolve(found);
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      watchers.delete(look);
      reject(new Error(`Nothing of the kind happened in the workspace within ${ms} ms.`));
    }, ms);
    const look = () => {
      const value = find();
      if (value === undefined) return;
      clearTimeout(timer);
      watchers.delete(look);
      resolve(value);
    };
    watchers.add(look);
  });
}
