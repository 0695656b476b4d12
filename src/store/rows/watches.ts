import { z } from 'zod';
import { count, nullableText, text, time } from './columns.ts';

/** Feeds and pages that are looked at again, and what was done by whom. */

export const watchRow = z.strictObject({
  team: text,
  kind: z.enum(['feed', 'story']),
  url: text,
  story: nullableText,
  etag: nullableText,
  last_modified: nullableText,
  next_check: time,
  interval_ms: count,
  failures: count,
  error: nullableText,
  added_by: text,
  added: time,
});

export const watchChannelRow = z.strictObject({
  team: text,
  url: text,
  channel: text,
});

export const auditRow = z.strictObject({
  team: text,
  id: text,
  at: time,
  actor: text,
  action: text,
  subject: text,
  detail: nullableText,
});
