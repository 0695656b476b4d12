import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { readFolder } from '../../src/ingest/folder.ts';
import { createLibrary, type Library } from '../../src/library.ts';
import { createSlackApp } from '../../src/slack/app.ts';
import { openStore } from '../../src/store/open.ts';
import { SHARED_TEAM } from '../../src/store/store.ts';
import type { Story } from '../../src/story/story.ts';
import { callback } from '../../src/workspace/app/events.ts';
import { startWorkspace } from '../../src/workspace/server.ts';
import type { Json, Message } from '../../src/workspace/state/model.ts';
import { direct, newsroom, random, type Trip, type TripOptions, team, trip, you } from './trip.ts';

const manifestFile = () => parse(readFileSync('manifest.yml', 'utf8'));

const running: Trip[] = [];

afterEach(async () => {
  for (const each of running.splice(0)) await each.close();
});

async function started(options: TripOptions = {}): Promise<Trip> {
  const each = await trip(options);
  running.push(each);
  return each;
}

const blocksOf = (message: Message | undefined) => JSON.stringify(message?.blocks);

/** What is quoted, without our own words. */
const quotes = ({ blocks = [] }: Pick<Message, 'blocks'>): readonly string[] =>
  blocks
    .flatMap((block) => (block['type'] === 'rich_text' ? (block['elements'] as Json[]) : []))
    .filter((element) => element['type'] === 'rich_text_quote')
    .map((element) => (element['elements'] as { text: string }[]).map(({ text }) => text).join(''));

const troops =
  'North Korea sent an estimated total of 14,000 troops, including 3,000 reinforcements to replace its losses, Ukrainian officials have said.';

describe('a command', () => {
  it('answers the asker alone, in the words of the story, with what can be done', async () => {
    const { say } = await started();
    const message = await say('/how many troops');
    expect(message.onlyFor).toBe(you);
    expect(quotes(message)[0]).toBe(troops);
    expect(message.text).toContain(troops);
    expect(message.text).toContain('Ukrainian officials');
    for (const part of ['Mon 28 Apr 2025', 'Chattythat', '¶', 'Context', 'Share to channel', '👍', '👎'])
      expect(blocksOf(message)).toContain(part);
  });

  it('works where the bot is no member', async () => {
    const { say } = await started();
    expect(quotes(await say('/how many troops', { channel: random }))[0]).toBe(troops);
  });

  it.each(['/how', '/verbatim', '/verbatim help', '/what help'])('helps with examples: %s', async (text) => {
    const { say, press } = await started();
    const help = await say(text);
    expect(help.text).toContain('what did');
    expect(quotes(await press(help, 'ask:0')).length).toBeGreaterThan(0);
  });

  it('says what is missing and shows the nearest behind a button', async () => {
    const { say, press } = await started();
    const none = await say('/how many tanks did North Korea send');
    expect(none.text).toMatch(/^Not in this story/);
    expect(quotes(none)).toEqual([]);
    expect(quotes(await press(none, 'show_nearest')).length).toBeGreaterThan(0);
  });

  it('is answered for /who wherever it is delivered', async () => {
    const { say } = await started();
    expect(quotes(await say('/who said they are heroes?'))[0]).toContain('all heroes');
  });

  it('lists the stories, and takes one of them for the channel', async () => {
    const { say, store } = await started();
    expect((await say('/verbatim stories')).text).toContain('1 story answers here');
    expect((await say('/verbatim use north korea')).text).toContain('Questions here are now about');
    expect(await store.channels.current(team, newsroom)).toBeDefined();
    expect((await say('/verbatim use all')).text).toContain('questions here ask it');
    expect((await say('/verbatim use something that is not there at all')).text).toContain(
      'No story is called',
    );
  });

  it('lists who speaks, each with everything they said', async () => {
    const { say, press } = await started();
    const speakers = await say('/verbatim speakers');
    expect(speakers.text).toMatch(/times|once/);
    const said = await press(speakers, 'said_by');
    const [, name] = /^Everything (.+) said/.exec(said.text) ?? [];
    expect(speakers.text).toContain(name);
    expect(quotes(said).length).toBeGreaterThan(0);
    expect(quotes(await say(`/verbatim everything ${name}`))).toEqual(quotes(said));
    expect((await say('/verbatim everything Ada Lovelace said')).text).toMatch(/^Not in this story/);
  });
});

