import type { Mention, Whole } from '../../story/mentions/mention.ts';
import type { Verb } from '../../story/mentions/verbs.ts';
import type { TokenRange } from '../reading.ts';

/** Reporting words with who they report: "said Mayor Ann Lee", "according to Yonhap", "Lee:", "his claim". */
export interface Frame extends TokenRange {
  readonly kind: 'verb' | 'according' | 'colon' | 'noun';
  readonly unit: number;
  readonly verb?: Verb | undefined;
  readonly source?: Mention | undefined;
  /** Through whom: the quoting side of "KCNA quoted Kim as saying". */
  readonly via?: Mention | undefined;
  readonly addressee?: Mention | undefined;
  /** The source follows the cue. */
  readonly inverted: boolean;
  /** Words that report wherever they stand so: a clause ("made it clear that"), or just what follows ("likened it to"). */
  readonly patterned?: 'clause' | 'object' | undefined;
  /** Who spoke is not named: "was asked", "is said to". */
  readonly agentless?: true | undefined;
  readonly negated: boolean;
  /** "would say", "if he says": nothing was said. */
  readonly hypothetical: boolean;
}

/** All frames of a story have one shape, which the engine then reads several times faster than a mixture. */
export const inOneShape = (frame: Frame): Whole<Frame> => ({
  kind: frame.kind,
  unit: frame.unit,
  from: frame.from,
  to: frame.to,
  verb: frame.verb,
  source: frame.source,
  via: frame.via,
  addressee: frame.addressee,
  inverted: frame.inverted,
  agentless: frame.agentless,
  negated: frame.negated,
  hypothetical: frame.hypothetical,
  patterned: frame.patterned,
});

/** More than anybody writes into a sentence, on either side of a place. */
const mostBeside = 8;

/** The cues of a sentence; of one with more than anybody wrote, those next to a token: work would grow with their square. */
export const framesNear = (frames: readonly Frame[], at: number): readonly Frame[] => {
  if (frames.length <= 2 * mostBeside) return frames;
  const after = frames.findIndex(({ from }) => from >= at);
  const middle = after < 0 ? frames.length : after;
  return frames.slice(Math.max(0, middle - mostBeside), middle + mostBeside);
};
