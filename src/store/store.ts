import type { AnswerStore, FeedbackStore } from './contract/answers.ts';
import type { AuditStore } from './contract/audit.ts';
import type { ChannelStore, ClaimStore, ThreadStore } from './contract/channels.ts';
import type { DigestStore } from './contract/digests.ts';
import type { AlertStore, FollowStore } from './contract/follows.ts';
import type { NoteStore } from './contract/notes.ts';
import type { StoryStore } from './contract/stories.ts';
import type { WatchStore } from './contract/watches.ts';

export type * from './contract/answers.ts';
export type * from './contract/audit.ts';
export type * from './contract/channels.ts';
export type * from './contract/digests.ts';
export type * from './contract/follows.ts';
export type * from './contract/notes.ts';
export type * from './contract/stories.ts';
export { SHARED_TEAM } from './contract/stories.ts';
export type * from './contract/watches.ts';

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
  readonly notes: NoteStore;
  readonly watches: WatchStore;
  readonly audit: AuditStore;
  close(): Promise<void>;
}
