import type { Question } from '../question/question.ts';
import { matchTerms, STRENGTH, type TermMatch } from './match.ts';
import type { Passage } from './passage.ts';

/** What every feature sees: the question's words over all sentences, matched once. */
export interface Matching {
  readonly question: Question;
  readonly passage: Passage;
  /** Content words. */
  readonly terms: readonly TermMatch[];
  /** Function words too: they tell alike sentences apart. */
  readonly all: readonly TermMatch[];
}

export function matching(question: Question, passage: Passage): Matching {
  const all = matchTerms(question.text, question.words, passage);
  const content = all.filter(({ roles }) => !roles.function);
  return { question, passage, all, terms: content.length > 0 ? content : all };
}

export const strengthAt = ({ level }: TermMatch, s: number): number => STRENGTH[level[s] ?? 0] ?? 0;

/** Share of the question's words, by rarity, that a sentence holds. */
export function coverage(terms: readonly TermMatch[], s: number): number {
  let covered = 0;
  let total = 0;
  for (const match of terms) {
    covered += match.rarity * strengthAt(match, s);
    total += match.rarity;
  }
  return total === 0 ? 0 : covered / total;
}
