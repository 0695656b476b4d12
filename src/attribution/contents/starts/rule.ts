import type { ContentQuestion } from '../question.ts';

/** Proposes tokens where the content of a cue may begin. */
export interface StartRule {
  readonly name: string;
  readonly why: string;
  readonly propose: (question: ContentQuestion) => readonly number[];
}

/** Why content does not begin at a token. */
export interface StartBar {
  readonly name: string;
  readonly why: string;
  readonly holds: (question: ContentQuestion, at: number) => boolean;
}

/** How far from report or quotation content may begin. */
export const reach = 18;

export const classAt = ({ reading }: ContentQuestion, at: number): string => reading.tokens[at]?.class ?? '';
