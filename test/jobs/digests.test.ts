import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EVERY_DAY, nextDue } from '../../src/digest/schedule.ts';
import { type DigestPorts, postNextDigest } from '../../src/jobs/digests.ts';
import type { Refusal } from '../../src/jobs/messenger.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { channels } from './channels.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const TEAM = 'T1';
const SCHEDULE = { time: '08:30', zone: 'Europe/Kyiv', days: EVERY_DAY };
/** The evening before the first digest, which is due on 1 June 2026 at 05:30 UTC. */
const EVENING = Date.parse('2026-05-31T18:00Z');
const FIRST = nextDue(SCHEDULE, EVENING);

let store: Store;
let slack: ReturnType<typeof channels>;
let now: number;
let parts: readonly string[];
let notes: string[];

beforeEach(async () => {
  store = await openStore();
  slack = channels();
  now = FIRST.at;
  parts = ['parent', 'reply'];
  notes = [];
});
afterEach(() => store.close());

const setUp = (channel = 'C1') =>
  store.digests.set({
    ...SCHEDULE,
    ...{ team: TEAM, channel, heartbeat: false, setBy: 'U1', on: true },
    ...{ next: FIRST, coveredUntil: EVENING, added: EVENING },
  });

const ports = (changes: Partial<DigestPorts<string>> = {}): DigestPorts<string> => ({
  digests: store.digests,
  messenger: slack.messenger,
  write: async () => parts,
  tellOff: async ({ setBy, channel }, reason) => void notes.push(`${setBy}: ${channel} is off, ${reason}`),
  log: () => undefined,
  worker: 'w1',
  now: () => now,
  random: () => 0,
  pace: { pauseMs: 0 },
  ...changes,
});

async function postAllDue(changes?: Partial<DigestPorts<string>>): Promise<void> {
  while (await postNextDigest(ports(changes)));
}

const said = () => slack.posts.map(({ channel, message }) => `${channel} ${message}`);
const subscription = (channel = 'C1') => store.digests.get(TEAM, channel);
const record = (date = FIRST.date) => store.digests.run(TEAM, 'C1', date);

describe('a due digest', () => {
  test('is not posted a minute early', async () => {
    await setUp();
    now = FIRST.at - MINUTE;
    expect(await postNextDigest(ports())).toBe(false);
    expect(slack.posts).toEqual([]);
  });

  test('is posted with its thread, and the next one is due tomorrow', async () => {
    await setUp();
    await postAllDue();
    expect(slack.posts).toMatchObject([
      { message: 'parent', part: 0, ts: '1.0' },
      { message: 'reply', part: 1, thread: '1.0' },
    ]);
    expect(await subscription()).toMatchObject({ next: { date: '2026-06-02' }, coveredUntil: FIRST.at });
    expect(await record()).toMatchObject({ state: 'posted', ts: '1.0', attempt: 1 });
    expect(slack.looked).toEqual([]);
  });

  test('with nothing to say is silence, and its window is done with', async () => {
    await setUp();
    parts = [];
    await postAllDue();
    expect(slack.posts).toEqual([]);
    expect(await record()).toMatchObject({ state: 'silent' });
    expect(await subscription()).toMatchObject({ next: { date: '2026-06-02' }, coveredUntil: FIRST.at });
  });
});

describe('posted once', () => {
  test('when the reply to a post is lost: the next attempt finds it in the channel', async () => {
    await setUp();
    slack.loseReplies(2);
    for (let minute = 0; minute < 5; minute += 1, now += MINUTE) await postAllDue();
    expect(said()).toEqual(['C1 parent', 'C1 reply']);
    expect(slack.posts[1]?.thread).toBe('1.0');
    expect(await record()).toMatchObject({ state: 'posted', ts: '1.0' });
  });

  test.each([1, 2])(
    'when a worker dies after %i posts: another goes on when the lease is over',
    async (after) => {
      await setUp();
      const { messenger } = slack;
      const dies = {
        ...messenger,
        post: async (...args: Parameters<typeof messenger.post>) => {
          await messenger.post(...args);
          return slack.posts.length < after
            ? `${slack.posts.length}.0`
            : new Promise<string>(() => undefined);
        },
      };
      void postNextDigest(ports({ messenger: dies }));
      await expect.poll(() => slack.posts.length).toBe(after);
      await postAllDue({ worker: 'w2' });
      expect(slack.posts).toHaveLength(after);
      now += 61_000;
      await postAllDue({ worker: 'w2' });
      expect(said()).toEqual(['C1 parent', 'C1 reply']);
      expect(await record()).toMatchObject({ state: 'posted', ts: '1.0', attempt: 2 });
    },
  );

  test('when a worker sleeps through its lease: it leaves the digest to the one who has it', async () => {
    await setUp();
    const writeSlowly = async () => {
      now += 61_000;
      await postAllDue({ worker: 'w2' });
      return parts;
    };
    await postNextDigest(ports({ write: writeSlowly }));
    expect(said()).toEqual(['C1 parent', 'C1 reply']);
  });

  test('by two workers at a time', async () => {
    for (let n = 0; n < 20; n += 1) await setUp(`C${n}`);
    await Promise.all(['w1', 'w2', 'w3'].map((worker) => postAllDue({ worker })));
    expect(
      said()
        .filter((post) => post.endsWith('parent'))
        .toSorted(),
    ).toEqual(Array.from({ length: 20 }, (_, n) => `C${n} parent`).toSorted());
  });
});

