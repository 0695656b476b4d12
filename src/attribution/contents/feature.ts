import type { ContentQuestion } from './question.ts';

/** A token where content may begin, or before which it may end. */
export interface Boundary {
  readonly at: number;
  /** The number of the first rule that proposed it. */
  readonly rule: number;
  /** Its place among the candidates, and how many there are. */
  readonly rank: number;
  readonly count: number;
}

/** Where content that is to end somewhere begins. */
export interface Opened extends ContentQuestion {
  readonly start: number;
  /** It goes on after the report: "The plan, she said, is dead". */
  readonly continued: boolean;
}

/** A number that says something of a question. Structure and closed classes only. */
export interface QuestionFeature<Q> {
  readonly name: string;
  readonly of: (question: Q) => number;
}

/** A number that says something of a candidate. */
export interface BoundaryFeature<Q> {
  readonly name: string;
  readonly of: (question: Q, boundary: Boundary) => number;
}

/** What stands at a place: its class, its closed-class word, its ending. */
export const placeFeatures = <Q extends ContentQuestion>(
  name: string,
  placeOf: (question: Q, boundary: Boundary) => number,
): readonly BoundaryFeature<Q>[] => [
  {
    name: `class ${name}`,
    of: (question, boundary) => question.shape.classes[placeOf(question, boundary)] ?? 0,
  },
  {
    name: `word ${name}`,
    of: (question, boundary) => question.shape.words[placeOf(question, boundary)] ?? 0,
  },
  {
    name: `ending ${name}`,
    of: (question, boundary) => question.shape.endings[placeOf(question, boundary)] ?? 0,
  },
];
