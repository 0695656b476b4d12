import { type Gate, model } from '../model.ts';
import { FEATURES } from '../ranking/features.ts';
import type { TermMatch } from '../ranking/match.ts';
import { strengthAt } from '../ranking/matching.ts';
import type { Ranking } from '../ranking/rank.ts';
import { DOUBTS } from './doubts.ts';

/** Features of the best sentence that speak for or against its answering at all. */
const OF_BEST = [
  'coverage',
  'rare coverage',
  'exact coverage',
  'share of words',
  'bm25, function words too',
  'names',
  'numbers',
  'verbs',
  'focus',
  'rarest',
  'untitled',
  'previous',
  'next',
  'pairs',
  'ordered',
  'window',
  'defines',
  'new name',
  'new number',
] as const;

const AT = OF_BEST.map((name) => FEATURES.indexOf(name));
const EXPECTED = FEATURES.flatMap((name, i) => (/ there$/.test(name) ? [i] : []));

export const GATE_FEATURES: readonly string[] = [
  'score',
  'margin',
  'third',
  'peak',
  ...OF_BEST,
  'expected there',
  'expected near',
  'together',
  'nowhere',
  'rarest nowhere',
  'names nowhere',
  'numbers nowhere',
  'words nowhere',
  'counted nowhere',
  'words',
  ...DOUBTS.map(({ name }) => name),
];

const SOLID = 3;

function shareOf(terms: readonly TermMatch[], fits: (match: TermMatch) => boolean): number {
  const total = terms.reduce((sum, { rarity }) => sum + rarity, 0);
  const part = terms.reduce((sum, match) => sum + (fits(match) ? match.rarity : 0), 0);
  return total === 0 ? 0 : part / total;
}

const isNowhere = ({ inTitle, level }: TermMatch): boolean =>
  !inTitle && level.every((found) => found < SOLID);

/** What is known about how well a story meets a question, as numbers. */
export function gateFeatures({ matching, candidates }: Ranking): readonly number[] {
  const { terms } = matching;
  const [best, second, third] = candidates;
  if (!best) return GATE_FEATURES.map(() => 0);
  const s = best.sentence;
  const counted = matching.question.kind === 'how-many' ? terms.filter(({ roles }) => roles.focus) : [];
  const peak = 1 / candidates.reduce((sum, { score }) => sum + Math.exp(score - best.score), 0);
  const expected = EXPECTED.map((i) => [best.features[i] ?? 0, best.features[i + 1] ?? 0] as const);
  const rarest = terms.reduce((a, b) => (b.rarity > a.rarity ? b : a), terms[0] as TermMatch);
  return [
    best.score,
    Math.min(10, best.score - (second?.score ?? best.score - 10)),
    Math.min(10, best.score - (third?.score ?? best.score - 10)),
    peak,
    ...AT.map((i) => best.features[i] ?? 0),
    Math.max(0, ...expected.map(([there]) => there)),
    Math.max(0, ...expected.map(([, near]) => near)),
    shareOf(terms, (match) => match.inTitle || [s - 1, s, s + 1].some((i) => strengthAt(match, i) > 0.5)),
    shareOf(terms, isNowhere),
    rarest && isNowhere(rarest) ? 1 : 0,
    shareOf(terms, (match) => match.roles.name && isNowhere(match)),
    terms.some((match) => match.roles.number && isNowhere(match)) ? 1 : 0,
    Math.min(4, terms.filter(isNowhere).length),
    counted.some(({ level }) => level.every((found) => found === 0)) ? 1 : 0,
    Math.log(1 + terms.length),
    ...DOUBTS.map(({ of }) => (of(matching, s) ? 1 : 0)),
  ];
}

/** Above 0: the story answers. */
export const confidence = (ranking: Ranking, gate: Gate = model.gate): number =>
  gateFeatures(ranking).reduce(
    (sum, x, i) => sum + x * (gate.weights[GATE_FEATURES[i] ?? ''] ?? 0),
    gate.bias,
  );
