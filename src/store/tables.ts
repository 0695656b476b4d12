import type { z } from 'zod';
import {
  answerRow,
  claimRow,
  correctionNoteRow,
  evidenceRow,
  feedbackRow,
  quietChannelRow,
  threadRow,
} from './rows/answers.ts';
import { alertRow, digestRunRow, digestSubscriptionRow, followRow } from './rows/digests.ts';
import { channelRow, channelStoryRow, copyRow, storyRow, versionRow } from './rows/stories.ts';
import { auditRow, watchChannelRow, watchRow } from './rows/watches.ts';

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
