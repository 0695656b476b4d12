import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sendAlerts } from '../../src/jobs/alerts.ts';
import { postNextDigest } from '../../src/jobs/digests.ts';
import { digestPorts } from '../../src/slack/digest/job.ts';
import { postingClient, slackMessenger } from '../../src/slack/digest/messenger.ts';
import { alertPorts } from '../../src/slack/follow/job.ts';
import type { Json, Message } from '../../src/workspace/state/model.ts';
import { leave } from '../../src/workspace/state/workspace.ts';
import { analysed } from '../digest/stories.ts';
import { direct, newsroom, random, type Trip, team, trip, you } from './trip.ts';

let slack: Trip;
beforeEach(async () => {
  slack = await trip();
});
afterEach(() => slack.close());

const modal = () => slack.workspace.until(() => slack.workspace.state.stacks.get(you)?.at(-1));
const titleOf = (given: Json) => (given['title'] as { text: string }).text;

/** The job as `main.ts` runs it, looking at `now`. */
async function postDue(now: number): Promise<void> {
  const { apiUrl: slackApiUrl, botToken: token } = slack.workspace;
  const messenger = slackMessenger(async () => postingClient({ token, slackApiUrl }));
  const ports = { ...digestPorts(slack.app.bot, messenger, 'w1'), now: () => now, pace: { pauseMs: 0 } };
  while (await postNextDigest(ports));
}

const posted = (): readonly Message[] =>
  slack.workspace.messages(newsroom).filter(({ byApp, onlyFor, metadata }) => byApp && !onlyFor && metadata);

const submission = (changes: { time?: string; zone?: string; weekdays?: boolean }) => ({
  time: { value: { type: 'plain_text_input', value: changes.time ?? '07:15' } },
  zone: { value: { type: 'plain_text_input', value: changes.zone ?? 'Europe/Kyiv' } },
  days: {
    value: { type: 'radio_buttons', selected_option: { value: changes.weekdays ? 'weekdays' : 'every-day' } },
  },
  heartbeat: { value: { type: 'checkboxes', selected_options: [] } },
});

describe('/digest', () => {
  test('says that there is none, and sets one up in a form', async () => {
    const state = await slack.say('/digest');
    expect(state).toMatchObject({ onlyFor: you, text: expect.stringContaining('no daily digest') });
    await slack.workspace.press(you, state, { actionId: 'digest_settings' });
    const form = await modal();
    expect(titleOf(form.given)).toBe('Daily digest');
    const errors = await slack.workspace.submit(
      you,
      form.id,
      submission({ time: 'soon', zone: 'Europe/Kiyv' }),
    );
    expect(errors).toEqual({
      time: expect.stringContaining('08:30'),
      zone: expect.stringContaining('Did you mean'),
    });
    await slack.workspace.submit(you, form.id, submission({ weekdays: true }));
    await expect
      .poll(() => slack.store.digests.get(team, newsroom))
      .toMatchObject({
        ...{ time: '07:15', zone: 'Europe/Kyiv', days: [1, 2, 3, 4, 5], on: true, setBy: you },
      });
  });

  test('on, with the zone of whoever asks, then its state, then off', async () => {
    const { tz } = slack.workspace.state.users.get(you) ?? {};
    expect((await slack.say('/digest on 8:30 pm')).text).toContain(`on: 20:30 ${tz}, every day. Next:`);
    expect((await slack.say('/digest')).text).toContain(`on: 20:30 ${tz}, every day. Next:`);
    expect((await slack.say('/digest on 08:30 Europe/Kyiv weekdays')).text).toContain(
      '08:30 Europe/Kyiv, Monday to Friday',
    );
    expect((await slack.say('/digest off')).text).toContain('is off');
    expect(await slack.store.digests.get(team, newsroom)).toMatchObject({ on: false });
  });

  test.each([
    ['on 08:30 Europe/Kiyv', 'Did you mean'],
    ['on', 'At what time?'],
    ['please', 'does not know “please”'],
  ])('%s: %s', async (text, problem) => {
    expect((await slack.say(`/digest ${text}`)).text).toContain(problem);
    expect(await slack.store.digests.get(team, newsroom)).toBeUndefined();
  });

  test('is changed by members of the channel alone, in a direct message by its person', async () => {
    await slack.say('/digest on 07:15');
    const { state } = slack.workspace;
    const channel = state.channels.get(newsroom);
    if (!channel) throw new Error('no channel');
    leave(state, channel, you);
    for (const text of ['/digest off', '/digest on 09:00'])
      expect((await slack.say(text)).text).toContain('Only members of a channel change its digest');
    expect(await slack.store.digests.get(team, newsroom)).toMatchObject({ on: true, time: '07:15' });
    expect((await slack.say('/digest on 09:00', { channel: direct })).text).toContain('digest is on');
  });

  test('tells that the bot must be invited', async () => {
    expect((await slack.say('/digest on 08:30', { channel: random })).text).toContain('/invite');
  });

  test('preview shows how it looks, to the asker alone, in words of the story', async () => {
    const preview = await slack.say('/digest preview');
    expect(preview.onlyFor).toBe(you);
    expect(preview.text).toContain('What the stories said');
    expect(JSON.stringify(preview.blocks)).toContain('Ask about this');
    expect(preview.text).toContain('We cannot continue to dedicate time and resources');
  });

  test('now has nothing to tell of stories from long ago', async () => {
    expect((await slack.say('/digest now')).text).toContain('Nothing new');
  });
});

