import type { Span } from '../story/span.ts';

/** By share of letters inside quotation marks: direct ≥ 0.9, mixed > 0, indirect = 0. */
export type QuotationType = 'direct' | 'mixed' | 'indirect';

/** Who is credited: the words of the story, and who that is. */
export interface Source extends Span {
  /** The full name; absent where the story does not tell ("a police spokesman"). */
  readonly name?: string;
  /** How the words were resolved to the name, for the answer card: "title of Marco Rubio, ¶3". */
  readonly reason?: string;
  /** Title or role of the person as the story words it. */
  readonly role?: Span;
  /** The relative pronoun that is the subject of the cue, where the words are its antecedent: "an official, who said". */
  readonly relative?: Span;
}

/** Cue + source + content, as in PARC, PolNeAR and Citron. */
export interface Attribution {
  readonly type: QuotationType;
  /** What is said, in order; several spans where the cue interrupts. Quotation marks included. */
  readonly content: readonly [Span, ...Span[]];
  /** The words of the content that only a relative in it stands for: “a vote” in “a vote which Lee says was lost”. */
  readonly antecedent?: Span;
  readonly cue?: Span;
  /** Absent: unattributed. */
  readonly source?: Source;
  /** Through whom it is quoted ("KCNA quoted Kim as saying": KCNA). */
  readonly via?: Source;
  readonly addressee?: Span;
  readonly when?: Span;
  readonly where?: Span;
  /** The cue denies what the content says ("denied the claim"). */
  readonly denied?: true;
}
