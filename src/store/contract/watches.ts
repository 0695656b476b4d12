import type { LeaseRequest } from './digests.ts';

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
