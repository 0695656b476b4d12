import type { Frame } from '../frames/frame.ts';
import type { Candidate, Question } from './scene.ts';

/** A number that says something of a candidate. Structure only: classes of tokens, never words outside closed classes. */
export interface Feature {
  readonly name: string;
  /** Of the question alone: all its candidates have the same. */
  readonly shared?: true;
  /** `cue` is the candidate's own that stands nearest to the quotation. */
  readonly of: (question: Question, candidate: Candidate, cue: Frame | undefined) => number;
}

export const flag = (holds: boolean | undefined): number => (holds ? 1 : 0);
export const capped = (value: number, most: number): number => Math.max(-most, Math.min(most, value));
/** For what a candidate does not have. */
export const none = -1;
