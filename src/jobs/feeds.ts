import type { FeedVisit } from '../ingest/read.ts';
import type { Reading } from '../ingest/reading.ts';
import { watchStory } from '../ingest/reread.ts';
import type { Store, Watch } from '../store/store.ts';
import { type Repeated, repeat } from './repeat.ts';

type Item = Extract<FeedVisit, { kind: 'feed' }>['items'][number];

/** What the job needs from the rest; `main.ts` hands it in. */
export interface FeedPorts {
  readonly store: Store;
  /** Reads a feed; throws where that fails for now. */
  readonly readFeed: (
    url: string,
    known: Pick<Watch, 'etag' | 'lastModified'>,
    now: number,
  ) => Promise<FeedVisit>;
  readonly readItem: (item: Item) => Promise<Reading>;
  readonly log: (event: string, about: object) => void;
  readonly now?: () => number;
}

const MINUTE = 60_000;
const SHORTEST = 10 * MINUTE;
const LONGEST = 6 * 60 * MINUTE;
/** Reading its stories takes a second each, and more. */
const LEASE_MS = 10 * MINUTE;
const EVERY_MS = 30_000;
/** Of a feed that is new here: enough to ask about, not a flood. */
const FIRST_STORIES = 5;
const STORIES_A_POLL = 20;
/** A story that cannot be read is tried again when its feed changes, and then let go. */
const ATTEMPTS = 3;

/** A feed to be read at once, and then again and again. */
export const feedWatch = (about: {
  readonly team: string;
  readonly url: string;
  readonly channels: readonly string[];
  readonly addedBy: string;
  readonly now: number;
}): Watch => ({
  ...{ team: about.team, kind: 'feed', url: about.url, channels: about.channels },
  ...{ nextCheck: about.now, interval: SHORTEST, failures: 0 },
  ...{ addedBy: about.addedBy, added: about.now },
});

/** Reads watched feeds, one at a time, when they are due. */
export const startFeeds = (ports: FeedPorts): Repeated =>
  repeat(() => pollNextFeed(ports), {
    everyMs: EVERY_MS,
    onError: (error) => ports.log('feed.failed', { problem: String(error) }),
  });

/** Reads one feed that is due, and its new stories; false when none is due. */
export async function pollNextFeed(ports: FeedPorts): Promise<boolean> {
  const { store, log, now = Date.now } = ports;
  const lease = { worker: 'feeds', now: now(), leaseMs: LEASE_MS, limit: 1 };
  const [watch] = await store.watches.claimDue('feed', lease);
  if (watch === undefined) return false;
  try {
    await store.watches.checked(await poll(ports, watch));
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    log('feed.unread', { url: watch.url, problem });
    await store.watches.checked({ ...later(watch, now()), failures: watch.failures + 1, error: problem });
  }
  return true;
}

/** The watch as it goes on: soon again where there was something new, else after twice the time. */
async function poll(ports: FeedPorts, watch: Watch): Promise<Watch> {
  const { readFeed, now = Date.now } = ports;
  const { error: _, etag, lastModified, ...rest } = watch;
  const visit = await readFeed(watch.url, watch, now());
  if (visit.kind === 'unchanged') return { ...later(watch, now()), failures: 0 };
  const fresh = await newStories(ports, watch, visit.items);
  const seen: Watch = {
    ...rest,
    failures: 0,
    ...(visit.etag && { etag: visit.etag }),
    ...(visit.lastModified && { lastModified: visit.lastModified }),
  };
  return fresh > 0 ? { ...seen, interval: SHORTEST, nextCheck: now() + SHORTEST } : later(seen, now());
}

const later = (watch: Watch, now: number): Watch => {
  const interval = Math.min(watch.interval * 2, LONGEST);
  return { ...watch, interval, nextCheck: now + interval };
};

/** How many items became stories. Feeds put the newest first; stories come in the order in which they were written. */
async function newStories(ports: FeedPorts, watch: Watch, items: readonly Item[]): Promise<number> {
  const { store, now = Date.now } = ports;
  const isFirst = await store.claims.claim(watch.team, `feed ${watch.url}`, now());
  const wanted = items.slice(0, isFirst ? FIRST_STORIES : STORIES_A_POLL);
  if (isFirst) for (const item of items.slice(FIRST_STORIES)) await letGo(ports, watch, item);
  let fresh = 0;
  for (const item of wanted.toReversed()) {
    if ((await hasAttempt(ports, watch, item)) && (await addItem(ports, watch, item))) fresh += 1;
  }
  return fresh;
}

const keyOf = (watch: Watch, item: Item, attempt: number): string =>
  `feed ${watch.url} ${item.url ?? item.title} ${attempt}`;

/** Claims the next attempt at an item; false when it was read before, or failed too often. */
async function hasAttempt({ store, now = Date.now }: FeedPorts, watch: Watch, item: Item): Promise<boolean> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    if (await store.claims.claim(watch.team, keyOf(watch, item, attempt), now())) return true;
  }
  return false;
}

async function letGo({ store, now = Date.now }: FeedPorts, watch: Watch, item: Item): Promise<void> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    await store.claims.claim(watch.team, keyOf(watch, item, attempt), now());
  }
}

async function addItem(ports: FeedPorts, watch: Watch, item: Item): Promise<boolean> {
  const { store, readItem, log, now = Date.now } = ports;
  const reading = await readItem(item);
  if (reading.kind === 'problem') {
    log('feed.item-unread', { feed: watch.url, item: item.url ?? item.title, problem: reading.what });
    return false;
  }
  await letGo(ports, watch, item);
  const put = await store.stories.put(watch.team, reading.story, now());
  const story = put.outcome === 'copy' ? put.of : put.id;
  const { url } = reading.story;
  if (put.outcome === 'new')
    await watchStory(store.watches, { team: watch.team, story, url, addedBy: watch.addedBy, now: now() });
  for (const channel of watch.channels) await store.channels.follow(watch.team, channel, story, now());
  log('feed.story', { feed: watch.url, story, outcome: put.outcome });
  return put.outcome !== 'unchanged';
}
