import { calendar } from '../../story/mentions/words.ts';
import { flag, none } from '../ranking/feature.ts';
import type { ContentQuestion } from './question.ts';
import { nextTense } from './shape.ts';

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
  /** What stands before the report says nothing by itself: the continuation cannot be nothing. */
  readonly needed?: boolean;
}

interface Named {
  readonly name: string;
  /** Its number names a kind and is no amount. */
  readonly kind?: true;
}

/** A number that says something of a question. Structure and closed classes only. */
export interface QuestionFeature<Q> extends Named {
  readonly of: (question: Q) => number;
}

/** A number that says something of a candidate. */
export interface BoundaryFeature<Q> extends Named {
  readonly of: (question: Q, boundary: Boundary) => number;
}

/** What stands at a place: its class, its closed-class word, its ending. */
export const placeFeatures = <Q extends ContentQuestion>(
  name: string,
  placeOf: (question: Q, boundary: Boundary) => number,
): readonly BoundaryFeature<Q>[] => [
  {
    name: `class ${name}`,
    kind: true,
    of: (question, boundary) => question.shape.classes[placeOf(question, boundary)] ?? 0,
  },
  {
    name: `word ${name}`,
    kind: true,
    of: (question, boundary) => question.shape.words[placeOf(question, boundary)] ?? 0,
  },
  {
    name: `ending ${name}`,
    kind: true,
    of: (question, boundary) => question.shape.endings[placeOf(question, boundary)] ?? 0,
  },
];

const kinds = ['name', 'nominal', 'pronoun'] as const;

/** Whether a clause of its own opens at a place: what its subject is, how far its verb is from that, in which tense. */
export const clauseFeatures = <Q extends ContentQuestion>(
  name: string,
  placeOf: (question: Q, boundary: Boundary) => number,
): readonly BoundaryFeature<Q>[] => {
  const subject = (question: Q, boundary: Boundary) => {
    const { mentions, mentionAt } = question.reading;
    const at = placeOf(question, boundary);
    const index = mentionAt[at] ?? -1;
    const mention = index < 0 ? undefined : mentions[index];
    return mention?.from === at ? mention : undefined;
  };
  return [
    {
      name: `subject ${name}`,
      of: (question, boundary) => {
        const mention = subject(question, boundary);
        return mention ? kinds.indexOf(mention.kind) : none;
      },
    },
    {
      name: `subject to verb ${name}`,
      of: (question, boundary) => {
        const mention = subject(question, boundary);
        return mention ? (question.shape.toVerb[mention.to] ?? none) : none;
      },
    },
    {
      name: `tense ${name}`,
      of: (question, boundary) => nextTense(question.shape, placeOf(question, boundary)),
    },
    {
      name: `day ${name}`,
      of: (question, boundary) =>
        flag(calendar.has(question.reading.tokens[placeOf(question, boundary)]?.lower ?? '')),
    },
  ];
};
