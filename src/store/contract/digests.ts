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
