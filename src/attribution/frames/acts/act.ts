import type { Token } from '../../../story/mentions/tokens.ts';
import type { Reading } from '../../reading.ts';

/** A reporting verb that tells what was done, not what was said. */
export interface ActRule {
  readonly name: string;
  readonly why: string;
  /** Lemmas of the verbs that it is about; without them any. */
  readonly verbs?: ReadonlySet<string>;
  readonly holds: (reading: Reading, at: number) => boolean;
}

export const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';

export const verbs = (list: string): ReadonlySet<string> => new Set(list.split(' '));
