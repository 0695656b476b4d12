import type { Attribution } from '../attribution/attribution.ts';
import type { Span } from '../story/span.ts';
import type { Story } from '../story/story.ts';

/**
 * What is kept between runs. Times are epoch milliseconds and always arguments; `team` is the Slack
 * workspace and part of every key, so that one team's rows can live together on one machine of many.
 */
export interface Store {
  readonly stories: StoryStore;
  readonly channels: ChannelStore;
  readonly threads: ThreadStore;
  readonly claims: ClaimStore;
  readonly answers: AnswerStore;
  readonly feedback: FeedbackStore;
  readonly digests: DigestStore;
  readonly follows: FollowStore;
  readonly alerts: AlertStore;
  readonly watches: WatchStore;
  readonly audit: AuditStore;
  close(): Promise<void>;
}

// --- stories ---------------------------------------------------------------------------------------

/** What this team has, every team can read: stories of the stories folder and of the command line. */
export const SHARED_TEAM = '';

/** Reads see a team's own stories and the shared ones, its own first where an id is in both. */
export interface StoryStore {
  /** The latest version, or the given one (1-based). A copy's id gives the story that it copies. */
  get(team: string, id: string, version?: number): Promise<StoredStory | undefined>;
  /** Several at once, in the order asked; unknown ids are left out. */
  many(team: string, ids: readonly string[]): Promise<readonly StoredStory[]>;
  /** The newest first, without bodies. */
  list(
    team: string,
    page?: { readonly limit?: number; readonly offset?: number },
  ): Promise<readonly StorySummary[]>;
  /** New stories and new versions after `since`, the oldest first, without bodies. */
  updatedSince(team: string, since: number, limit: number): Promise<readonly StorySummary[]>;
  count(team: string): Promise<number>;
  /** By id, url or words of the title, the best first, without bodies. */
  find(team: string, words: string, limit: number): Promise<readonly StorySummary[]>;
  /** Every version, the oldest first, without bodies. */
  versions(team: string, id: string): Promise<readonly VersionSummary[]>;
  /** Writes a story whole or not at all, and says what it turned out to be. */
  put(team: string, story: Story, now: number): Promise<PutOutcome>;
  copies(team: string, id: string): Promise<readonly StoryCopy[]>;
  /** Paragraphs of the team's stories (latest versions) that hold the terms, the best first. */
  search(team: string, terms: readonly string[], limit: number): Promise<readonly PassageHit[]>;
}

export interface StoredStory extends Story {
  /** 1-based. */
  readonly version: number;
  readonly added: number;
  readonly updated: number;
}

export type StorySummary = Omit<StoredStory, 'body' | 'blocks' | 'captions' | 'deduced'>;

export interface VersionSummary {
  readonly version: number;
  /** SHA-256 of the body, in hex. */
  readonly hash: string;
  readonly title: string;
  readonly added: number;
}

export type PutOutcome =
  | { readonly outcome: 'new' | 'version' | 'unchanged'; readonly id: string; readonly version: number }
  /** Nothing in it that the story `of` does not have: linked to it, not kept twice. */
  | { readonly outcome: 'copy'; readonly id: string; readonly version: number; readonly of: string };

export interface StoryCopy {
  readonly id: string;
  readonly outlet: string;
  readonly title: string;
  readonly url?: string;
  readonly published?: string;
  /** Share of the copy's wording that the story holds, 0 to 1. */
  readonly shared: number;
  readonly added: number;
}

export interface PassageHit extends Span {
  readonly story: string;
  readonly version: number;
  /** Index into the story's blocks. */
  readonly block: number;
  /** Only the order counts. */
  readonly score: number;
}

// --- channels, threads, claims ---------------------------------------------------------------------

export interface ChannelStore {
  /** Ids of the stories a channel follows, the newest first. */
  followed(team: string, channel: string): Promise<readonly string[]>;
  follow(team: string, channel: string, story: string, now: number): Promise<void>;
  unfollow(team: string, channel: string, story: string): Promise<void>;
  /** Follows a story and makes it the one that questions are about; without one, all followed answer again. */
  use(team: string, channel: string, story: string | undefined, now: number): Promise<void>;
  /** The story that questions are about; absent where all followed answer. */
  current(team: string, channel: string): Promise<string | undefined>;
  /** Channels that follow a story. */
  following(team: string, story: string): Promise<readonly string[]>;
  /** Stories that the channel began to follow, or that became a new version, after `since`, oldest first. */
  changedSince(team: string, channel: string, since: number, until: number): Promise<readonly ChangedStory[]>;
}

