import { oncePerWord } from '../../../story/once.ts';
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

/** Single words that tell of the same fact, by stem, and how surely. */
const nearWordsOf = oncePerWord((lemma): ReadonlyMap<string, number> => {
  const words = new Map<string, number>();
  for (const { stems, sureness } of nearTo(lemma, []))
    if (stems.length === 1) words.set(stems[0], Math.max(sureness, words.get(stems[0]) ?? 0));
  return words;
});

type Told = Pick<Compared, 'stem'>;

/** The word itself 1, a word of the same root or of like meaning less, any other 0. */
export function likenessTo({ lemma, stem: asked }: Compared): (told: Told) => number {
  const derived = derivedFrom(asked);
  const near = nearWordsOf(lemma);
  const synonyms = synonymsOf(asked);
  return ({ stem }) => {
    if (asked === stem) return 1;
    if (derived.has(stem)) return DERIVED;
    const sureness = near.get(stem);
    if (sureness !== undefined) return ALIKE + 0.4 * sureness;
    if (synonyms.has(stem)) return SYNONYM;
    return beginAlike(asked, stem) ? PREFIX : 0;
  };
}

/** How much of some words is met among others, by rarity; all of it where there are none. */
export function shareMet(asked: readonly Compared[], among: readonly Told[]): number {
  const total = asked.reduce((sum, { stem }) => sum + rarityOf(stem), 0);
  const met = asked.reduce((sum, word) => {
    const alike = likenessTo(word);
    return sum + rarityOf(word.stem) * among.reduce((best, other) => Math.max(best, alike(other)), 0);
  }, 0);
  return total === 0 ? 1 : met / total;
}
