import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FeedVisit } from '../../src/ingest/read.ts';
import type { Reading } from '../../src/ingest/reading.ts';
import { feedWatch, pollNextFeed } from '../../src/jobs/feeds.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { layOut } from '../../src/story/canonical.ts';

const MINUTE = 60_000;
const url = 'https://daily.example/feed.xml';
type Item = Extract<FeedVisit, { kind: 'feed' }>['items'][number];

const item = (n: number): Item => ({ title: `Story ${n}`, url: `https://daily.example/${n}` });
const newestFirst = (count: number): readonly Item[] =>
  Array.from({ length: count }, (_, n) => item(count - n));

const reading = ({ title, url = '' }: Item): Reading => ({
  kind: 'story',
  leftOut: [],
  story: {
    id: title.toLowerCase().replace(' ', '-'),
    title,
    outlet: 'The Daily Example',
    url,
    deduced: {},
    captions: [],
    ...layOut([
      {
        kind: 'paragraph',
        text: `What ${title} tells is told nowhere else, and it takes ${title.length} words.`,
      },
    ]),
  },
});

let store: Store;
let now: number;
let visit: () => Promise<FeedVisit>;
let readItem: (item: Item) => Promise<Reading>;
let read: string[];

const poll = () =>
  pollNextFeed({
    store,
    readFeed: () => visit(),
    readItem: (each) => {
      read.push(each.title);
      return readItem(each);
    },
    log: () => undefined,
    now: () => now,
  });
const watch = async () => (await store.watches.list('T'))[0];

beforeEach(async () => {
  store = await openStore();
  now = 1_000_000;
  read = [];
  readItem = async (each) => reading(each);
  await store.watches.add(feedWatch({ team: 'T', url, channels: ['C'], addedBy: 'U', now }));
});
afterEach(() => store.close());

const brings = (items: readonly Item[], etag = '"1"') => {
  visit = async () => ({ kind: 'feed', address: url, items, etag });
};

describe('pollNextFeed', () => {
  it('reads the five newest of a feed that is new, in the order in which they were written', async () => {
    brings(newestFirst(8));
    expect(await poll()).toBe(true);
    expect(read).toEqual(['Story 4', 'Story 5', 'Story 6', 'Story 7', 'Story 8']);
    expect(await store.channels.followed('T', 'C')).toHaveLength(5);
  });

  it('reads later only what is new, and each once', async () => {
    brings(newestFirst(2));
    await poll();
    brings(newestFirst(3));
    now += 10 * MINUTE;
    await poll();
    now += 10 * MINUTE;
    await poll();
    expect(read).toEqual(['Story 1', 'Story 2', 'Story 3']);
  });

  it('comes again after ten minutes, and after twice the time whenever there is nothing new', async () => {
    brings(newestFirst(1));
    await poll();
    expect((await watch())?.nextCheck).toBe(now + 10 * MINUTE);
    visit = async () => ({ kind: 'unchanged' });
    now += 10 * MINUTE;
    await poll();
    expect(await watch()).toMatchObject({ nextCheck: now + 20 * MINUTE, etag: '"1"' });
    expect(await poll()).toBe(false);
  });

  it('keeps the error of a feed that fails, and forgets it when it is well again', async () => {
    visit = async () => {
      throw new Error('the server refuses connections');
    };
    await poll();
    expect(await watch()).toMatchObject({ failures: 1, error: 'the server refuses connections' });
    brings(newestFirst(1));
    now += 20 * MINUTE;
    await poll();
    expect(await watch()).toMatchObject({ failures: 0 });
    expect((await watch())?.error).toBeUndefined();
  });

  it('tries a story three times, and lets it go then', async () => {
    readItem = async ({ title }) => ({ kind: 'problem', where: title, what: 'no', advice: 'wait' });
    brings(newestFirst(1));
    for (let times = 0; times < 5; times += 1) {
      await poll();
      now += 7 * 60 * MINUTE;
    }
    expect(read).toHaveLength(3);
    expect(await store.stories.list('T')).toHaveLength(0);
  });
});