export interface ChangedStory {
  readonly story: string;
  readonly version: number;
  /** The version that the channel had before `since`; absent for a story that is new to it. */
  readonly before?: number;
  readonly at: number;
}

/** What a thread is about, so that a follow-up keeps its subject. */
export interface ThreadStore {
  previous(team: string, channel: string, thread: string): Promise<ThreadTurn | undefined>;
  remember(team: string, channel: string, thread: string, turn: ThreadTurn): Promise<void>;
  prune(before: number): Promise<number>;
}

export interface ThreadTurn {
  readonly question: string;
  readonly user?: string;
  /** The stories that the question was put to, when they were chosen for this thread. */
  readonly stories?: readonly string[];
  readonly at: number;
}

/** Once-only work: the first to claim a key has it, through retries and restarts. */
export interface ClaimStore {
  claim(team: string, key: string, now: number): Promise<boolean>;
  /** Forgets claims made before; returns how many. */
  prune(before: number): Promise<number>;
}

// --- answers given ---------------------------------------------------------------------------------

export interface AnswerStore {
  /** The id is the caller's, so that buttons can carry it before anything is posted. */
  record(answer: GivenAnswer): Promise<void>;
  /** Where it was posted, when that is known only afterwards. */
  posted(team: string, id: string, ts: string): Promise<void>;
  get(team: string, id: string): Promise<GivenAnswer | undefined>;
  /** Answers given from a version of a story, the oldest first; from a shared one, those of every team. */
  from(team: string, story: string, version: number): Promise<readonly GivenAnswer[]>;
  /** The newest first. */
  recent(team: string, user: string, limit: number): Promise<readonly GivenAnswer[]>;
}

export interface GivenAnswer {
  readonly team: string;
  readonly id: string;
  readonly channel: string;
  /** Absent for an answer that only one person saw. */
  readonly ts?: string;
  readonly thread?: string;
  readonly user: string;
  readonly question: string;
  readonly kind: string;
  readonly answered: boolean;
  readonly evidence: readonly GivenEvidence[];
  readonly at: number;
}

export interface GivenEvidence {
  readonly story: string;
  readonly version: number;
  readonly sentence: Span;
  readonly quotation?: Span;
  /** Whom the answer named, as it was shown. */
  readonly attribution?: Attribution;
}

export type Verdict = 'up' | 'down';

export interface FeedbackStore {
  /** A user's last verdict on an answer counts. */
  give(team: string, answer: string, user: string, verdict: Verdict, now: number): Promise<void>;
  of(team: string, answer: string): Promise<Readonly<Record<Verdict, number>>>;
}

// --- digests ---------------------------------------------------------------------------------------

export interface DigestSubscription {
  readonly team: string;
  readonly channel: string;
  /** 'HH:MM', local. */
  readonly time: string;
  /** IANA. */
  readonly zone: string;
  /** ISO weekdays, 1 is Monday. */
  readonly days: readonly number[];
  /** Post one line where nothing is new. */
  readonly heartbeat: boolean;
  readonly setBy: string;
  readonly on: boolean;
  /** Why it is off, where that was not asked for. */
  readonly offReason?: string;
  /** The next run; absent when off. */
  readonly next?: DueRun;
  /** End of the window that the last digest told of. */
  readonly coveredUntil: number;
  /** When the digest was set up. */
  readonly added: number;
}

export interface DueRun {
  /** The instant, resolved from local time. */
  readonly at: number;
  /** The local day that it is for, 'YYYY-MM-DD'. */
  readonly date: string;
}

/** One digest of one day in the hands of one worker. */
export interface DigestRun {
  readonly subscription: DigestSubscription;
  readonly date: string;
  readonly dueAt: number;
  /** Carried as message metadata, the same on every attempt. */
  readonly digestId: string;
  /** 1 at first; above it, look whether the digest is already in the channel before posting. */
  readonly attempt: number;
  readonly worker: string;
  readonly leasedUntil: number;
}

export interface DigestStore {
  get(team: string, channel: string): Promise<DigestSubscription | undefined>;
  /** Of a team, by channel. */
  list(team: string): Promise<readonly DigestSubscription[]>;
  /** Creates or replaces the settings of a channel. */
  set(subscription: DigestSubscription): Promise<void>;
  off(team: string, channel: string, reason: string | undefined): Promise<void>;
  /** Hands out due digests, each to one worker; a lease that ran out is handed out again. */
  claimDue(request: LeaseRequest): Promise<readonly DigestRun[]>;
  /** Keeps a run that takes long; false where another worker has it by now. */
  renew(run: DigestRun, leasedUntil: number): Promise<boolean>;
  /** Done: posted (with its ts), nothing to say, or folded into the next. Idempotent. */
  complete(run: DigestRun, result: DigestResult): Promise<void>;
  /** Not done: to be tried again at `retryAt`. */
  retry(run: DigestRun, retryAt: number, error: string): Promise<void>;
  /** The record of a day, for tests and for support. */
  run(team: string, channel: string, date: string): Promise<DigestRecord | undefined>;
  /** Forgets finished runs due before; returns how many. */
  prune(before: number): Promise<number>;
}

