import type { Attribution } from '../../attribution/attribution.ts';
import { isSaidIn } from '../../attribution/said-in.ts';
import type { IndexedStory } from '../index.ts';
import { attributionsOf } from '../people/people.ts';
import type { Question } from '../question/question.ts';

/** What is looked for, and where. */
export interface Scope {
  readonly question: Question;
  /** Only sentences of these can answer: each with its attribution. */
  readonly statements?: ReadonlyMap<number, Attribution>;
}

/** The sentences that these attributions' contents stand in, each with its attribution. */
export function sentencesOfContent(
  { analysis }: IndexedStory,
  attributions: readonly Attribution[],
): ReadonlyMap<number, Attribution> {
  const found = new Map<number, Attribution>();
  analysis.sentences.forEach((sentence, s) => {
    const here = attributions.find((one) => isSaidIn(one, sentence));
    if (here) found.set(s, here);
  });
  return found;
}

/** "What did X say about Y" looks for Y in what X is credited with; every other question for its words anywhere. */
export function scopeOf(question: Question, index: IndexedStory): Scope {
  if (!question.said) return { question };
  const { source, topic } = question.said;
  const statements = sentencesOfContent(index, attributionsOf(source, index));
  if (statements.size === 0) return { question };
  return { question: topic.length > 0 ? { ...question, terms: topic, words: topic } : question, statements };
}
