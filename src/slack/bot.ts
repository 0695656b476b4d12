import type { types } from '@slack/bolt';
import type { Answer } from '../answer/answer.ts';
import type { Added } from '../ingest/account.ts';
import type { Problem } from '../ingest/reading.ts';
import type { Library } from '../library.ts';
import type { Store } from '../store/store.ts';
import type { Message } from './blocks/message.ts';
import type { Gate } from './gate.ts';

/** What every listener is given. */
export interface Bot {
  readonly library: Library;
  readonly store: Store;
  readonly gate: Gate;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly log: Log;
  /** Reads a page into a story of the team, and tells what came of it; of a feed, of each of its stories. */
  readonly add?: (request: Asker & { readonly url: string }) => Promise<readonly (Added | Problem)[]>;
  /** Buttons of other parts under an answer: to follow its speaker. */
  readonly answerButtons?: (answer: Answer) => readonly types.Button[];
  /** What other parts show on somebody's Home tab. */
  readonly homeParts?: (team: string, user: string) => Promise<readonly Message[]>;
}

export interface Log {
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}

/** Who asks, and where. */
export interface Asker {
  readonly team: string;
  readonly channel: string;
  readonly user: string;
}
