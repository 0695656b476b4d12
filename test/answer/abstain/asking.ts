import { parseQuestion } from '../../../src/answer/question/question.ts';
import { matching } from '../../../src/answer/ranking/matching.ts';
import { passageOf } from '../../../src/answer/ranking/passage.ts';
import type { Ranking } from '../../../src/answer/ranking/rank.ts';

/** A question with the first of some sentences as the best. */
export function rankedFirst(question: string, ...sentences: readonly string[]): Ranking {
  const candidates = sentences.map((_, sentence) => ({ sentence, score: -sentence, features: [] }));
  return { matching: matching(parseQuestion(question), passageOf('', sentences)), candidates };
}

/** Features by name. */
export const named = (
  names: readonly string[],
  values: readonly number[],
): Readonly<Record<string, number>> =>
  Object.fromEntries(names.map((name, i) => [name, values[i] ?? Number.NaN]));
