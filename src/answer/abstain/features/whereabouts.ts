import type { TermMatch } from '../../ranking/match.ts';
import { coverage, strengthAt } from '../../ranking/matching.ts';
import type { Ranking } from '../../ranking/rank.ts';

/** How far from the best sentence a word of the question is looked for. */
const PLACES = ['here', 'near', 'anywhere'] as const;
const ROLES = ['name', 'number', 'verb', 'focus'] as const;

export const WHEREABOUTS_FEATURES: readonly string[] = [
  ...PLACES.flatMap((place) => [
    `met ${place}`,
    `missing ${place}`,
    `rarest missing ${place}`,
    `words missing ${place}`,
  ]),
  ...ROLES.flatMap((role) => [`${role}s`, ...PLACES.map((place) => `${role}s missing ${place}`)]),
  'met near, title apart',
  'met here, rarity',
  'met here, untitled',
  'met here, within the story',
  'missing here, within the story',
  'in the title',
  'met best',
  'met third best',
  'half met',
  'best met',
  'how common',
  'terms',
];

/** Found in the same word, its stem or a derivation; synonyms and like beginnings count less. */
const FOUND = 0.65;

/** Where the words of the question are: in the best sentence, beside it or in the title, somewhere, or nowhere. */
export function whereaboutsFeatures({
  matching: { terms, passage },
  candidates,
}: Ranking): readonly number[] {
  const s = candidates[0]?.sentence ?? 0;
  const texts = [...passage.sentences.keys()];
  const here = (match: TermMatch): number => strengthAt(match, s);
  const beside = (match: TermMatch): number =>
    Math.max(here(match), strengthAt(match, s - 1), strengthAt(match, s + 1));
  const near = (match: TermMatch): number => (match.inTitle ? 1 : beside(match));
  const anywhere = (match: TermMatch): number =>
    match.inTitle ? 1 : match.level.reduce((best, _, i) => Math.max(best, strengthAt(match, i)), 0);

  const sum = (of: (match: TermMatch) => number): number => terms.reduce((all, match) => all + of(match), 0);
  const count = (fits: (match: TermMatch) => boolean): number => sum((match) => (fits(match) ? 1 : 0));
  const total = sum(({ rarity }) => rarity) || 1;
  const places = [here, near, anywhere].map((at) => ({ at, lacks: (m: TermMatch) => at(m) < FOUND }));
  const covered = texts.map((i) => coverage(terms, i));
  const best = Math.max(0, ...covered);
  const frequency = ({ level }: TermMatch): number =>
    level.reduce((all, found) => all + (found >= 4 ? 1 : 0), 0) / texts.length;

  return [
    ...places.flatMap(({ at, lacks }) => [
      sum((match) => match.rarity * at(match)) / total,
      sum((match) => match.rarity * (1 - at(match))),
      terms.reduce((rarest, match) => Math.max(rarest, match.rarity * (1 - at(match))), 0),
      count(lacks),
    ]),
    ...ROLES.flatMap((role) => [
      count(({ roles }) => roles[role]),
      ...places.map(({ lacks }) => count((match) => match.roles[role] && lacks(match))),
    ]),
    sum((match) => match.rarity * beside(match)) / total,
    sum((match) => match.rarity * here(match)),
    sum((match) => (match.inTitle ? 0 : match.rarity * here(match))),
    sum((match) => match.idf * here(match)),
    sum((match) => match.idf * (1 - here(match))),
    sum(({ inTitle, rarity }) => (inTitle ? rarity : 0)) / total,
    best,
    covered[candidates[2]?.sentence ?? -1] ?? 0,
    covered.filter((share) => share >= 0.5).length,
    (covered[s] ?? 0) === best ? 1 : 0,
    sum((match) => (here(match) < FOUND ? 0 : match.rarity * frequency(match))) / total,
    terms.length,
  ];
}
