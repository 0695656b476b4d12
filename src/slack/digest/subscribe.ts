import { nextDue, type Schedule } from '../../digest/schedule.ts';
import type { DigestStore, DigestSubscription } from '../../store/store.ts';

const DAY = 24 * 60 * 60 * 1000;

export interface Wanted {
  readonly team: string;
  readonly channel: string;
  readonly schedule: Schedule;
  readonly heartbeat: boolean;
  readonly setBy: string;
}

/** Switches a channel's digest on, or changes it. A first digest tells of the last day at most. */
export async function subscribe(
  digests: DigestStore,
  wanted: Wanted,
  now: number,
): Promise<DigestSubscription> {
  const { team, channel, schedule, heartbeat, setBy } = wanted;
  const before = await digests.get(team, channel);
  const covered = before?.coveredUntil ?? 0;
  const subscription: DigestSubscription = {
    ...{ team, channel, heartbeat, setBy, on: true },
    ...{ time: schedule.time, zone: schedule.zone, days: schedule.days },
    next: await nextUnposted(digests, wanted, now),
    coveredUntil: before?.on ? covered : Math.max(covered, now - DAY),
    added: before?.added ?? now,
  };
  await digests.set(subscription);
  return subscription;
}

/** A day that has had its digest gets no second one, also when the time is changed to a later hour. */
async function nextUnposted(digests: DigestStore, { team, channel, schedule }: Wanted, now: number) {
  let due = nextDue(schedule, now);
  for (;;) {
    const run = await digests.run(team, channel, due.date);
    if (!run || run.state === 'claimed' || run.state === 'retry') return due;
    due = nextDue(schedule, due.at, due.date);
  }
}
