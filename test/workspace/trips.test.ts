import { App, LogLevel, SocketModeReceiver } from '@slack/bolt';
import { afterEach, describe, expect, it } from 'vitest';
import { type LocalWorkspace, startWorkspace, type WorkspaceOptions } from '../../src/workspace/server.ts';
import { manifest } from './manifest.ts';

const newsroom = 'C0NEWSROOM';
const you = 'U0YOU';
const running: { close(): Promise<unknown> }[] = [];

afterEach(async () => {
  for (const part of running.splice(0).reverse()) await part.close();
});

async function started(
  listen: (app: App) => void,
  options: Partial<WorkspaceOptions> = {},
): Promise<LocalWorkspace> {
  const workspace = await startWorkspace({ port: 0, manifest, ...options });
  running.push(workspace);
  const clientOptions = { slackApiUrl: workspace.apiUrl };
  const receiver = new SocketModeReceiver({
    appToken: workspace.appToken,
    logLevel: LogLevel.ERROR,
    clientPingTimeout: 300, // also how long it waits before it connects again
    installerOptions: { clientOptions },
  });
  const app = new App({ token: workspace.botToken, receiver, logLevel: LogLevel.ERROR, clientOptions });
  listen(app);
  await app.start();
  running.push({ close: () => app.stop() });
  return workspace;
}

describe('an app on Socket Mode', () => {
  it('answers a command through its response_url, for the asker alone', async () => {
    const workspace = await started((app) => {
      app.command('/echo', async ({ ack, command, respond }) => {
        await ack();
        await respond({ text: `You said ${command.text}` });
      });
    });
    await workspace.write(you, { channel: newsroom, text: '/echo  one two' });
    const answer = await workspace.until(() => workspace.messages(newsroom)[0]);
    expect(answer).toMatchObject({ text: 'You said one two', onlyFor: you, byApp: true });
  });

  it('hears a mention twice, as mention and as message, with different event ids', async () => {
    const heard: string[] = [];
    const workspace = await started((app) => {
      app.event(
        'app_mention',
        async ({ event, body }) => void heard.push(`mention ${event.text} ${body.event_id}`),
      );
      app.message(async ({ message, body }) => void heard.push(`${message.type} ${body.event_id}`));
    });
    await workspace.write(you, { channel: newsroom, text: '@echo hello & <world>' });
    await expect.poll(() => heard.length).toBe(2);
    expect(heard[0]).toMatch(/^mention <@U0APP> hello &amp; &lt;world&gt; Ev/);
    expect(heard[1]).toMatch(/^message Ev/);
    expect(heard[0]?.split(' ').at(-1)).not.toBe(heard[1]?.split(' ').at(-1));
  });

  it('opens a modal from a button, reports errors, and takes the submission', async () => {
    const workspace = await started((app) => {
      app.message('form', async ({ say }) => {
        await say({
          text: 'A form',
          blocks: [
            {
              type: 'actions',
              elements: [
                {
                  type: 'button',
                  action_id: 'open',
                  text: { type: 'plain_text', text: 'Open' },
                  value: 'v1',
                },
              ],
            },
          ],
        });
      });
      app.action('open', async ({ ack, body, client }) => {
        await ack();
        const input = { type: 'plain_text_input', action_id: 'name' } as const;
        await client.views.open({
          trigger_id: (body as { trigger_id: string }).trigger_id,
          view: {
            type: 'modal',
            callback_id: 'form',
            title: { type: 'plain_text', text: 'Form' },
            submit: { type: 'plain_text', text: 'Send' },
            blocks: [
              { type: 'input', block_id: 'who', label: { type: 'plain_text', text: 'Who' }, element: input },
            ],
          },
        });
      });
      app.view('form', async ({ ack, view, client, body }) => {
        const name = view.state.values['who']?.['name']?.value;
        if (!name) return ack({ response_action: 'errors', errors: { who: 'A name, please' } });
        await ack();
        await client.chat.postMessage({ channel: body.user.id, text: `Hello ${name}` });
      });
    });
    await workspace.write(you, { channel: 'D0YOU', text: 'form' });
    const card = await workspace.until(() => workspace.messages('D0YOU').find((message) => message.byApp));
    await workspace.press(you, card, { actionId: 'open' });
    const view = await workspace.until(() => workspace.state.stacks.get(you)?.[0]);
    const values = (value: string) => ({ who: { name: { type: 'plain_text_input', value } } });
    expect(await workspace.submit(you, view.id, values(''))).toEqual({ who: 'A name, please' });
    expect(await workspace.submit(you, view.id, values('Ada'))).toEqual({});
    expect(workspace.state.stacks.get(you)).toEqual([]);
    await workspace.until(() => workspace.messages('D0YOU').find(({ text }) => text === 'Hello Ada'));
  });

  it('is told apart when it does not answer in time', async () => {
    const workspace = await started((app) => app.command('/echo', async () => {}), { ackWithin: 50 });
    await workspace.write(you, { channel: newsroom, text: '/echo' });
    expect(workspace.messages(newsroom).at(-1)).toMatchObject({
      text: '/echo failed with the error “operation_timeout”',
      onlyFor: you,
      byWorkspace: true,
    });
  });

  it('hears nothing of a command that its manifest does not register', async () => {
    const workspace = await started((app) => app.command(/.*/, async ({ ack }) => ack('heard')));
    await workspace.write(you, { channel: newsroom, text: '/nonsense' });
    expect(workspace.messages(newsroom).map(({ text }) => text)).toEqual([
      expect.stringContaining('`/nonsense` is not a valid command.'),
    ]);
  });
});

describe('an app whose connection is renewed', () => {
  it('connects again, and hears what was said meanwhile', async () => {
    const heard: string[] = [];
    const workspace = await started((app) => app.message(async ({ event }) => void heard.push(event.ts)), {
      retries: [100, 400, 1_600],
    });
    workspace.recycle();
    await expect.poll(() => workspace.connections()).toBe(0);
    await workspace.write(you, { channel: newsroom, text: 'Is anybody there?' });
    expect(heard).toEqual([]);
    await expect.poll(() => heard, { timeout: 5_000 }).toEqual([workspace.messages(newsroom)[0]?.ts]);
  });
});

describe('an app in request mode', () => {
  it('gets signed requests and answers in their responses', async () => {
    const port = 40_000 + Math.floor(Math.random() * 20_000);
    const workspace = await startWorkspace({
      port: 0,
      manifest,
      requestUrl: `http://127.0.0.1:${port}/slack/events`,
    });
    running.push(workspace);
    const app = new App({
      token: workspace.botToken,
      signingSecret: workspace.signingSecret,
      logLevel: LogLevel.ERROR,
      clientOptions: { slackApiUrl: workspace.apiUrl },
    });
    app.command('/echo', async ({ ack, command }) =>
      ack({ response_type: 'in_channel', text: command.text }),
    );
    await app.start(port);
    running.push({ close: () => app.stop() });
    await workspace.write(you, { channel: newsroom, text: '/echo aloud' });
    expect(workspace.messages(newsroom)).toMatchObject([{ text: 'aloud', byApp: true }]);
  });
});
