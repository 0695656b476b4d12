import { answerTypeFeatures, TYPE_FEATURES } from './answer-type.ts';
import { CONTEXT_FEATURES, contextFeatures } from './context.ts';
import { DEFINITION_FEATURES, definitionFeatures } from './definition.ts';
import { LEXICAL_FEATURES, lexicalFeatures } from './lexical.ts';
import type { Matching } from './matching.ts';
import { PROXIMITY_FEATURES, proximityFeatures } from './proximity.ts';

/** A group of features: the same numbers, in the same order, for any sentence. */
interface FeatureGroup {
  readonly name: string;
  readonly features: readonly string[];
  readonly of: (matching: Matching, sentence: number) => readonly number[];
}

export const FEATURE_GROUPS: readonly FeatureGroup[] = [
  { name: 'lexical', features: LEXICAL_FEATURES, of: lexicalFeatures },
  { name: 'proximity', features: PROXIMITY_FEATURES, of: proximityFeatures },
  { name: 'context', features: CONTEXT_FEATURES, of: contextFeatures },
  { name: 'answer type', features: TYPE_FEATURES, of: answerTypeFeatures },
  { name: 'definition', features: DEFINITION_FEATURES, of: definitionFeatures },
];

export const FEATURES: readonly string[] = FEATURE_GROUPS.flatMap((group) => group.features);

export const featuresOf = (m: Matching, s: number): readonly number[] =>
  FEATURE_GROUPS.flatMap((group) => group.of(m, s));
