import type { Attribution } from '../../attribution/attribution.ts';
import type { Span } from '../../story/span.ts';

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
  /** What the message showed of it; absent for what stood behind a button. */
  readonly shown?: Span;
}

export type Verdict = 'up' | 'down';

export interface FeedbackStore {
  /** A user's last verdict on an answer counts. */
  give(team: string, answer: string, user: string, verdict: Verdict, now: number): Promise<void>;
  of(team: string, answer: string): Promise<Readonly<Record<Verdict, number>>>;
}
