import { App, type LogLevel, type webApi } from '@slack/bolt';
import type { Config } from '../config.ts';
import type { Library } from '../library.ts';
import type { Store } from '../store/store.ts';
import type { Bot } from './bot.ts';
import { digestsOnHome } from './digest/home.ts';
import { digests } from './digest/listeners.ts';
import { follows } from './follow/listeners.ts';
import { followButtons } from './follow/replies.ts';
import { createGate } from './gate.ts';
import { InFlight } from './in-flight.ts';
import { pressed } from './listeners/actions.ts';
import { commands } from './listeners/commands.ts';
import { homeOpened } from './listeners/home.ts';
import { messages } from './listeners/messages.ts';
import { shortcuts } from './listeners/shortcut.ts';
import { receiverFor, type SlackConnection } from './receiver.ts';

export interface SlackAppOptions extends Pick<Bot, 'add'> {
  readonly connection: SlackConnection;
  /** Another Slack than slack.com. */
  readonly slackApiUrl?: string;
  readonly logLevel?: Config['logLevel'];
  readonly library: Library;
  readonly store: Store;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

export interface SlackApp {
  readonly bot: Bot;
  readonly client: webApi.WebClient;
  /** Quotations held back by the exactness gate since the start. */
  readonly heldBack: () => number;
  /** Throws where Slack refuses the token. */
  start(): Promise<void>;
  /** Takes no more work, finishes what is in flight, and resolves within ten seconds. */
  stop(): Promise<void>;
}

/** Slack gives a process ten seconds to go. */
const STOP_WITHIN = 8_000;

/** Wires the listeners to Slack. Reads no environment; nothing runs before `start`. */
export function createSlackApp(options: SlackAppOptions): SlackApp {
  const { connection, slackApiUrl, store, library, now, add } = options;
  const logLevel = (options.logLevel ?? 'info') as LogLevel;
  const clientOptions: webApi.WebClientOptions = {
    ...(slackApiUrl && { slackApiUrl }),
    retryConfig: { retries: 3, factor: 2, minTimeout: 500 },
    logLevel,
  };
  const receiver = receiverFor(connection, clientOptions, logLevel);
  const app = new App({
    token: connection.botToken,
    receiver,
    clientOptions,
    logLevel,
    convoStore: false,
    deferInitialization: true,
  });
  const { logger } = app;
  let heldBack = 0;
  const gate = createGate({
    bodyOf: async (team, story, version) => (await store.stories.get(team, story, version))?.body,
    onMismatch: (team, { story, span }) => {
      heldBack++;
      logger.error(
        `held back: ${story} ${span.start}–${span.end} of team ${team} differs from the stored text`,
      );
    },
  });
  const bot: Bot = {
    ...{ library, store, gate, now, log: logger },
    ...(add && { add }),
    answerButtons: followButtons,
    homeParts: (team, user) => digestsOnHome({ store }, app.client, team, user),
  };
  const inFlight = new InFlight();
  listen(app, bot, inFlight);
  return {
    bot,
    client: app.client,
    heldBack: () => heldBack,
    async start() {
      await app.init().catch(explain('SLACK_BOT_TOKEN'));
      await app.start().catch(explain(connection.mode === 'http' ? 'PORT' : 'SLACK_APP_TOKEN'));
    },
    async stop() {
      const done = inFlight.idle(STOP_WITHIN);
      await Promise.race([app.stop(), done]);
      if (!(await done)) logger.warn('stopped with work in flight');
    },
  };
}

/** Says which setting Slack, or this machine, refused; never its value. */
const explain =
  (setting: string) =>
  (error: Error & { readonly data?: { readonly error?: string }; readonly code?: string }): never => {
    const reason = error.data?.error ?? (error.code === 'EADDRINUSE' ? 'the port is taken' : error.message);
    throw new Error(`${setting} was refused: ${reason}`, { cause: error });
  };

function listen(app: App, bot: Bot, inFlight: InFlight): void {
  app.use(({ next }) => inFlight.track(next));
  app.error(async (error) => bot.log.error(error.stack ?? error.message));
  for (const listeners of [commands, messages, pressed, homeOpened, shortcuts, digests, follows])
    listeners(app, bot);
}
