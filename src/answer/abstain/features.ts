import type { Looked } from '../finding/finding.ts';
import { FEATURES } from '../ranking/features.ts';
import { cluesOf } from './clues/clues.ts';
import { CLUE_FEATURES, type ClueWeights, clueFeatures } from './clues/weigh.ts';
import { FILLED_FEATURES, filledFeatures } from './features/filled.ts';
import { MEANT_FEATURES, meantFeatures } from './features/meant.ts';
import { REPLACED_FEATURES, replacedFeatures } from './features/replaced.ts';
import { ROLE_FEATURES, roleFeatures } from './features/roles.ts';
import { SHAPE_FEATURES, shapeFeatures } from './features/shape.ts';
import { WHEREABOUTS_FEATURES, whereaboutsFeatures } from './features/whereabouts.ts';
import { OBJECTIONS } from './refusals.ts';

/** A group of features: the same numbers, in the same order, for any question. */
interface FeatureGroup {
  readonly name: string;
  readonly features: readonly string[];
  readonly of: (looked: Looked) => readonly number[];
}

export const GATE_GROUPS: readonly FeatureGroup[] = [
  { name: 'shape', features: SHAPE_FEATURES, of: ({ ranking }) => shapeFeatures(ranking) },
  { name: 'whereabouts', features: WHEREABOUTS_FEATURES, of: ({ ranking }) => whereaboutsFeatures(ranking) },
  { name: 'meant', features: MEANT_FEATURES, of: ({ ranking }) => meantFeatures(ranking) },
  {
    name: 'best',
    features: FEATURES.map((name) => `best: ${name}`),
    of: ({ candidates: [best] }) => best?.features ?? [],
  },
  {
    name: 'refusals',
    features: OBJECTIONS.map(({ name }) => name),
    of: (looked) => OBJECTIONS.map(({ of }) => (of(looked) ? 1 : 0)),
  },
  { name: 'roles', features: ROLE_FEATURES, of: ({ ranking }) => roleFeatures(ranking) },
  { name: 'filled', features: FILLED_FEATURES, of: ({ ranking }) => filledFeatures(ranking) },
  { name: 'replaced', features: REPLACED_FEATURES, of: ({ ranking }) => replacedFeatures(ranking) },
];

const PLAIN_FEATURES: readonly string[] = GATE_GROUPS.flatMap(({ features }) => features);

export const GATE_FEATURES: readonly string[] = [...PLAIN_FEATURES, ...CLUE_FEATURES];

/** What is known about how well a story meets a question, as numbers, but for what is learned of clues. */
export const plainFeatures = (looked: Looked): readonly number[] =>
  looked.candidates.length === 0
    ? PLAIN_FEATURES.map(() => 0)
    : GATE_GROUPS.flatMap((group) => group.of(looked));

/** All that is known, what the clues weigh last. */
export const gateFeatures = (looked: Looked, weights: ClueWeights): readonly number[] => [
  ...plainFeatures(looked),
  ...clueFeatures(weights, cluesOf(looked.ranking)),
];
