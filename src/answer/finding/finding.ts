import type { Attribution } from '../../attribution/attribution.ts';
import { oncePer } from '../../story/once.ts';
import { confidence } from '../abstain/gate.ts';
import type { NoAnswer } from '../answer.ts';
import type { IndexedStory } from '../index.ts';
import type { Question } from '../question/question.ts';
import { type Candidate, type Ranking, rank } from '../ranking/rank.ts';
import type { Scope } from './scope.ts';

/** What was ranked, for which question: before it is known how surely it answers. */
export interface Looked {
  readonly index: IndexedStory;
  /** As this story reads it: slips repaired, in its own words, without words that only ask. */
  readonly question: Question;
  readonly ranking: Ranking;
  /** Best first. */
  readonly candidates: readonly Candidate[];
}

/** What one story has to say to a question. */
export interface Finding extends Looked {
  /** Logistic: above 0 the story answers. */
  readonly confidence: number;
  /** Absent: the story answers. */
  readonly missing?: NoAnswer;
  /** For a sentence with several, the attribution that answers. */
  readonly attributions?: ReadonlyMap<number, Attribution>;
}

/** Of a question, by story: several ways of finding begin with the same ranking. */
const rankedOf = oncePer((_: Question) => new WeakMap<IndexedStory, Finding>());

export function ranked(index: IndexedStory, question: Question): Finding {
  const known = rankedOf(question);
  const before = known.get(index);
  if (before) return before;
  const finding = rankedIn({ question }, index);
  known.set(index, finding);
  return finding;
}

/** The same among the sentences that can answer. */
export function rankedIn({ question, statements }: Scope, index: IndexedStory): Finding {
  const ranking = rank(question, index.passage, undefined, statements);
  const { candidates } = ranking;
  const looked = { index, question, ranking, candidates };
  const found = { ...looked, confidence: confidence(looked) };
  return statements ? { ...found, attributions: statements } : found;
}
