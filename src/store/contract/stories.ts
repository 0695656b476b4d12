import type { Span } from '../../story/span.ts';
import type { Story } from '../../story/story.ts';

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
