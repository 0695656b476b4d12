import { FEATURES } from '../ranking/features.ts';
import type { Ranking } from '../ranking/rank.ts';
import { DOUBTS } from './doubts.ts';
import { KIND_FEATURES, kindFeatures } from './features/kind-of-answer.ts';
import { SHAPE_FEATURES, shapeFeatures } from './features/shape.ts';
import { WHEREABOUTS_FEATURES, whereaboutsFeatures } from './features/whereabouts.ts';
import { WORDING_FEATURES, wordingFeatures } from './features/wording.ts';

/** A group of features: the same numbers, in the same order, for any question. */
interface FeatureGroup {
  readonly name: string;
  readonly features: readonly string[];
  readonly of: (ranking: Ranking) => readonly number[];
}

/** Features of the ranking that say more about a sentence than its score does. */
export const OF_BEST: readonly string[] = [
  'coverage',
  'exact coverage',
  'share of words',
  'bm25',
  'bm25, rare',
  'bm25, function words too',
  'untitled',
  'previous',
  'next',
  'around',
  'pairs',
  'ordered',
  'window',
];
export const OF_SECOND: readonly string[] = ['coverage', 'bm25, function words too', 'untitled', 'window'];

const of = (rank: number, names: readonly string[]): ((ranking: Ranking) => readonly number[]) => {
  const at = names.map((name) => FEATURES.indexOf(name));
  return ({ candidates }) => at.map((i) => candidates[rank]?.features[i] ?? 0);
};

export const GATE_GROUPS: readonly FeatureGroup[] = [
  { name: 'shape', features: SHAPE_FEATURES, of: shapeFeatures },
  { name: 'whereabouts', features: WHEREABOUTS_FEATURES, of: whereaboutsFeatures },
  { name: 'wording', features: WORDING_FEATURES, of: wordingFeatures },
  { name: 'kind of answer', features: KIND_FEATURES, of: kindFeatures },
  { name: 'best', features: OF_BEST, of: of(0, OF_BEST) },
  { name: 'second', features: OF_SECOND.map((name) => `second: ${name}`), of: of(1, OF_SECOND) },
  {
    name: 'doubts',
    features: DOUBTS.map(({ name }) => name),
    of: ({ matching, candidates: [best] }) =>
      DOUBTS.map((doubt) => (best && doubt.of(matching, best.sentence) ? 1 : 0)),
  },
];

export const GATE_FEATURES: readonly string[] = GATE_GROUPS.flatMap(({ features }) => features);

/** What is known about how well a story meets a question, as numbers. */
export const gateFeatures = (ranking: Ranking): readonly number[] =>
  ranking.candidates.length === 0
    ? GATE_FEATURES.map(() => 0)
    : GATE_GROUPS.flatMap((group) => group.of(ranking));
