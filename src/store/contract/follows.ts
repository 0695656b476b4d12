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

/** How long work belongs to whoever claimed it, without a sign of life. */
export interface Lease {
  readonly now: number;
  readonly leaseMs: number;
}

/** Ours to do; in the hands of somebody else, for now; done. */
export type Claimed = 'ours' | 'taken' | 'done';

export interface Held {
  /** The oldest first. */
  readonly stories: readonly [string, ...string[]];
  /** When the first was held. */
  readonly since: number;
}

/** Alerts: one a follower and story, through crashes; what exceeds the hourly cap is held. */
export interface AlertStore {
  /** Ours where nobody has sent it, or a lease on it ran out unsent. */
  claim(team: string, user: string, story: string, lease: Lease): Promise<Claimed>;
  sent(team: string, user: string, story: string, now: number): Promise<void>;
  hold(team: string, user: string, story: string, now: number): Promise<void>;
  /** Alerts sent since. */
  sentSince(team: string, user: string, since: number): Promise<number>;
  /** Stories held for a user, to be summed up in one message; those of a lease that ran out come together again. */
  claimHeld(team: string, user: string, lease: Lease): Promise<Held | undefined>;
}
