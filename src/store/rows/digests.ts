import { z } from 'zod';
import { count, flag, nullableText, text, time } from './columns.ts';

/** What is told unasked: digests and alerts. */

export const digestSubscriptionRow = z.strictObject({
  team: text,
  channel: text,
  time: text,
  zone: text,
  days: text,
  heartbeat: flag,
  set_by: text,
  is_on: flag,
  off_reason: nullableText,
  next_at: time.nullable(),
  next_date: nullableText,
  covered_until: time,
  added: time,
});

export const digestRunRow = z.strictObject({
  team: text,
  channel: text,
  date: text,
  digest_id: text,
  due_at: time,
  state: z.enum(['claimed', 'retry', 'posted', 'silent', 'folded']),
  attempt: count,
  worker: text,
  leased_until: time,
  ts: nullableText,
  error: nullableText,
});

export const followRow = z.strictObject({
  team: text,
  user: text,
  /** The term in lower case. */
  key: text,
  kind: z.enum(['speaker', 'topic']),
  term: text,
  channel: nullableText,
  added: time,
});

export const alertRow = z.strictObject({
  team: text,
  user: text,
  story: text,
  state: z.enum(['claimed', 'sent', 'held', 'summing']),
  at: time,
  leased_until: time,
});
