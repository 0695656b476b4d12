import { z } from 'zod';

const text = z.string();
const nullableText = z.string().nullable();
const count = z.int().min(0);
const time = z.int();
const flag = z.int().min(0).max(1);

/** The latest version's facts, for lists. */
const storyRow = z.strictObject({
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

const versionRow = z.strictObject({
  team: text,
  story: text,
  version: count,
  /** SHA-256 of `content`, hex. */
  hash: text,
  /** The story in this version, as JSON. Never rewritten. */
  content: text,
  added: time,
});

const copyRow = z.strictObject({
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

const channelRow = z.strictObject({
  team: text,
  channel: text,
  current_story: text,
});

const channelStoryRow = z.strictObject({
  team: text,
  channel: text,
  story: text,
  since: time,
});

const threadRow = z.strictObject({
  team: text,
  channel: text,
  thread: text,
  question: text,
  // Absent in what was exported before threads knew it.
  speaker: nullableText.default(null),
  shown: nullableText.default(null),
  user: nullableText,
  stories: nullableText,
  at: time,
});

const claimRow = z.strictObject({
  team: text,
  key: text,
  at: time,
});

const answerRow = z.strictObject({
  team: text,
  id: text,
  channel: text,
  ts: nullableText,
  thread: nullableText,
  user: text,
  question: text,
  kind: text,
  answered: flag,
  at: time,
});

const evidenceRow = z.strictObject({
  team: text,
  answer: text,
  position: count,
  story: text,
  version: count,
  sentence_start: count,
  sentence_end: count,
  quotation_start: count.nullable(),
  quotation_end: count.nullable(),
  /** JSON; exports from before it was kept lack it, and what was shown. */
  attribution: nullableText.default(null),
  shown_start: count.nullable().default(null),
  shown_end: count.nullable().default(null),
});

const feedbackRow = z.strictObject({
  team: text,
  answer: text,
  user: text,
  verdict: z.enum(['up', 'down']),
  at: time,
});

const correctionNoteRow = z.strictObject({
  team: text,
  answer: text,
  story: text,
  version: count,
  state: z.enum(['claimed', 'posted', 'dropped']),
  at: time,
  leased_until: time,
});

const quietChannelRow = z.strictObject({
  team: text,
  channel: text,
  set_by: text,
  at: time,
});

const digestSubscriptionRow = z.strictObject({
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

const digestRunRow = z.strictObject({
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

const followRow = z.strictObject({
  team: text,
  user: text,
  /** The term in lower case. */
  key: text,
  kind: z.enum(['speaker', 'topic']),
  term: text,
  channel: nullableText,
  added: time,
});

const alertRow = z.strictObject({
  team: text,
  user: text,
  story: text,
  state: z.enum(['claimed', 'sent', 'held', 'summing']),
  at: time,
  leased_until: time,
});

const watchRow = z.strictObject({
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

const watchChannelRow = z.strictObject({
  team: text,
  url: text,
  channel: text,
});

const auditRow = z.strictObject({
  team: text,
  id: text,
  at: time,
  actor: text,
  action: text,
  subject: text,
  detail: nullableText,
});

/**
 * The rows as both databases hold them: text, whole numbers (flags are 0 or 1, times epoch milliseconds)
 * and JSON as text. A table stands below those that it refers to.
 */
export const tables = {
  stories: storyRow,
  versions: versionRow,
  copies: copyRow,
  channels: channelRow,
  channel_stories: channelStoryRow,
  threads: threadRow,
  claims: claimRow,
  answers: answerRow,
  evidence: evidenceRow,
  feedback: feedbackRow,
  correction_notes: correctionNoteRow,
  quiet_channels: quietChannelRow,
  digest_subscriptions: digestSubscriptionRow,
  digest_runs: digestRunRow,
  follows: followRow,
  alerts: alertRow,
  watches: watchRow,
  watch_channels: watchChannelRow,
  audit: auditRow,
};

type Kept = { [Name in keyof typeof tables]: z.infer<(typeof tables)[Name]> };
export type TableName = keyof Kept;

/** What makes a row of each table one: the team first, so that a team can live on a machine of its own. */
export const keys = {
  stories: ['team', 'id'],
  versions: ['team', 'story', 'version'],
  copies: ['team', 'id'],
  channels: ['team', 'channel'],
  channel_stories: ['team', 'channel', 'story'],
  threads: ['team', 'channel', 'thread'],
  claims: ['team', 'key'],
  answers: ['team', 'id'],
  evidence: ['team', 'answer', 'position'],
  feedback: ['team', 'answer', 'user'],
  correction_notes: ['team', 'answer', 'story', 'version'],
  quiet_channels: ['team', 'channel'],
  digest_subscriptions: ['team', 'channel'],
  digest_runs: ['team', 'channel', 'date'],
  follows: ['team', 'user', 'key'],
  alerts: ['team', 'user', 'story'],
  watches: ['team', 'kind', 'url'],
  watch_channels: ['team', 'url', 'channel'],
  audit: ['team', 'id'],
} as const satisfies { readonly [Name in TableName]: readonly ['team', ...(keyof Kept[Name])[]] };

/** Derived from the latest version of a story: where a near-duplicate would collide. */
interface BandRow {
  team: string;
  band: number;
  story: string;
}

export type Tables = Kept & { bands: BandRow };

export type StoryRow = Tables['stories'];
export type VersionRow = Tables['versions'];
export type CopyRow = Tables['copies'];
export type AnswerRow = Tables['answers'];
export type EvidenceRow = Tables['evidence'];
export type DigestSubscriptionRow = Tables['digest_subscriptions'];
export type DigestRunRow = Tables['digest_runs'];
export type FollowRow = Tables['follows'];
export type WatchRow = Tables['watches'];