describe('what happened', () => {
  it.each(['/verbatim summary', '/what happened', '/what is this about?'])(
    'is told by how the story begins: %s',
    async (asked) => {
      const { say } = await started();
      const { text } = await say(asked);
      const [story] = (await readFolder('data/stories')).stories;
      expect(text).toContain(story?.title);
      expect(text).toContain(story?.body.slice(0, 40));
    },
  );
});

describe('figures', () => {
  const cells = ({ blocks = [] }: Message) =>
    blocks
      .flatMap((block) => (block['type'] === 'table' ? (block['rows'] as unknown[][]) : []))
      .map((row) => JSON.stringify(row));

  it('are listed as a table of the story’s own words', async () => {
    const { say } = await started();
    const rows = cells(await say('/verbatim figures'));
    expect(rows[0]).toContain('Of what');
    expect(rows.some((row) => /14,000.*troops.*an estimated total of.*Ukrainian officials/.test(row))).toBe(
      true,
    );
    expect(rows.some((row) => /3,000.*reinforcements/.test(row))).toBe(true);
  });

  it('that are not given: none of other things stand under the answer', async () => {
    const { say } = await started();
    const none = await say('/how many tanks did North Korea send');
    expect(none.text).toContain('no figure for “tanks”');
    expect(cells(none)).toEqual([]);
  });
});

describe('an answer', () => {
  it('is shared once, naming who asked', async () => {
    const { say, press, workspace } = await started();
    const message = await say('/how many troops');
    const shared = await press(message, 'share');
    expect(shared.onlyFor).toBeUndefined();
    expect(blocksOf(shared)).toContain('<@U0YOU> asked: how many troops');
    expect(blocksOf(shared)).not.toContain('Share to channel');
    expect(quotes(shared)[0]).toBe(troops);
    expect((await press(message, 'share')).text).toContain('already');
    expect(workspace.messages(newsroom).filter(({ onlyFor }) => !onlyFor)).toHaveLength(1);
  });

  it('shows the sentences around it', async () => {
    const { say, workspace } = await started();
    const message = await say('/how many troops');
    await workspace.press(you, message, { actionId: 'context' });
    const view = await workspace.until(() => workspace.state.stacks.get(you)?.[0]);
    const shown = quotes(view.given as Pick<Message, 'blocks'>);
    expect(shown.length).toBeGreaterThan(1);
    expect(shown.some((quote) => quote.includes(troops))).toBe(true);
  });

  it('takes feedback, the last word of each person', async () => {
    const { say, press, store } = await started();
    const message = await say('/how many troops');
    await press(message, 'feedback_up');
    await press(message, 'feedback_down');
    const [given] = await store.answers.recent(team, you, 1);
    expect(await store.feedback.of(team, given?.id ?? '')).toEqual({ up: 0, down: 1 });
  });

  it('keeps its buttons through a restart', async () => {
    const running = await started();
    const message = await running.say('/how many troops');
    await running.restart();
    const shared = await running.press(message, 'share');
    expect(quotes(shared)[0]).toBe(troops);
    expect(blocksOf(shared)).toContain('Ukrainian officials');
  });

  it('is not repeated from a story that has changed', async () => {
    const { say, press, store } = await started();
    const message = await say('/how many troops');
    for (const story of (await readFolder('data/stories')).stories) {
      const body = story.body.replace('14,000', '11,000');
      await store.stories.put(SHARED_TEAM, { ...story, body }, 1);
    }
    expect((await press(message, 'share')).text).toContain('has changed');
  });
});