describe('the Home tab', () => {
  test('lists the digests of my channels, with the next run in my zone', async () => {
    await slack.say('/digest on 08:30 Asia/Tokyo');
    slack.workspace.openHome(you, 'home');
    const home = await slack.workspace.until(() => slack.workspace.state.homes.get(you));
    expect(JSON.stringify(home.given)).toContain('08:30 Asia/Tokyo, every day');
    expect(JSON.stringify(home.given)).toMatch(/\(.*for you\)/);
  });
});

describe('a due digest', () => {
  const turnOn = async () => {
    await slack.say('/digest on 08:30 Europe/Kyiv');
    const set = await slack.store.digests.get(team, newsroom);
    if (!set?.next) throw new Error('not set up');
    // As if set up before the sample story came.
    await slack.store.digests.set({ ...set, coveredUntil: -1 });
    return set.next.at;
  };

  test('is posted once, with its id in the metadata, and says nothing the day after', async () => {
    const at = await turnOn();
    await postDue(at - 60_000);
    expect(posted()).toEqual([]);
    await postDue(at);
    expect(posted().filter(({ threadTs, ts }) => !threadTs || threadTs === ts)).toHaveLength(1);
    expect(posted()[0]?.metadata).toMatchObject({ event_payload: { part: 0 } });
    const count = posted().length;
    await postDue(at);
    await postDue(at + 24 * 3_600_000);
    expect(posted()).toHaveLength(count);
  });

  test('is found in the channel by the next worker where the reply to the post was lost', async () => {
    const at = await turnOn();
    await postDue(at);
    const [parent] = posted();
    const place = { team, channel: newsroom };
    const { apiUrl: slackApiUrl, botToken: token } = slack.workspace;
    const messenger = slackMessenger(async () => postingClient({ token, slackApiUrl }));
    if (!parent) throw new Error('nothing was posted');
    const { event_payload: payload } = parent.metadata as { event_payload: { digest_id: string } };
    const parts = await messenger.find(place, payload.digest_id, 0);
    expect([...parts]).toEqual(posted().map(({ ts }, part) => [part, ts]));
    expect((await messenger.find(place, 'another', 0)).size).toBe(0);
  });

  test('an item is asked about in a form, and answered in the thread', async () => {
    await postDue(await turnOn());
    const [parent] = posted();
    if (!parent) throw new Error('nothing was posted');
    await slack.workspace.press(you, parent, { actionId: 'ask_about_this' });
    const form = await modal();
    expect(titleOf(form.given)).toBe('Ask about this');
    const question = { value: { type: 'plain_text_input', value: 'how many troops did North Korea send' } };
    await slack.workspace.submit(you, form.id, { question });
    const answer = await slack.workspace.until(() =>
      slack.workspace
        .messages(newsroom)
        .find(({ byApp, metadata, threadTs }) => byApp && !metadata && threadTs === parent.ts),
    );
    expect(answer.text).toContain('14,000 troops');
  });

  test('an archived channel switches it off, and whoever set it up is told', async () => {
    await slack.close();
    // The one call that Slack is to refuse is not a defect.
    slack = await trip({ workspace: { onCall: () => undefined } });
    const at = await turnOn();
    const { channels } = slack.workspace.state;
    const channel = channels.get(newsroom);
    if (!channel) throw new Error('no channel');
    channels.set(newsroom, { ...channel, archived: true });
    await postDue(at);
    channels.set(newsroom, channel);
    expect(await slack.store.digests.get(team, newsroom)).toMatchObject({
      on: false,
      offReason: 'the channel was archived',
    });
    const notes = slack.workspace.messages('D0YOU').filter(({ byApp }) => byApp);
    expect(notes.at(-1)?.text).toContain('switched off: the channel was archived');
    expect((await slack.say('/digest')).text).toContain('the channel was archived');
  });
});

describe('following', () => {
  const alerts = async () => {
    const { apiUrl: slackApiUrl, botToken: token } = slack.workspace;
    const messenger = slackMessenger(async () => postingClient({ token, slackApiUrl }));
    await sendAlerts({ ...alertPorts(slack.app.bot, messenger), now: () => Date.now() + 1_000 }, new Set());
  };
  const story = analysed('harbour', 'Harbour to close', [
    'It is late.',
    '"We close on Monday," Tom Reyes said.',
    'Rain fell.',
  ]);

  test('a speaker: listed, told of with a sentence either side, and left again', async () => {
    expect((await slack.say('/verbatim follow Tom Reyes')).text).toContain('what Tom Reyes says');
    expect((await slack.say('/verbatim following')).text).toContain('Tom Reyes, told in a direct message');
    await slack.store.stories.put(team, story.story, Date.now() + 500);
    await alerts();
    const [alert] = slack.workspace.messages(direct).filter(({ byApp }) => byApp);
    expect(alert?.text).toContain('It is late.\n\n"We close on Monday," Tom Reyes said.\n\nRain fell.');
    if (!alert) throw new Error('no alert');
    expect((await slack.press(alert, 'unfollow')).text).toContain('no longer follow Tom Reyes');
    expect((await slack.say('/verbatim following')).text).toContain('follow nobody');
  });

  test('a topic, in the channel', async () => {
    await slack.say('/verbatim follow "close Monday" here');
    await slack.store.stories.put(team, story.story, Date.now() + 500);
    await alerts();
    expect(slack.workspace.messages(newsroom).at(-1)?.text).toContain(
      'New, on what you follow: “close Monday”',
    );
  });

  test('the speaker of an answer, by its button', async () => {
    await slack.store.stories.put(team, story.story, Date.now());
    const answer = await slack.say('/whosaid we close on Monday');
    expect((await slack.press(answer, 'follow')).text).toContain('You now follow what Tom Reyes says');
    expect(await slack.store.follows.of(team, you)).toMatchObject([{ kind: 'speaker', term: 'Tom Reyes' }]);
  });
});
