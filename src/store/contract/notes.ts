import type { GivenAnswer } from './answers.ts';
import type { Claimed, Lease } from './follows.ts';

/** A correction of a story, told once in the thread of an answer that quoted it. */
export interface NoteKey {
  readonly team: string;
  readonly answer: string;
  readonly story: string;
  /** The version that changed what was quoted. */
  readonly version: number;
}

export interface NoteStore {
  /** Answers that stand in a channel and quote a story that has changed after `since`; the oldest first. */
  outdated(since: number): Promise<readonly GivenAnswer[]>;
  claim(note: NoteKey, lease: Lease): Promise<Claimed>;
  /** Told, or never to be told: the channel is gone. */
  settle(note: NoteKey, state: 'posted' | 'dropped', now: number): Promise<void>;
  /** A channel that wants no notes. */
  silence(team: string, channel: string, by: string, now: number): Promise<void>;
  resume(team: string, channel: string): Promise<void>;
  isSilenced(team: string, channel: string): Promise<boolean>;
}
