import { z } from 'zod';
import { count, nullableText, text, time } from './columns.ts';

/** Stories, their versions and copies, and which channel asks which. */

/** The latest version's facts, for lists. */
export const storyRow = z.strictObject({
  team: text,
  id: text,
  version: count,
  url_key: nullableText,
  title: text,
  outlet: text,
  byline: nullableText,
  url: nullableText,
  published: nullableText,
  modified: nullableText,
  language: nullableText,
  added: time,
  updated: time,
});

export const versionRow = z.strictObject({
  team: text,
  story: text,
  version: count,
  /** SHA-256 of `content`, hex. */
  hash: text,
  /** The story in this version, as JSON. Never rewritten. */
  content: text,
  added: time,
});

export const copyRow = z.strictObject({
  team: text,
  id: text,
  story: text,
  outlet: text,
  title: text,
  url: nullableText,
  url_key: nullableText,
  published: nullableText,
  shared: z.number().min(0).max(1),
  added: time,
});

export const channelRow = z.strictObject({
  team: text,
  channel: text,
  current_story: text,
});

export const channelStoryRow = z.strictObject({
  team: text,
  channel: text,
  story: text,
  since: time,
});
