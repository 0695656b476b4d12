import type { Watch, WatchStore } from '../store/store.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Most corrections come within hours; a page read a hundred times for nothing is a burden on its host. */
const FIRST = 15 * MINUTE;
const LONGEST = DAY;
/** A story that has stood for a month is let go. */
const WATCHED_FOR = 30 * DAY;
/** With the growing interval, about nine days. */
const FAILURES_ALLOWED = 14;

/** A page whose story was just kept. */
export interface ReadPage {
  readonly team: string;
  /** The story, under its id in the store. */
  readonly story: string;
  readonly url: string | undefined;
  readonly addedBy: string;
  readonly now: number;
}

/** The story is read again from now on, the first time in a quarter of an hour, if it has a page. */
export async function watchStory(watches: WatchStore, page: ReadPage): Promise<void> {
  const { team, story, url, addedBy, now } = page;
  if (url === undefined) return;
  await watches.add({
    ...{ team, kind: 'story', url, story, channels: [], addedBy, added: now },
    ...{ nextCheck: now + FIRST, interval: FIRST, failures: 0 },
  });
}

/** A page that changed is likely to change again soon, and its month begins anew. */
export const afterChange = (watch: Watch, now: number): Watch => ({
  ...settled(watch),
  ...{ interval: FIRST, nextCheck: now + FIRST, added: now },
});

/** Twice as long each time; `undefined` after a month without a change. */
export function afterNoChange(watch: Watch, now: number): Watch | undefined {
  if (now - watch.added > WATCHED_FOR) return undefined;
  return { ...settled(watch), ...later(watch, now) };
}

/** As after no change, with the error; `undefined` when it has failed for too long. */
export function afterFailure(watch: Watch, now: number, error: string): Watch | undefined {
  const failures = watch.failures + 1;
  if (failures > FAILURES_ALLOWED) return undefined;
  return { ...watch, ...later(watch, now), failures, error };
}

const later = ({ interval }: Watch, now: number) => {
  const longer = Math.min(interval * 2, LONGEST);
  return { interval: longer, nextCheck: now + longer };
};

const settled = ({ error: _, ...watch }: Watch): Watch => ({ ...watch, failures: 0 });
