import { config as loadDotenv } from 'dotenv';
import { z } from 'zod';

/** Where the bot lives: Slack by Socket Mode, Slack by HTTP, or the local workspace. */
export type Connection =
  | { readonly mode: 'socket'; readonly botToken: string; readonly appToken: string }
  | {
      readonly mode: 'http';
      readonly botToken: string;
      readonly signingSecret: string;
      readonly port: number;
    }
  | { readonly mode: 'workspace'; readonly port: number };

export interface Config {
  readonly connection: Connection;
  /** Another Slack than slack.com: GovSlack, tests. */
  readonly slackApiUrl?: string;
  /** PostgreSQL; absent: SQLite in `dataFolder`. */
  readonly databaseUrl?: string;
  readonly dataFolder: string;
  readonly storiesFolder: string;
  /** Somebody chose it: only then is it a mistake that it is not there. */
  readonly storiesFolderIsChosen: boolean;
  /** Private hosts that stories may be fetched from all the same. */
  readonly allowedHosts: readonly string[];
  readonly logLevel: 'error' | 'warn' | 'info' | 'debug';
  /** Started by `npm start`: a shell stands between npm and us. */
  readonly underNpm: boolean;
}

/** Says which setting is wrong and how to get it right. Never holds a setting's value. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const appPage = 'https://api.slack.com/apps';

const howTo: Readonly<Record<string, string>> = {
  SLACK_BOT_TOKEN: `a bot token starts with "xoxb-": ${appPage} › your app › OAuth & Permissions › Bot User OAuth Token`,
  SLACK_APP_TOKEN: `an app-level token starts with "xapp-": ${appPage} › your app › Basic Information › App-Level Tokens, scope connections:write`,
  SLACK_SIGNING_SECRET: `the signing secret is 32 hexadecimal characters: ${appPage} › your app › Basic Information › Signing Secret`,
  PORT: 'a port is a whole number from 1 to 65535, as in PORT=3000',
  WORKSPACE_PORT: 'a port is a whole number from 0 (any free one) to 65535, as in WORKSPACE_PORT=3210',
  SLACK_API_URL: 'an address such as https://slack.com/api/; leave it out for slack.com',
  DATABASE_URL: 'an address such as postgres://user:password@host:5432/verbatim; leave it out for SQLite',
  LOG_LEVEL: 'one of error, warn, info, debug',
};

const port = (min: number) =>
  z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((value) => value >= min && value <= 65_535);

const environment = z.object({
  SLACK_BOT_TOKEN: z
    .string()
    .regex(/^xoxb-\S+$/)
    .optional(),
  SLACK_APP_TOKEN: z
    .string()
    .regex(/^xapp-\S+$/)
    .optional(),
  SLACK_SIGNING_SECRET: z
    .string()
    .regex(/^[0-9a-f]{32}$/i)
    .optional(),
  PORT: port(1).optional(),
  WORKSPACE_PORT: port(0).default(3210),
  SLACK_API_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  VERBATIM_DATA: z.string().default('.verbatim'),
  VERBATIM_STORIES: z.string().optional(),
  VERBATIM_ALLOW_HOSTS: z.string().default(''),
  LOG_LEVEL: z.enum(['error', 'warn', 'info', 'debug']).default('info'),
  npm_lifecycle_event: z.string().optional(),
});

type Environment = z.infer<typeof environment>;

/** Reads `.env` and the environment. Empty values count as not set, as in a copied `.env.example`. */
export function readConfig(env: NodeJS.ProcessEnv = withDotenv()): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const parsed = environment.safeParse(set);
  if (!parsed.success) throw malformed(String(parsed.error.issues[0]?.path[0]));
  return configOf(parsed.data);
}

function withDotenv(): NodeJS.ProcessEnv {
  loadDotenv({ quiet: true });
  return process.env;
}

const malformed = (name: string) =>
  new ConfigError(`${name} is malformed: ${howTo[name] ?? 'see .env.example'}.`);

const missing = (name: string, because: string) =>
  new ConfigError(
    `${name} is missing, ${because}: ${howTo[name]}. Put it into .env; without any Slack setting the local workspace starts.`,
  );

function configOf(env: Environment): Config {
  return {
    connection: connectionOf(env),
    ...(env.SLACK_API_URL && { slackApiUrl: env.SLACK_API_URL }),
    ...(env.DATABASE_URL && { databaseUrl: env.DATABASE_URL }),
    dataFolder: env.VERBATIM_DATA,
    storiesFolder: env.VERBATIM_STORIES ?? 'data/stories',
    storiesFolderIsChosen: env.VERBATIM_STORIES !== undefined,
    allowedHosts: env.VERBATIM_ALLOW_HOSTS.split(/[\s,]+/).filter(Boolean),
    logLevel: env.LOG_LEVEL,
    underNpm: env.npm_lifecycle_event !== undefined,
  };
}

function connectionOf(env: Environment): Connection {
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret } = env;
  if (!botToken && !appToken && !signingSecret) return { mode: 'workspace', port: env.WORKSPACE_PORT };
  if (!botToken) throw missing('SLACK_BOT_TOKEN', 'though other Slack settings are there');
  if (appToken) return { mode: 'socket', botToken, appToken };
  if (!signingSecret)
    throw missing('SLACK_APP_TOKEN', 'and so is SLACK_SIGNING_SECRET (one of the two connects the bot)');
  if (!env.PORT) throw missing('PORT', 'which HTTP needs beside SLACK_SIGNING_SECRET');
  return { mode: 'http', botToken, signingSecret, port: env.PORT };
}
