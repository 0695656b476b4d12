import type { TokenRange } from '../reading.ts';
import type { ContentQuestion } from './question.ts';

/** Words that a cue seems to report and that nobody said. */
export interface NothingSaid {
  readonly name: string;
  readonly why: string;
  readonly holds: (question: ContentQuestion, range: TokenRange) => boolean;
}
