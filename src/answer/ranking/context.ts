import { type Matching, strengthAt } from './matching.ts';
import type { Passage } from './passage.ts';

export const CONTEXT_FEATURES: readonly string[] = [
  'previous',
  'next',
  'around',
  'pronoun, previous',
  'title',
];

const PRONOUN =
  /^["“”'‘’]?(he|she|it|they|his|her|its|their|this|that|these|those|the|such|both|there|here|in)\b/i;

/** A sentence that begins so goes on about what the one before it named. */
const startsWithPronoun = (passage: Passage, s: number): boolean =>
  PRONOUN.test(passage.sentences[s]?.text ?? '');

/** Words that the sentence lacks and those around it, or the title, have. */
export function contextFeatures({ terms, passage }: Matching, s: number): readonly number[] {
  let total = 0;
  let previous = 0;
  let next = 0;
  let around = 0;
  let title = 0;
  for (const match of terms) {
    const { rarity, inTitle } = match;
    total += rarity;
    if (strengthAt(match, s) > 0) continue;
    const before = strengthAt(match, s - 1);
    const after = strengthAt(match, s + 1);
    previous += rarity * before;
    next += rarity * after;
    if (inTitle) title += rarity;
    if (before + after === 0 && [-3, -2, 2, 3].some((d) => strengthAt(match, s + d) > 0)) around += rarity;
  }
  const pronoun = startsWithPronoun(passage, s) ? previous : 0;
  return [previous, next, around, pronoun, title].map((sum) => sum / (total || 1));
}
