import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type AlertPorts, sendAlerts } from '../../src/jobs/alerts.ts';
import { createLibrary } from '../../src/library.ts';
import { openStore } from '../../src/store/open.ts';
import type { Follow, Store } from '../../src/store/store.ts';
import { analysed, harbour, market } from '../digest/stories.ts';
import { channels } from './channels.ts';

const TEAM = 'T1';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const START = Date.parse('2026-06-01T08:00Z');

let store: Store;
let slack: ReturnType<typeof channels>;
let now: number;

beforeEach(async () => {
  store = await openStore();
  slack = channels();
  now = START + HOUR;
});
afterEach(() => store.close());

const follow = (changes: Partial<Follow> = {}) =>
  store.follows.add({ team: TEAM, user: 'U1', kind: 'speaker', term: 'Tom Reyes', added: START, ...changes });

const ports = (changes: Partial<AlertPorts<string>> = {}): AlertPorts<string> => ({
  store,
  library: createLibrary({ store }),
  messenger: slack.messenger,
  write: async ({ sightings }) =>
    `${sightings[0].line.story.id}: ${sightings.map(({ follow: { term } }) => term).join()}`,
  writeHeld: async (_, stories) => `also ${stories.map(({ id }) => id).join(' ')}`,
  log: () => undefined,
  now: () => now,
  ...changes,
});

/** A process that has looked at nothing yet. */
const look = (changes?: Partial<AlertPorts<string>>) => sendAlerts(ports(changes), new Set());

const put = (story = harbour.story) => store.stories.put(TEAM, story, now);
const said = () => slack.posts.map(({ channel, message }) => `${channel} ${message}`);

describe('a follower', () => {
  test('is told of a new story in the direct message, once', async () => {
    await follow();
    await put();
    await put(market.story);
    await look();
    await look();
    expect(said()).toEqual(['D-U1 harbour: Tom Reyes']);
  });

  test('is told in the channel where that was chosen', async () => {
    await follow({ channel: 'C1' });
    await put();
    await look();
    expect(said()).toEqual(['C1 harbour: Tom Reyes']);
  });

  test('gets one message for a story that has two things followed', async () => {
    await follow();
    await follow({ kind: 'topic', term: 'catch at Eastport' });
    await put();
    await look();
    expect(slack.posts).toHaveLength(1);
    expect(slack.posts[0]?.message).toContain('catch at Eastport');
  });

  test('is told of a corrected story that has the speaker only now', async () => {
    const without = analysed('harbour', harbour.story.title, [harbour.story.body.split('\n\n')[0] ?? '']);
    await follow();
    await put(without.story);
    await look();
    expect(said()).toEqual([]);
    now += MINUTE;
    await put();
    await look();
    expect(said()).toEqual(['D-U1 harbour: Tom Reyes']);
  });

  test('is not told of what was there before', async () => {
    await put();
    await follow({ added: now });
    await look();
    expect(said()).toEqual([]);
  });
});

describe('once', () => {
  test('by two processes at a time', async () => {
    await follow();
    await put();
    await Promise.all([look(), look(), look()]);
    expect(said()).toEqual(['D-U1 harbour: Tom Reyes']);
  });

  test('where the reply to the post was lost', async () => {
    await follow();
    await put();
    slack.loseReplies(1);
    await look();
    await look();
    now += 2 * MINUTE;
    await look();
    expect(said()).toEqual(['D-U1 harbour: Tom Reyes']);
    expect(await store.alerts.sentSince(TEAM, 'U1', START)).toBe(1);
  });
});

test('five alerts an hour; the rest is summed up when the hour is over', async () => {
  await follow();
  for (let n = 0; n < 8; n += 1)
    await put(
      analysed(`story-${n}`, `Story ${n}`, [`"Number ${n} is the pier to close next," Tom Reyes said.`])
        .story,
    );
  await look();
  expect(slack.posts).toHaveLength(5);
  now += 30 * MINUTE;
  await look();
  expect(slack.posts).toHaveLength(5);
  now += 31 * MINUTE;
  await look();
  await look();
  expect(said().slice(5)).toEqual(['D-U1 also story-5 story-6 story-7']);
});

test('the sum of what was held is sent once, where the reply to the post was lost', async () => {
  await follow();
  await put();
  await put(market.story);
  for (const { story } of [harbour, market]) await store.alerts.hold(TEAM, 'U1', story.id, now);
  slack.loseReplies(1);
  await look();
  await look();
  now += 2 * MINUTE;
  await look();
  await look();
  expect(said()).toEqual(['D-U1 also harbour market']);
  expect(await store.alerts.sentSince(TEAM, 'U1', START)).toBe(2);
});

test('a process that looked while another had the alert takes over when that one is gone', async () => {
  await follow();
  await put();
  await store.alerts.claim(TEAM, 'U1', 'harbour', { now, leaseMs: MINUTE });
  const looked = new Set<string>();
  await sendAlerts(ports(), looked);
  expect(said()).toEqual([]);
  now += MINUTE;
  await sendAlerts(ports(), looked);
  expect(said()).toEqual(['D-U1 harbour: Tom Reyes']);
});
