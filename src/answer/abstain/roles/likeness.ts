import { beginAlike } from '../../words/beginning.ts';
import { nearTo } from '../../words/near.ts';
import { rarityOf } from '../../words/rarity.ts';
import { derivedFrom, synonymsOf } from '../../words/related.ts';

interface Compared {
  readonly lemma: string;
  readonly stem: string;
}

const DERIVED = 0.8;
const SYNONYM = 0.4;
const PREFIX = 0.35;
/** Less is another word. */
export const ALIKE = 0.3;

const near = new Map<string, ReadonlyMap<string, number>>();
const LIMIT = 20_000;

/** Single words that tell of the same fact, by stem, and how surely. */
function nearWordsOf(lemma: string): ReadonlyMap<string, number> {
  const before = near.get(lemma);
  if (before) return before;
  const words = new Map<string, number>();
  for (const { stems, sureness } of nearTo(lemma, []))
    if (stems.length === 1) words.set(stems[0], Math.max(sureness, words.get(stems[0]) ?? 0));
  if (near.size < LIMIT) near.set(lemma, words);
  return words;
}

/** The word itself 1, a word of the same root or of like meaning less, any other 0. */
export function likeness(asked: Compared, { stem }: Pick<Compared, 'stem'>): number {
  if (asked.stem === stem) return 1;
  if (derivedFrom(asked.stem).has(stem)) return DERIVED;
  const sureness = nearWordsOf(asked.lemma).get(stem);
  if (sureness !== undefined) return ALIKE + 0.4 * sureness;
  if (synonymsOf(asked.stem).has(stem)) return SYNONYM;
  return beginAlike(asked.stem, stem) ? PREFIX : 0;
}

/** How much of some words is met among others, by rarity; all of it where there are none. */
export function shareMet(asked: readonly Compared[], among: readonly Pick<Compared, 'stem'>[]): number {
  const total = asked.reduce((sum, { stem }) => sum + rarityOf(stem), 0);
  const met = asked.reduce(
    (sum, word) =>
      sum + rarityOf(word.stem) * among.reduce((best, other) => Math.max(best, likeness(word, other)), 0),
    0,
  );
  return total === 0 ? 1 : met / total;
}