describe('a mention', () => {
  it('is answered in its thread, and a follow-up there keeps the subject', async () => {
    const { say, store } = await started();
    const answer = await say('@verbatim how many troops did North Korea send?');
    expect(answer.threadTs).toBeDefined();
    expect(answer.onlyFor).toBeUndefined();
    expect(quotes(answer)[0]).toBe(troops);
    const given = { ts: answer.ts, thread: answer.threadTs };
    await expect.poll(() => store.answers.recent(team, you, 1)).toMatchObject([given]);
    const next = await say('@verbatim and who said that?', { threadTs: answer.threadTs ?? '' });
    expect(next.threadTs).toBe(answer.threadTs);
    expect(await store.threads.previous(team, newsroom, answer.threadTs ?? '')).toMatchObject({ user: you });
  });

  it('goes on with whom the answer named, and shows nothing again', async () => {
    const { say } = await started();
    const { threadTs = '' } = await say('@verbatim who said they are all heroes?');
    const next = await say('@verbatim and what else did he say?', { threadTs });
    expect(next.text).toContain('nothing else that “Kim Jong Un” said');
  });

  it('keeps its subject through short questions in between, and a restart', async () => {
    const { say, restart } = await started();
    const { threadTs = '' } = await say('@verbatim how many troops did North Korea send?');
    for (const question of ['when?', 'and where?']) await say(`@verbatim ${question}`, { threadTs });
    await restart();
    const answer = await say('@verbatim and who said that?', { threadTs });
    expect(quotes(answer)[0]).toBe(troops);
    expect(answer.text).toContain('Ukrainian officials');
  });

  it('is answered once, though Slack sends two events and each of them again', async () => {
    const manifest = manifestFile();
    manifest.settings.event_subscriptions.bot_events.push('message.channels');
    const { say, workspace } = await started({ workspace: { manifest } });
    await say('@verbatim how many troops?');
    const question = workspace.messages(newsroom).find(({ byApp }) => !byApp);
    for (const type of ['app_mention', 'message', 'message']) {
      const { ts, text, user, channel } = question ?? { ts: '', text: '', user: '', channel: '' };
      const event = { type, ts, event_ts: ts, text, user, channel, channel_type: 'channel' };
      await workspace.deliver(callback(workspace.state, event));
    }
    await wait(100);
    expect(workspace.messages(newsroom).filter(({ byApp }) => byApp)).toHaveLength(1);
  });

  it('of nothing gets help', async () => {
    const { say } = await started();
    expect((await say('@verbatim')).text).toContain('Try one of these');
  });
});

describe('a direct message', () => {
  it('is answered, each of them', async () => {
    const { say } = await started();
    const where = { channel: direct };
    expect(quotes(await say('how many troops', where))[0]).toBe(troops);
    expect((await say('stories', where)).text).toContain('1 story');
  });

  it('of a bot, or an edit, is none', async () => {
    const { workspace } = await started();
    const event = {
      type: 'message',
      channel: direct,
      channel_type: 'im',
      user: you,
      ts: '1700000001.000100',
    };
    await workspace.deliver(callback(workspace.state, { ...event, text: 'how many', bot_id: 'B1' }));
    await workspace.deliver(
      callback(workspace.state, { ...event, text: 'how many', subtype: 'message_changed' }),
    );
    await wait(100);
    expect(workspace.messages(direct)).toEqual([]);
  });
});

describe('elsewhere', () => {
  it('"Who said this?" finds the words of a message', async () => {
    const { workspace } = await started();
    await workspace.write(you, { channel: newsroom, text: 'they are all heroes of the motherland' });
    const [message] = workspace.messages(newsroom);
    if (!message) throw new Error('no message');
    await workspace.messageAction(you, message, 'who_said_this');
    const answer = await workspace.until(() => workspace.messages(newsroom).find(({ byApp }) => byApp));
    expect(answer.onlyFor).toBe(you);
    expect(quotes(answer)[0]).toContain('all heroes');
  });

  it('the Home tab lists stories and how to ask; its buttons answer in a modal', async () => {
    const { workspace } = await started();
    workspace.openHome(you, 'home');
    const home = await workspace.until(() => workspace.state.homes.get(you));
    expect(JSON.stringify(home.given)).toContain('1 story answers here');
    await workspace.pressInView(you, home.id, { actionId: 'ask:0' });
    const view = await workspace.until(() => workspace.state.stacks.get(you)?.[0]);
    expect(quotes(view.given as Pick<Message, 'blocks'>).length).toBeGreaterThan(0);
  });

  it('the Messages tab of the agent suggests questions', async () => {
    const { workspace } = await started();
    workspace.openHome(you, 'messages');
    const prompts = await workspace.until(() => workspace.state.prompts.get(direct));
    expect(prompts.length).toBeGreaterThan(0);
  });
});

const hostile: Story = {
  id: 'hostile',
  title: 'Mayor <!channel> & *co*',
  outlet: 'The <@U0YOU> Post',
  url: 'https://news.example/hostile',
  deduced: {},
  captions: [],
  body: '"All of you <!here> & <@U0MAYA> must leave the harbour," Mayor Ann Lee said.',
  blocks: [{ kind: 'paragraph', start: 0, end: 76 }],
};

