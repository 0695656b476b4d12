import type { TermMatch } from './match.ts';
import { type Matching, strengthAt } from './matching.ts';
import { saturated } from './overview.ts';

export const LEXICAL_FEATURES: readonly string[] = [
  'coverage',
  'rare coverage',
  'exact coverage',
  'share of words',
  'bm25',
  'bm25, rare',
  'bm25, function words too',
  'names',
  'numbers',
  'verbs',
  'focus',
  'rarest',
  'untitled',
];

/** Share, by weight, of the words that are met; all of none. */
function share(
  terms: readonly TermMatch[],
  weight: (match: TermMatch) => number,
  met: (match: TermMatch) => number,
): number {
  let sum = 0;
  let total = 0;
  for (const match of terms) {
    const w = weight(match);
    if (w === 0) continue;
    sum += w * met(match);
    total += w;
  }
  return total === 0 ? 1 : sum / total;
}

const idf = (match: TermMatch): number => match.idf;
const rarity = (match: TermMatch): number => match.rarity;

/** How many of the question's words a sentence holds, weighed in several ways. */
export function lexicalFeatures({ terms, all, passage }: Matching, s: number): readonly number[] {
  const length = (passage.sentences[s]?.length ?? 0) / (passage.averageLength || 1);
  const strength = (match: TermMatch): number => strengthAt(match, s);
  const bm25 = (match: TermMatch): number => saturated(strengthAt(match, s), length);
  const rarest = terms.reduce(
    (best, match) => (match.rarity > best.rarity ? match : best),
    terms[0] ?? NOTHING,
  );
  return [
    share(terms, idf, strength),
    share(terms, rarity, strength),
    share(terms, rarity, (match) => (strengthAt(match, s) === 1 ? 1 : 0)),
    share(terms, () => 1, strength),
    share(terms, idf, bm25),
    terms.reduce((sum, match) => sum + match.rarity * bm25(match), 0),
    share(all, idf, bm25),
    share(terms, ({ roles, rarity }) => (roles.name ? rarity : 0), strength),
    share(terms, ({ roles }) => (roles.number ? 1 : 0), strength),
    share(terms, ({ roles, rarity }) => (roles.verb ? rarity : 0), strength),
    share(terms, ({ roles, rarity }) => (roles.focus ? rarity : 0), strength),
    strengthAt(rarest, s),
    share(terms, ({ inTitle, rarity }) => (inTitle ? 0 : rarity), strength),
  ];
}

const NOTHING: TermMatch = {
  term: { form: '', lemma: '', stem: '', capital: false },
  roles: { function: false, name: false, number: false, verb: false, focus: false },
  idf: 0,
  rarity: 0,
  inTitle: false,
  sentences: 1,
  level: new Uint8Array(),
  at: new Int16Array(),
  near: new Float32Array(),
  nearAt: new Int16Array(),
};