describe('trouble', () => {
  test('429 is waited out for as long as Slack asks', async () => {
    await setUp();
    slack.refuse('C1', { kind: 'later', afterMs: 5 * MINUTE });
    await postAllDue();
    now += 5 * MINUTE - 1;
    await postAllDue();
    expect(slack.posts).toEqual([]);
    now += 1;
    await postAllDue();
    expect(said()).toEqual(['C1 parent', 'C1 reply']);
  });

  test('a poisoned channel does not hold up the others, and is tried less and less often', async () => {
    await setUp('C1');
    await setUp('C2');
    let attempts = 0;
    const write = async ({ subscription: { channel } }: { subscription: { channel: string } }) => {
      if (channel !== 'C1') return parts;
      attempts += 1;
      throw new Error('a story that cannot be told');
    };
    for (let minute = 0; minute < 60; minute += 1, now += MINUTE) await postAllDue({ write });
    expect(said()).toEqual(['C2 parent', 'C2 reply']);
    expect(attempts).toBeGreaterThan(5);
    expect(attempts).toBeLessThan(20);
    expect(await record()).toMatchObject({ state: 'retry', error: 'a story that cannot be told' });
  });

  test('a digest that cannot be written is folded into the next when its day is over', async () => {
    await setUp();
    const write = async () => Promise.reject(new Error('a story that cannot be told'));
    await postAllDue({ write });
    now = Date.parse('2026-06-02T01:00Z');
    await postAllDue({ write });
    expect(await record()).toMatchObject({ state: 'folded' });
    expect(await subscription()).toMatchObject({ next: { date: '2026-06-02' }, coveredUntil: EVENING });
  });

  test('where no attempt can help, it is switched off and who set it up is told', async () => {
    await setUp();
    const gone: Refusal = { kind: 'gone', reason: 'the channel was archived' };
    slack.refuse('C1', gone);
    await postAllDue();
    expect(notes).toEqual(['U1: C1 is off, the channel was archived']);
    expect(await subscription()).toMatchObject({ on: false, offReason: 'the channel was archived' });
    now += 24 * HOUR;
    expect(await postNextDigest(ports())).toBe(false);
  });

  test('a note that cannot be sent does no harm', async () => {
    await setUp();
    slack.refuse('C1', { kind: 'gone', reason: 'the app’s token was revoked' });
    const tellOff = async () => Promise.reject(new Error('token_revoked'));
    await postAllDue({ tellOff });
    expect(await subscription()).toMatchObject({ on: false });
  });
});

describe('missed while the process was down', () => {
  test('is posted on return while its day lasts', async () => {
    await setUp();
    now = Date.parse('2026-06-01T20:30Z');
    await postAllDue();
    expect(said()).toEqual(['C1 parent', 'C1 reply']);
    expect(await subscription()).toMatchObject({ next: { date: '2026-06-02' } });
  });

  test('is folded into the next when its day is over: one post, and the window stays open', async () => {
    await setUp();
    const told: string[] = [];
    const write: DigestPorts<string>['write'] = async ({ subscription: { coveredUntil }, dueAt }) => {
      told.push(`${new Date(coveredUntil).toISOString()} to ${new Date(dueAt).toISOString()}`);
      return parts;
    };
    now = Date.parse('2026-06-03T12:00Z');
    await postAllDue({ write });
    expect(said()).toEqual(['C1 parent', 'C1 reply']);
    expect(told).toEqual(['2026-05-31T18:00:00.000Z to 2026-06-03T05:30:00.000Z']);
    expect(await record()).toMatchObject({ state: 'folded' });
    expect(await record('2026-06-03')).toMatchObject({ state: 'posted' });
  });

  test('is completed, not folded, where its parent was posted before the crash', async () => {
    await setUp();
    slack.loseReplies(1);
    await postAllDue();
    expect(said()).toEqual(['C1 parent']);
    now = Date.parse('2026-06-02T01:00Z');
    await postAllDue();
    expect(said()).toEqual(['C1 parent', 'C1 reply']);
    expect(await record()).toMatchObject({ state: 'posted', ts: '1.0' });
  });
});
