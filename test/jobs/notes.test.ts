import { afterEach, beforeEach, expect, test } from 'vitest';
import { type NotePorts, sendNotes } from '../../src/jobs/notes.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { textOf } from '../../src/story/span.ts';
import { harbourBody, harbourStory, minute, start } from '../store/fixtures.ts';
import { channels } from './channels.ts';

const team = 'T1';
const about40 = harbourBody.slice(harbourBody.indexOf('About 40'));

let store: Store;
let slack: ReturnType<typeof channels>;
let now: number;

beforeEach(async () => {
  store = await openStore();
  slack = channels();
  now = start + minute;
  await store.stories.put(team, harbourStory(), start);
  const sentence = { start: harbourBody.indexOf('About 40'), end: harbourBody.length };
  await store.answers.record({
    ...{ team, id: 'a1', channel: 'C1', ts: '17.2', thread: '17.1', user: 'U1', question: 'q', kind: 'what' },
    ...{ answered: true, at: start, evidence: [{ story: 'harbour', version: 1, sentence, shown: sentence }] },
  });
});
afterEach(() => store.close());

const becomes = (body: string) => store.stories.put(team, harbourStory({ body }), now);

const ports = (changes: Partial<NotePorts<string>> = {}): NotePorts<string> => ({
  store,
  messenger: slack.messenger,
  write: async ({ before, now: latest, changes }) =>
    changes
      .map((change) =>
        [textOf(before.body, change.before), change.after && textOf(latest.body, change.after)].join(' → '),
      )
      .join(),
  log: () => undefined,
  now: () => now,
  ...changes,
});

/** A process that has looked at nothing yet. */
const look = (changes?: Partial<NotePorts<string>>) => sendNotes(ports(changes), new Set());

const said = () => slack.posts.map(({ channel, thread, message }) => `${channel} ${thread}: ${message}`);
const about60 = about40.replace('40', '60');

test('a lost reply is not a second note: the thread is looked into first', async () => {
  await becomes(harbourBody.replace('40 fishing', '60 fishing'));
  slack.loseReplies(1);
  await look();
  await look();
  now += 2 * minute;
  await look();
  expect(said()).toEqual([`C1 17.1: ${about40} → ${about60}`]);
});

test('a process that looked while another had it takes over when that one is gone', async () => {
  await becomes(harbourBody.replace('40 fishing', '60 fishing'));
  await store.notes.claim({ team, answer: 'a1', story: 'harbour', version: 2 }, { now, leaseMs: minute });
  const settled = new Set<string>();
  await sendNotes(ports(), settled);
  expect(said()).toEqual([]);
  now += minute;
  await sendNotes(ports(), settled);
  expect(said()).toHaveLength(1);
});

test('the sentence as it is now is shown, whichever version changed it first; changed back, it is not', async () => {
  await becomes(harbourBody.replace('40 fishing', '50 fishing'));
  await becomes(harbourBody.replace('40 fishing', '60 fishing'));
  await look();
  await becomes(harbourBody.replace('40 fishing', '70 fishing'));
  await look();
  expect(said()).toEqual([`C1 17.1: ${about40} → ${about60}`]);
});

test('a version that was taken back is told to nobody', async () => {
  await becomes(harbourBody.replace('40 fishing', '50 fishing'));
  await becomes(harbourBody);
  await look();
  expect(said()).toEqual([]);
});

test('what changed days ago is told to nobody', async () => {
  await becomes(harbourBody.replace('40 fishing', '50 fishing'));
  now += 49 * 60 * minute;
  await becomes(harbourBody.replace('40 fishing', '50 fishing').replace('six', 'eight'));
  await look();
  expect(said()).toEqual([]);
});

test('a channel that is gone is let go, not tried again', async () => {
  await becomes(harbourBody.replace('40 fishing', '60 fishing'));
  slack.refuse('C1', { kind: 'gone', reason: 'archived' });
  await look();
  now += 2 * minute;
  await look();
  expect(said()).toEqual([]);
});
