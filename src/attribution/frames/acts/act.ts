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

/** The class of the first mark of some, from a token on or (step −1) back; nothing where none is that near. */
export const firstMark = (
  tokens: readonly Token[],
  from: number,
  { marks, most, step = 1 }: { marks: RegExp; most: number; step?: 1 | -1 },
): string | undefined => {
  for (let taken = 0; taken < most; taken += 1) {
    const kind = tokens[from + step * taken]?.class ?? 'break';
    if (marks.test(kind)) return kind;
  }
  return undefined;
};

/** The words of a line. */
export const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
