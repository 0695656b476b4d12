import type { Mention } from '../../story/mentions/mention.ts';
import type { Verb } from '../../story/mentions/verbs.ts';
import type { TokenRange } from '../reading.ts';

/** Reporting words with who they report: "said Mayor Ann Lee", "according to Yonhap", "Lee:". */
export interface Frame extends TokenRange {
  readonly kind: 'verb' | 'according' | 'colon';
  readonly unit: number;
  readonly verb?: Verb;
  readonly source?: Mention;
  /** Through whom: the quoting side of "KCNA quoted Kim as saying". */
  readonly via?: Mention;
  readonly addressee?: Mention;
  /** The source follows the cue. */
  readonly inverted: boolean;
  readonly negated: boolean;
  /** "would say", "if he says": nothing was said. */
  readonly hypothetical: boolean;
}
