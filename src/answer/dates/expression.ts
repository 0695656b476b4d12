import type { ParsedComponents } from 'chrono-node';
import type { ResolvedDate } from '../answer.ts';

/** Words that name a time, where they stand in a text, and what helps to tell which time it is. */
export interface TimeExpression {
  readonly words: string;
  readonly before: string;
  readonly after: string;
  /** As chrono reads the words by themselves; absent for words that it does not know. */
  readonly found?: ParsedComponents;
  /** "from April to July": two times in one. */
  readonly isRange: boolean;
  readonly published: Date;
  /** Whether the clause tells what is still to come, or what has been. */
  readonly looksAhead: boolean;
  readonly tellsPast: boolean;
  /** The times named before in the same sentence, and the last thing before that happened at a time of its own. */
  readonly inSentence: readonly ResolvedDate[];
  readonly anchor: ResolvedDate | undefined;
}

/** A time as it is shown: ISO 8601, and a label. */
export interface Resolved {
  readonly date: string;
  readonly label: string;
}
