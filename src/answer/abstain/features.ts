import { FEATURES } from '../ranking/features.ts';
import type { Ranking } from '../ranking/rank.ts';
import { DOUBTS } from './doubts.ts';
import { SHAPE_FEATURES, shapeFeatures } from './features/shape.ts';
import { WHEREABOUTS_FEATURES, whereaboutsFeatures } from './features/whereabouts.ts';

/** A group of features: the same numbers, in the same order, for any question. */
interface FeatureGroup {
  readonly name: string;
  readonly features: readonly string[];
  readonly of: (ranking: Ranking) => readonly number[];
}

export const GATE_GROUPS: readonly FeatureGroup[] = [
  { name: 'shape', features: SHAPE_FEATURES, of: shapeFeatures },
  { name: 'whereabouts', features: WHEREABOUTS_FEATURES, of: whereaboutsFeatures },
  {
    name: 'best',
    features: FEATURES.map((name) => `best: ${name}`),
    of: ({ candidates: [best] }) => best?.features ?? [],
  },
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
