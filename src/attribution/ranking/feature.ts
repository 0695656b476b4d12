import type { Candidate, Question } from './scene.ts';

/** A number that says something of a candidate. Structure only: classes of tokens, never words outside closed classes. */
export interface Feature {
  readonly name: string;
  readonly of: (question: Question, candidate: Candidate) => number;
}

export const flag = (holds: boolean | undefined): number => (holds ? 1 : 0);
export const capped = (value: number, most: number): number => Math.max(-most, Math.min(most, value));
/** For what a candidate does not have. */
export const none = -1;
