import { answerTypeFeatures, TYPE_FEATURES } from './answer-type.ts';
import { ASKED_FEATURES, askedFeatures } from './asked.ts';
import { COHESION_FEATURES, cohesionFeatures } from './cohesion.ts';
import { CONTEXT_FEATURES, contextFeatures } from './context.ts';
import { CUE_FEATURES, cueFeatures } from './cues.ts';
import { DEFINITION_FEATURES, definitionFeatures } from './definition.ts';
import { DOUBT_FEATURES, doubtFeatures } from './doubts.ts';
import { EXPECTED_FEATURES, expectedFeatures } from './expected.ts';
import { LEXICAL_FEATURES, lexicalFeatures } from './lexical.ts';
import type { Matching } from './matching.ts';
import { NEAR_FEATURES, nearFeatures } from './near.ts';
import { POSITION_FEATURES, positionFeatures } from './position.ts';
import { PROXIMITY_FEATURES, proximityFeatures } from './proximity.ts';
import { SPOKEN_FEATURES, spokenFeatures } from './spoken.ts';
import { STANDING_FEATURES, standingFeatures } from './standing.ts';
import { WHEREABOUTS_FEATURES, whereaboutsFeatures } from './whereabouts.ts';
import { WORDING_FEATURES, wordingFeatures } from './wording.ts';

/** A group of features: the same numbers, in the same order, for any sentence. */
interface FeatureGroup {
  readonly name: string;
  readonly features: readonly string[];
  readonly of: (matching: Matching, sentence: number) => readonly number[];
}

/** Seen by the line: each speaks for or against a sentence whatever the others say. */
const LINE_GROUPS: readonly FeatureGroup[] = [
  { name: 'lexical', features: LEXICAL_FEATURES, of: lexicalFeatures },
  { name: 'proximity', features: PROXIMITY_FEATURES, of: proximityFeatures },
  { name: 'context', features: CONTEXT_FEATURES, of: contextFeatures },
  { name: 'answer type', features: TYPE_FEATURES, of: answerTypeFeatures },
  { name: 'definition', features: DEFINITION_FEATURES, of: definitionFeatures },
];

/** Seen by the trees beside those: what they mean depends on one another and on the question. */
const TREE_GROUPS: readonly FeatureGroup[] = [
  { name: 'whereabouts', features: WHEREABOUTS_FEATURES, of: whereaboutsFeatures },
  { name: 'near', features: NEAR_FEATURES, of: nearFeatures },
  { name: 'position', features: POSITION_FEATURES, of: positionFeatures },
  { name: 'cohesion', features: COHESION_FEATURES, of: cohesionFeatures },
  { name: 'expected', features: EXPECTED_FEATURES, of: expectedFeatures },
  { name: 'wording', features: WORDING_FEATURES, of: wordingFeatures },
  { name: 'standing', features: STANDING_FEATURES, of: standingFeatures },
  { name: 'spoken', features: SPOKEN_FEATURES, of: spokenFeatures },
  { name: 'doubts', features: DOUBT_FEATURES, of: doubtFeatures },
  { name: 'cues', features: CUE_FEATURES, of: cueFeatures },
  { name: 'asked', features: ASKED_FEATURES, of: askedFeatures },
];

export const FEATURE_GROUPS: readonly FeatureGroup[] = [...LINE_GROUPS, ...TREE_GROUPS];

const namesOf = (groups: readonly FeatureGroup[]): readonly string[] =>
  groups.flatMap((group) => group.features);

export const LINE_FEATURES = namesOf(LINE_GROUPS);

/** All of them, those of the line first. */
export const FEATURES = namesOf(FEATURE_GROUPS);

/** One list that grows: it keeps its numbers side by side, while lists that are joined box each of them. */
function featuresOf(groups: readonly FeatureGroup[], m: Matching, s: number): readonly number[] {
  const features: number[] = [];
  for (const group of groups) features.push(...group.of(m, s));
  return features;
}

export const lineFeaturesOf = (m: Matching, s: number): readonly number[] => featuresOf(LINE_GROUPS, m, s);

export const treeFeaturesOf = (m: Matching, s: number): readonly number[] => featuresOf(TREE_GROUPS, m, s);
