import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig } from '../src/config.ts';

const bot = { SLACK_BOT_TOKEN: 'xoxb-1-a' };
const signing = { SLACK_SIGNING_SECRET: '0123456789abcdef0123456789abcdef' };

describe('the connection follows from the settings that are there', () => {
  test.each([
    ['nothing set', {}, { mode: 'workspace', port: 3210 }],
    [
      'empty values, as in a copied .env.example',
      { SLACK_BOT_TOKEN: '', SLACK_APP_TOKEN: ' ' },
      { mode: 'workspace', port: 3210 },
    ],
    ['any free port', { WORKSPACE_PORT: '0' }, { mode: 'workspace', port: 0 }],
    [
      'two tokens',
      { ...bot, SLACK_APP_TOKEN: 'xapp-1-b' },
      { mode: 'socket', botToken: 'xoxb-1-a', appToken: 'xapp-1-b' },
    ],
    [
      'secret and port',
      { ...bot, ...signing, PORT: '3000' },
      { mode: 'http', botToken: 'xoxb-1-a', signingSecret: signing.SLACK_SIGNING_SECRET, port: 3000 },
    ],
    [
      'Socket Mode wins over HTTP',
      { ...bot, ...signing, PORT: '3000', SLACK_APP_TOKEN: 'xapp-1-b' },
      { mode: 'socket', botToken: 'xoxb-1-a', appToken: 'xapp-1-b' },
    ],
  ])('%s', (_, env, connection) => {
    expect(readConfig(env).connection).toEqual(connection);
  });
});

describe('a wrong setting is named, its value never shown', () => {
  test.each([
    ['app token alone', { SLACK_APP_TOKEN: 'xapp-secret' }, 'SLACK_BOT_TOKEN'],
    ['bot token alone', bot, 'SLACK_APP_TOKEN'],
    ['HTTP without a port', { ...bot, ...signing }, 'PORT'],
    ['user token for bot token', { SLACK_BOT_TOKEN: 'xoxp-secret' }, 'SLACK_BOT_TOKEN'],
    ['a cut signing secret', { ...bot, SLACK_SIGNING_SECRET: 'c0ffee' }, 'SLACK_SIGNING_SECRET'],
    ['port out of range', { ...bot, ...signing, PORT: '70000' }, 'PORT'],
    ['database of another kind', { DATABASE_URL: 'mysql://secret@host/x' }, 'DATABASE_URL'],
    ['api url without a scheme', { SLACK_API_URL: 'slack-gov.com' }, 'SLACK_API_URL'],
    ['unknown log level', { LOG_LEVEL: 'secret' }, 'LOG_LEVEL'],
  ])('%s', (_, env, name) => {
    const error = thrownBy(() => readConfig(env));
    expect(error).toBeInstanceOf(ConfigError);
    expect(error.message).toMatch(new RegExp(`^${name} is (missing|malformed)`));
    for (const value of Object.values(env)) expect(error.message).not.toContain(value);
  });
});

function thrownBy(run: () => unknown): Error {
  try {
    run();
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error('nothing was thrown');
}
