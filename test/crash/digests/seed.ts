import { EVERY_DAY, localDate } from '../../../src/digest/schedule.ts';
import type { Store } from '../../../src/store/store.ts';
import type { Story } from '../../../src/story/story.ts';

const TEAM = 'T1';
const DIGESTS = 200;
const STORIES = 5;
const FOLLOWERS = 40;
const HOLDERS = 40;
const ANSWERS = 100;

/** What a round has to post, by kind: how many posts, and of how many messages each is. */
export const DUE = {
  digest: { posts: DIGESTS, parts: 3 },
  alert: { posts: FOLLOWERS * STORIES, parts: 1 },
  'alerts-held': { posts: HOLDERS, parts: 1 },
  note: { posts: ANSWERS, parts: 1 },
} as const;

export type Kind = keyof typeof DUE;
export const KINDS = Object.keys(DUE) as readonly Kind[];

/** Alerts, stories that were held, and notes, as rows of the store when all is done. */
export const ROWS = { alerts: FOLLOWERS * STORIES + HOLDERS * STORIES, notes: ANSWERS };

export async function seed(store: Store): Promise<void> {
  const now = Date.now();
  await seedDigests(store, now);
  for (let n = 0; n < FOLLOWERS; n += 1) await follow(store, `U${n}`, 'Tom Reyes', now - 1);
  for (let n = 0; n < STORIES; n += 1)
    await store.stories.put(TEAM, story(`story-${n}`, `Pier number ${n} closes`, 'Tom Reyes'), now);
  for (let n = 0; n < HOLDERS; n += 1) {
    await follow(store, `H${n}`, 'Ada Holm', now - 1);
    for (let held = 0; held < STORIES; held += 1)
      await store.alerts.hold(TEAM, `H${n}`, `story-${held}`, now + held);
  }
  await seedAnswers(store, now);
}

async function seedDigests(store: Store, now: number): Promise<void> {
  const next = { at: now, date: localDate(now, 'UTC') };
  const time = new Date(now).toISOString().slice(11, 16);
  const schedule = { time, zone: 'UTC', days: EVERY_DAY, next, coveredUntil: 0, added: now };
  for (let n = 0; n < DIGESTS; n += 1)
    await store.digests.set({
      ...{ team: TEAM, channel: `C${n}`, ...schedule, heartbeat: false, setBy: 'U1', on: true },
    });
}

const follow = (store: Store, user: string, term: string, added: number) =>
  store.follows.add({ team: TEAM, user, kind: 'speaker', term, added });

/** Each in a thread of a channel, from a story that has changed since. */
async function seedAnswers(store: Store, now: number): Promise<void> {
  const quoted = story('quoted', 'The harbour closes for six weeks', 'Jo Brand');
  await store.stories.put(TEAM, quoted, now - 1_000_000);
  const shown = { start: 0, end: quoted.body.length };
  for (let n = 0; n < ANSWERS; n += 1)
    await store.answers.record({
      ...{ team: TEAM, id: `a${n}`, channel: `A${n}`, ts: '1.2', thread: '1.1', user: 'U1', question: 'q' },
      ...{ kind: 'what', answered: true, at: now },
      evidence: [{ story: 'quoted', version: 1, sentence: shown, shown }],
    });
  await store.stories.put(TEAM, story('quoted', 'The harbour closes for eight weeks', 'Jo Brand'), now);
}

function story(id: string, said: string, name: string): Story {
  const body = `"${said}," ${name} said.`;
  return {
    ...{ id, title: `Story ${id}`, outlet: 'The Gazette', deduced: {}, captions: [], body },
    blocks: [{ kind: 'paragraph', start: 0, end: body.length }],
  };
}
