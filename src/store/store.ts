import type { Story } from '../story/story.ts';

/** What is kept between runs. Times are epoch milliseconds and always arguments. */
export interface Store {
  readonly stories: StoryStore;
  readonly channels: ChannelStore;
  readonly claims: ClaimStore;
  close(): Promise<void>;
}

export interface StoryStore {
  /** The latest version. */
  get(team: string, id: string): Promise<Story | undefined>;
  list(team: string): Promise<readonly Story[]>;
  put(team: string, story: Story, now: number): Promise<void>;
}

export interface ChannelStore {
  /** Ids of the stories a channel follows, the newest first. */
  followed(team: string, channel: string): Promise<readonly string[]>;
  follow(team: string, channel: string, story: string, now: number): Promise<void>;
}

/** Once-only work: the first to claim a key has it, through retries and restarts. */
export interface ClaimStore {
  claim(key: string, now: number): Promise<boolean>;
}
