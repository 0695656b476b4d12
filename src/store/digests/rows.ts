import { z } from 'zod';
import type { DigestRecord, DigestSubscription } from '../store.ts';
import type { DigestRunRow, DigestSubscriptionRow } from '../tables.ts';

const weekdays = z.array(z.int().min(1).max(7));

export const rowOf = (subscription: DigestSubscription): DigestSubscriptionRow => ({
  team: subscription.team,
  channel: subscription.channel,
  time: subscription.time,
  zone: subscription.zone,
  days: JSON.stringify(weekdays.parse(subscription.days)),
  heartbeat: Number(subscription.heartbeat),
  set_by: subscription.setBy,
  is_on: Number(subscription.on),
  off_reason: subscription.offReason ?? null,
  next_at: subscription.next?.at ?? null,
  next_date: subscription.next?.date ?? null,
  covered_until: subscription.coveredUntil,
  added: subscription.added,
});

export const subscriptionOf = (row: DigestSubscriptionRow): DigestSubscription => ({
  team: row.team,
  channel: row.channel,
  time: row.time,
  zone: row.zone,
  days: weekdays.parse(JSON.parse(row.days)),
  heartbeat: row.heartbeat === 1,
  setBy: row.set_by,
  on: row.is_on === 1,
  ...(row.off_reason !== null && { offReason: row.off_reason }),
  ...(row.next_at !== null && row.next_date !== null && { next: { at: row.next_at, date: row.next_date } }),
  coveredUntil: row.covered_until,
  added: row.added,
});

export const recordOf = (row: DigestRunRow): DigestRecord => ({
  digestId: row.digest_id,
  date: row.date,
  state: row.state,
  attempt: row.attempt,
  ...(row.ts !== null && { ts: row.ts }),
  ...(row.error !== null && { error: row.error }),
});