export interface LeaseRequest {
  readonly worker: string;
  readonly now: number;
  readonly leaseMs: number;
  readonly limit: number;
}

export interface DigestResult {
  readonly state: 'posted' | 'silent' | 'folded';
  readonly ts?: string;
  readonly now: number;
  readonly next: DueRun;
  /** Absent when the window stays open for the next digest (folded). */
  readonly coveredUntil?: number;
}

export interface DigestRecord {
  readonly digestId: string;
  readonly date: string;
  readonly state: 'claimed' | 'retry' | DigestResult['state'];
  readonly attempt: number;
  readonly ts?: string;
  readonly error?: string;
}

// --- following a voice -----------------------------------------------------------------------------

export type FollowKind = 'speaker' | 'topic';

export interface Follow {
  readonly team: string;
  readonly user: string;
  readonly kind: FollowKind;
  readonly term: string;
  /** Absent: in the direct message. */
  readonly channel?: string;
  readonly added: number;
}

export interface FollowStore {
  /** False where the user follows that already (its place is updated). Terms compare without case. */
  add(follow: Follow): Promise<boolean>;
  remove(team: string, user: string, term: string): Promise<boolean>;
  of(team: string, user: string): Promise<readonly Follow[]>;
  list(team: string): Promise<readonly Follow[]>;
  /** Teams in which somebody follows something. */
  teams(): Promise<readonly string[]>;
}

/** Alerts: one a follower and story, through crashes; what exceeds the hourly cap is held. */
export interface AlertStore {
  /** True for the one who may send it: nobody has, or a lease on it ran out unsent. */
  claim(team: string, user: string, story: string, lease: { now: number; leaseMs: number }): Promise<boolean>;
  sent(team: string, user: string, story: string, now: number): Promise<void>;
  hold(team: string, user: string, story: string, now: number): Promise<void>;
  /** Alerts sent since. */
  sentSince(team: string, user: string, since: number): Promise<number>;
  /** Stories held for a user, oldest first. */
  held(team: string, user: string): Promise<readonly string[]>;
}

// --- watched feeds and stories ---------------------------------------------------------------------

export type WatchKind = 'feed' | 'story';

export interface Watch {
  readonly team: string;
  readonly kind: WatchKind;
  readonly url: string;
  /** The stored story that is read again. */
  readonly story?: string;
  /** Channels that get what the feed brings. */
  readonly channels: readonly string[];
  readonly etag?: string;
  readonly lastModified?: string;
  readonly nextCheck: number;
  /** Milliseconds between the last check and the next: what backs off. */
  readonly interval: number;
  readonly failures: number;
  readonly error?: string;
  readonly addedBy: string;
  readonly added: number;
}

export interface WatchStore {
  /** Adds it, or adds its channels to what is watched already. */
  add(watch: Watch): Promise<void>;
  get(team: string, kind: WatchKind, url: string): Promise<Watch | undefined>;
  list(team: string, kind?: WatchKind): Promise<readonly Watch[]>;
  remove(team: string, kind: WatchKind, url: string): Promise<boolean>;
  /** Takes the channel from a feed; the last one ends the watch. */
  leave(team: string, url: string, channel: string): Promise<void>;
  /** Hands out what is due, each to one worker, by moving its next check past the lease. */
  claimDue(kind: WatchKind, request: Omit<LeaseRequest, 'worker'>): Promise<readonly Watch[]>;
  /** Records a check: the whole new state of the watch. */
  checked(watch: Watch): Promise<void>;
}

// --- audit -----------------------------------------------------------------------------------------

export interface AuditEntry {
  readonly team: string;
  readonly at: number;
  /** A user's id, or the job that did it. */
  readonly actor: string;
  /** 'story.add', 'digest.off', … */
  readonly action: string;
  readonly subject: string;
  readonly detail?: string;
}

export interface AuditStore {
  append(entry: AuditEntry): Promise<void>;
  /** The newest first. */
  list(team: string, limit: number): Promise<readonly AuditEntry[]>;
}
