import { beforeEach, expect, test } from 'vitest';
import type { Visit } from '../../src/ingest/read.ts';
import { afterChange, afterFailure, afterNoChange, watchStory } from '../../src/ingest/reread.ts';
import { type Correction, checkNextStory } from '../../src/jobs/corrections.ts';
import { openStore } from '../../src/store/open.ts';
import type { GivenAnswer, Store, Watch } from '../../src/store/store.ts';
import type { Story } from '../../src/story/story.ts';
import { harbourBody, harbourStory, minute, start } from '../store/fixtures.ts';

const team = 'T1';
const day = 24 * 60 * minute;
const url = harbourStory().url ?? '';

let store: Store;
let corrections: Correction[];
let asked: Pick<Watch, 'etag' | 'lastModified'>[];
beforeEach(async () => {
  store = await openStore();
  corrections = [];
  asked = [];
  await store.stories.put(team, harbourStory(), start);
  await watchStory(store.watches, { team, url, story: 'harbour', addedBy: 'U1', now: start });
});

/** Reads the watched page when it is due next; it says what `reading` gives. */
async function readAgain(reading: () => Visit): Promise<Watch | undefined> {
  const due = (await store.watches.get(team, 'story', url))?.nextCheck ?? 0;
  const ports = {
    ...{ store, now: () => due, log: () => undefined },
    read: async (_: string, known: Pick<Watch, 'etag' | 'lastModified'>) => {
      asked.push({ ...(known.etag && { etag: known.etag }) });
      return reading();
    },
    onCorrection: async (correction: Correction) => void corrections.push(correction),
  };
  expect(await checkNextStory({ ...ports, now: () => due - 1 })).toBe(false);
  expect(await checkNextStory(ports)).toBe(true);
  return store.watches.get(team, 'story', url);
}

const says =
  (body: string, changes: Partial<Story> = {}) =>
  (): Visit => ({
    kind: 'story',
    story: harbourStory({ body, ...changes }),
    etag: `"${body.length}"`,
  });

function answerFrom(id: string, sentence: string, version = 1, body = harbourBody): GivenAnswer {
  const at = body.indexOf(sentence);
  return {
    ...{ team, id, channel: 'C1', ts: `17.${id}`, user: 'U1', question: 'q', kind: 'what', answered: true },
    evidence: [{ story: 'harbour', version, sentence: { start: at, end: at + sentence.length } }],
    at: start,
  };
}
const about40 = harbourBody.slice(harbourBody.indexOf('About 40'));
const nobody = '“Nobody wants a second collapse — least of all the crews.”';

test('a sentence that changed: the answer from it is known, the others stand', async () => {
  await store.answers.record(answerFrom('1', about40));
  await store.answers.record(answerFrom('2', nobody));
  const watch = await readAgain(says(harbourBody.replace('40 fishing', '60 fishing')));
  expect(corrections).toMatchObject([
    { team, story: { version: 2 }, before: { version: 1 }, diff: { real: true } },
  ]);
  expect(corrections[0]?.affected).toMatchObject([{ answer: { id: '1', ts: '17.1' }, standing: 'changed' }]);
  expect(watch?.interval).toBe(15 * minute);
  expect(await store.audit.list(team, 5)).toMatchObject([{ action: 'answer.changed', subject: '1' }]);
});

test('a sentence that vanished', async () => {
  await store.answers.record(answerFrom('2', nobody));
  await readAgain(says(harbourBody.replace(nobody, '')));
  expect(corrections[0]?.affected).toMatchObject([{ answer: { id: '2' }, standing: 'vanished' }]);
});

test('a trivial edit is kept as a version and told to nobody', async () => {
  await store.answers.record(answerFrom('1', about40));
  await readAgain(says(harbourBody.replaceAll('"', '”').replace('weeks from', 'weeks, from')));
  expect((await store.stories.get(team, 'harbour'))?.version).toBe(2);
  expect(corrections).toEqual([]);
});

test('an answer is told once, also when the story changes again elsewhere', async () => {
  await store.answers.record(answerFrom('1', about40));
  await store.answers.record(answerFrom('2', nobody));
  const second = harbourBody.replace('40 fishing', '60 fishing');
  await readAgain(says(second));
  await readAgain(says(second.replace('second collapse', 'third collapse')));
  expect(corrections.map(({ affected }) => affected.map(({ answer }) => answer.id))).toEqual([['1'], ['2']]);
});

test('what the host knows is asked for, and silence backs off', async () => {
  await readAgain(says(harbourBody));
  const watch = await readAgain(() => ({ kind: 'unchanged' }));
  expect(asked).toEqual([{}, { etag: `"${harbourBody.length}"` }]);
  expect(watch?.interval).toBe(60 * minute);
});

test('a failure is noted and tried again later; a page that is gone is let go', async () => {
  const failed = await readAgain(() => {
    throw new Error('timed out');
  });
  expect(failed).toMatchObject({ failures: 1, error: 'timed out', interval: 30 * minute });
  expect(await readAgain(() => ({ kind: 'unchanged' }))).not.toHaveProperty('error');
  expect(await readAgain(() => ({ kind: 'gone' }))).toBeUndefined();
  expect(await store.stories.get(team, 'harbour')).toBeDefined();
});

const watched: Watch = {
  ...{ team, kind: 'story', url, story: 'harbour', channels: [], nextCheck: start + 15 * minute },
  ...{ interval: 15 * minute, failures: 0, addedBy: 'U1', added: start },
};

test.each([
  ['never above a day', () => afterNoChange({ ...watched, interval: 20 * 60 * minute }, start), day],
  ['soon again after a change', () => afterChange({ ...watched, interval: day }, start), 15 * minute],
  ['longer after a failure', () => afterFailure(watched, start, 'x'), 30 * minute],
])('read again: %s', (_, next, interval) => {
  expect(next()).toMatchObject({ interval, nextCheck: start + interval });
});

test.each([
  ['a month without a change', () => afterNoChange(watched, start + 31 * day)],
  ['nine days of failures', () => afterFailure({ ...watched, failures: 14 }, start, 'x')],
])('let go after %s', (_, next) => {
  expect(next()).toBeUndefined();
});