describe('what a story says never works as markup', () => {
  it('in an answer, shared, with its context', async () => {
    const { say, press, store } = await started();
    await store.stories.put(team, hostile, 1);
    await store.channels.use(team, newsroom, hostile.id);
    const message = await say('/who said must leave the harbour');
    expect(quotes(message)).toEqual([hostile.body]);
    for (const each of [message, await press(message, 'share'), await say('/verbatim stories')]) {
      expect(each.text.replaceAll(/&(?:amp|lt|gt);/g, '')).not.toMatch(/[<>&]/);
      const mrkdwn = (each.blocks ?? []).flatMap((block) => [
        ...JSON.stringify(block).matchAll(/"mrkdwn","text":"([^"]*)/g),
      ]);
      expect(mrkdwn.map((match) => match[1]).join()).not.toMatch(/<!|<@(?!U0YOU> asked)/);
    }
    expect(blocksOf(message)).toContain(
      'https://news.example/hostile#:~:text=All%20of%20you%20%3C!here%3E%20%26%20%3C%40U0MAYA%3E',
    );
  });
});

/** A library whose answers went wrong on the way. */
const altered = (library: Library): Library => ({
  ...library,
  async ask(request) {
    const answer = await library.ask(request);
    if (!answer.answered) return answer;
    const [first, ...rest] = answer.evidence;
    const body = first.story.body.replaceAll('14,000', '40,000');
    return { ...answer, evidence: [{ ...first, story: { ...first.story, body } }, ...rest] };
  },
});

describe('over HTTP', () => {
  it('commands, mentions and buttons are answered as in Socket Mode', async () => {
    const { say, press } = await started({ mode: 'http' });
    expect(quotes(await say('@verbatim how many troops'))[0]).toBe(troops);
    const message = await say('/how many troops');
    expect(quotes(message)[0]).toBe(troops);
    expect(quotes(await press(message, 'share'))[0]).toBe(troops);
  });
});

describe('when something goes wrong', () => {
  it.each([
    ['SLACK_BOT_TOKEN', { botToken: 'xoxb-wrong' }],
    ['SLACK_APP_TOKEN', { appToken: 'xapp-wrong' }],
  ])('a %s that Slack refuses stops the start, by name', async (setting, wrong) => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const workspace = await startWorkspace({ port: 0, manifest: manifestFile() });
    const store = await openStore();
    const { botToken, appToken, apiUrl } = workspace;
    const app = createSlackApp({
      connection: { mode: 'socket', botToken, appToken, ...wrong },
      ...{ slackApiUrl: apiUrl, store, library: createLibrary({ store }), now: Date.now, logLevel: 'error' },
    });
    await expect(app.start()).rejects.toThrow(`${setting} was refused: invalid_auth`);
    expect(log.mock.calls.flat().join()).not.toMatch(/xoxb-|xapp-/);
    log.mockRestore();
    await app.stop();
    await workspace.close();
    await store.close();
  });

  it('an altered quotation is not posted, and counts', async () => {
    const { say, app } = await started({ library: altered });
    const message = await say('/how many troops');
    expect(message.text).toContain('held back');
    expect(blocksOf(message)).not.toContain('40,000');
    expect(app.heldBack()).toBe(1);
  });

  it('people get one sentence, and no stack', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const ask = () => Promise.reject(new Error('secret at file.ts:3'));
    const { say } = await started({ library: (library) => ({ ...library, ask }) });
    for (const text of ['/how many troops', '@verbatim how many troops']) {
      const message = await say(text);
      expect(message.text).toBe('Something went wrong on my side. Please ask again in a moment.');
      expect(blocksOf(message)).not.toContain('secret');
    }
    expect(log.mock.calls.flat().join()).toContain('secret');
    log.mockRestore();
  });

  it('Slack that is busy is waited for', async () => {
    const { say, workspace } = await started();
    workspace.fail({ method: 'chat.postMessage', status: 429, retryAfter: 1 });
    expect(quotes(await say('@verbatim how many troops'))[0]).toBe(troops);
  });

  it('what is in flight is finished before the bot stops', async () => {
    const slow = (library: Library): Library => ({
      ...library,
      async ask(request) {
        await wait(300);
        return library.ask(request);
      },
    });
    const { app, workspace } = await started({ library: slow });
    await workspace.write(you, { channel: newsroom, text: '/how many troops' });
    expect(workspace.messages(newsroom)).toEqual([]);
    await app.stop();
    expect(workspace.messages(newsroom).filter(({ byApp }) => byApp)).toHaveLength(1);
  });
});
