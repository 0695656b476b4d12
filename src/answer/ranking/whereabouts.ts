import { LEVEL, type TermMatch } from './match.ts';
import { type Matching, strengthAt } from './matching.ts';
import { overviewOf } from './overview.ts';

/** What part a word plays in its question: a missing name tells more than a missing verb. */
const PARTS = ['name', 'number', 'focus', 'verb', 'other'] as const;

/** Where the word is found, seen from a sentence: in it, beside it, or not at all. */
const PLACES = ['same', 'stem', 'related', 'before', 'after', 'title', 'around', 'nowhere'] as const;

export const WHEREABOUTS_FEATURES: readonly string[] = [
  ...PARTS.flatMap((part) => PLACES.map((place) => `${part}: ${place}`)),
  ...PARTS.map((part) => `${part}: missing`),
];

const SOLID = 0.5;

const partOf = ({ roles }: TermMatch): number => PARTS.findIndex((part) => part === 'other' || roles[part]);

function placeOf(match: TermMatch, s: number): (typeof PLACES)[number] {
  const level = match.level[s] ?? 0;
  if (level === LEVEL.lemma) return 'same';
  if (level === LEVEL.stem) return 'stem';
  if (level > 0) return 'related';
  const isAt = (distance: number): boolean => strengthAt(match, s + distance) > SOLID;
  if (isAt(-1)) return 'before';
  if (isAt(1)) return 'after';
  if (match.inTitle) return 'title';
  return [-3, -2, 2, 3].some(isAt) ? 'around' : 'nowhere';
}

/** How much of the question, by rarity, is found where, apart for each part that a word can play. */
export function whereaboutsFeatures(m: Matching, s: number): readonly number[] {
  const { total } = overviewOf(m);
  const found = new Array<number>(WHEREABOUTS_FEATURES.length).fill(0);
  const add = (i: number, x: number): void => {
    found[i] = (found[i] ?? 0) + x;
  };
  for (const match of m.terms) {
    const part = partOf(match);
    add(part * PLACES.length + PLACES.indexOf(placeOf(match, s)), match.rarity / total);
    if (strengthAt(match, s) < SOLID) add(PARTS.length * PLACES.length + part, 1);
  }
  return found;
}
