export interface ChannelStore {
  /** Ids of the stories a channel follows, the newest first; of any team what the command line let it follow. */
  followed(team: string, channel: string): Promise<readonly string[]>;
  follow(team: string, channel: string, story: string, now: number): Promise<void>;
  unfollow(team: string, channel: string, story: string): Promise<void>;
  /** Makes a story the one that questions are about; without one, all answer again. */
  use(team: string, channel: string, story: string | undefined): Promise<void>;
  /** The story that questions are about; absent where all answer. */
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
  /** The question, with what it was about where it did not say so itself. */
  readonly question: string;
  /** Whom the answer named, where it named somebody. */
  readonly speaker?: string;
  /** The sentence that answered, by its story and where it begins. */
  readonly shown?: { readonly story: string; readonly start: number };
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
