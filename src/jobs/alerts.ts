import { type Sighting, sightingsIn } from '../digest/follow.ts';
import type { Library } from '../library.ts';
import type { Follow, Lease, Store, StorySummary } from '../store/store.ts';
import type { Messenger, Place } from './messenger.ts';
import { CLOCK_SKEW } from './once.ts';
import { PACE, type Pace, type Repeated, repeat } from './repeat.ts';

/** What one follower is told of one story. */
export interface Alert {
  readonly follower: Follower;
  readonly sightings: readonly [Sighting<Follow>, ...Sighting<Follow>[]];
}

export interface Follower {
  readonly team: string;
  readonly user: string;
}

export interface AlertPorts<M> {
  readonly store: Store;
  readonly library: Library;
  readonly messenger: Messenger<M>;
  readonly write: (alert: Alert) => Promise<M>;
  /** One message for the stories that went over the cap. */
  readonly writeHeld: (follower: Follower, stories: readonly StorySummary[]) => Promise<M>;
  readonly log: (event: string, about: object) => void;
  readonly now?: () => number;
  readonly pace?: Partial<Pace>;
}

const HOUR = 60 * 60_000;

/** Alerts an hour and follower; what comes beyond is summed up in one message when the hour is over. */
const CAP = 5;

/** A story that nobody was told of by then is told of no more. */
const LOOK_BACK = 48 * HOUR;
const AT_ONCE = 500;

export function startAlerts<M>(ports: AlertPorts<M>): Repeated {
  const looked: Looked = new Set();
  const onError = (error: unknown) => ports.log('alerts.failed', { problem: String(error) });
  const work = async () => {
    await sendAlerts(ports, looked);
    return false;
  };
  return repeat(work, { ...PACE, ...ports.pace, onError });
}

/** What was looked at already by this process: the same story has nothing new for the same follows. */
export type Looked = Set<string>;

/** Tells followers of new and corrected stories that have what they follow; each story once. */
export async function sendAlerts<M>(ports: AlertPorts<M>, looked: Looked): Promise<void> {
  for (const team of await ports.store.follows.teams()) {
    const byUser = Map.groupBy(await ports.store.follows.list(team), ({ user }) => user);
    const since = (ports.now ?? Date.now)() - LOOK_BACK;
    const stories = await ports.store.stories.updatedSince(team, since, AT_ONCE);
    for (const [user, follows] of byUser) {
      const follower = { team, user };
      for (const story of stories)
        await tell(ports, follower, follows, story, looked).catch(failed(ports, follower));
      await tellHeld(ports, follower).catch(failed(ports, follower));
    }
  }
}

const leaseOf = <M>({ now = Date.now, pace }: AlertPorts<M>): Lease => ({
  now: now(),
  leaseMs: { ...PACE, ...pace }.leaseMs,
});

const failed =
  <M>({ log }: AlertPorts<M>, { user }: Follower) =>
  (error: unknown) =>
    log('alert.failed', { user, problem: String(error) });

async function tell<M>(
  ports: AlertPorts<M>,
  follower: Follower,
  follows: readonly Follow[],
  story: StorySummary,
  looked: Looked,
): Promise<void> {
  const { store, library } = ports;
  const { team, user } = follower;
  // Nobody is alerted to what was there before they followed.
  const wanted = follows.filter(({ added }) => added < story.updated);
  const key = JSON.stringify([team, user, story.id, story.version, wanted.map(({ term }) => term)]);
  if (wanted.length === 0 || looked.has(key)) return;
  const analysis = await library.analysis(team, story.id);
  const [first, ...others] = analysis ? sightingsIn(analysis, wanted) : [];
  if (first) {
    const claimed = await store.alerts.claim(team, user, story.id, leaseOf(ports));
    // Whoever has it may be killed on the way: it is looked at again.
    if (claimed === 'taken') return;
    if (claimed === 'ours') await sendOrHold(ports, { follower, sightings: [first, ...others] }, story);
  }
  looked.add(key);
}

async function sendOrHold<M>(ports: AlertPorts<M>, alert: Alert, story: StorySummary): Promise<void> {
  const { store, now = Date.now } = ports;
  const { team, user } = alert.follower;
  const isOver = (await store.alerts.sentSince(team, user, now() - HOUR)) >= CAP;
  if (isOver) await store.alerts.hold(team, user, story.id, now());
  else await send(ports, alert, story);
}

/** Looks into the channel first: an earlier attempt may have been cut off after the post. */
async function send<M>(ports: AlertPorts<M>, alert: Alert, story: StorySummary): Promise<void> {
  const { store, messenger, now = Date.now, log } = ports;
  const { team, user } = alert.follower;
  const place = await placeOf(messenger, alert.follower, alert.sightings[0].follow.channel);
  const id = `alert/${user}/${story.id}`;
  const standing = await messenger.find(place, id, story.updated - CLOCK_SKEW);
  if (standing.size === 0) await messenger.post(place, await ports.write(alert), { id, part: 0 });
  await store.alerts.sent(team, user, story.id, now());
  log('alert.sent', { user, story: story.id });
}

async function tellHeld<M>(ports: AlertPorts<M>, follower: Follower): Promise<void> {
  const { store, messenger, now = Date.now, log } = ports;
  const { team, user } = follower;
  if ((await store.alerts.sentSince(team, user, now() - HOUR)) >= CAP) return;
  const held = await store.alerts.claimHeld(team, user, leaseOf(ports));
  if (!held) return;
  const place = await placeOf(messenger, follower, undefined);
  const id = `alerts-held/${user}/${held.stories[0]}`;
  const standing = await messenger.find(place, id, held.since - CLOCK_SKEW);
  if (standing.size === 0) {
    const stories = await store.stories.many(team, held.stories);
    await messenger.post(place, await ports.writeHeld(follower, stories), { id, part: 0 });
  }
  // The oldest last: it names the post, for whoever has to look for it.
  for (const story of held.stories.toReversed()) await store.alerts.sent(team, user, story, now());
  log('alert.summed-up', { user, stories: held.stories.length });
}

const placeOf = async <M>(
  messenger: Messenger<M>,
  { team, user }: Follower,
  channel: string | undefined,
): Promise<Place> => ({ team, channel: channel ?? (await messenger.direct(team, user)) });
