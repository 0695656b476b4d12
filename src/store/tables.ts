/**
 * The rows as both databases hold them: text, whole numbers (flags are 0 or 1, times epoch
 * milliseconds) and JSON as text. Each table's key begins with `team`.
 */
export interface Tables {
  stories: StoryRow;
  versions: VersionRow;
  copies: CopyRow;
  bands: BandRow;
  channels: ChannelRow;
  channel_stories: ChannelStoryRow;
  threads: ThreadRow;
  claims: ClaimRow;
  answers: AnswerRow;
  evidence: EvidenceRow;
  feedback: FeedbackRow;
  digest_subscriptions: DigestSubscriptionRow;
  digest_runs: DigestRunRow;
  follows: FollowRow;
  alerts: AlertRow;
  watches: WatchRow;
  watch_channels: WatchChannelRow;
  audit: AuditRow;
}

/** The latest version's facts, for lists. */
export interface StoryRow {
  team: string;
  id: string;
  version: number;
  url_key: string | null;
  title: string;
  outlet: string;
  byline: string | null;
  url: string | null;
  published: string | null;
  modified: string | null;
  language: string | null;
  added: number;
  updated: number;
}

export interface VersionRow {
  team: string;
  story: string;
  version: number;
  /** SHA-256 of `content`, hex. */
  hash: string;
  /** The story in this version, as JSON. Never rewritten. */
  content: string;
  added: number;
}

export interface CopyRow {
  team: string;
  id: string;
  story: string;
  outlet: string;
  title: string;
  url: string | null;
  url_key: string | null;
  published: string | null;
  shared: number;
  added: number;
}

/** Derived from the latest version: where a near-duplicate would collide. */
export interface BandRow {
  team: string;
  band: number;
  story: string;
}

export interface ChannelRow {
  team: string;
  channel: string;
  current_story: string;
}

export interface ChannelStoryRow {
  team: string;
  channel: string;
  story: string;
  since: number;
}

export interface ThreadRow {
  team: string;
  channel: string;
  thread: string;
  question: string;
  user: string | null;
  stories: string | null;
  at: number;
}

export interface ClaimRow {
  team: string;
  key: string;
  at: number;
}

export interface AnswerRow {
  team: string;
  id: string;
  channel: string;
  ts: string | null;
  thread: string | null;
  user: string;
  question: string;
  kind: string;
  answered: number;
  at: number;
}

export interface EvidenceRow {
  team: string;
  answer: string;
  position: number;
  story: string;
  version: number;
  sentence_start: number;
  sentence_end: number;
  quotation_start: number | null;
  quotation_end: number | null;
}

export interface FeedbackRow {
  team: string;
  answer: string;
  user: string;
  verdict: string;
  at: number;
}

export interface DigestSubscriptionRow {
  team: string;
  channel: string;
  time: string;
  zone: string;
  days: string;
  heartbeat: number;
  set_by: string;
  is_on: number;
  off_reason: string | null;
  next_at: number | null;
  next_date: string | null;
  covered_until: number;
  added: number;
}

export interface DigestRunRow {
  team: string;
  channel: string;
  date: string;
  digest_id: string;
  due_at: number;
  state: string;
  attempt: number;
  worker: string;
  leased_until: number;
  ts: string | null;
  error: string | null;
}

export interface FollowRow {
  team: string;
  user: string;
  /** The term in lower case. */
  key: string;
  kind: string;
  term: string;
  channel: string | null;
  added: number;
}

export interface AlertRow {
  team: string;
  user: string;
  story: string;
  state: string;
  at: number;
  leased_until: number;
}

export interface WatchRow {
  team: string;
  kind: string;
  url: string;
  story: string | null;
  etag: string | null;
  last_modified: string | null;
  next_check: number;
  interval_ms: number;
  failures: number;
  error: string | null;
  added_by: string;
  added: number;
}

export interface WatchChannelRow {
  team: string;
  url: string;
  channel: string;
}

export interface AuditRow {
  team: string;
  id: string;
  at: number;
  actor: string;
  action: string;
  subject: string;
  detail: string | null;
}
