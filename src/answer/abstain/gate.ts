import { type Forest, forestOf, scoreOf } from '../../learned/forest.ts';
import { addParts, netScore, type PackedNet, packed } from '../../learned/net.ts';
import { oncePer } from '../../story/once.ts';
import type { Looked } from '../finding/finding.ts';
import { type Gate, gate as learned } from '../model.ts';
import { type Parts, walkAll } from '../ranking/contributions.ts';
import type { Clues } from './clues/clues.ts';
import { type ClueWeights, clueFeatures, unpackedClues } from './clues/weigh.ts';
import { GATE_FEATURES, gateFeatures } from './features.ts';

interface Packed {
  readonly forest: Forest;
  readonly net: PackedNet;
  readonly clues: ClueWeights;
}

const packedOf = oncePer(
  ({ trees, net, clues }: Gate): Packed => ({
    forest: forestOf(trees),
    net: packed(net),
    clues: unpackedClues(clues),
  }),
);

const featuresFor = (looked: Looked, gate: Gate): readonly number[] =>
  gateFeatures(looked, packedOf(gate).clues);

/** Log odds that the story answers, less those that are asked for: above 0 it does. */
export const confidence = (looked: Looked, gate: Gate = learned): number =>
  confidenceFrom(featuresFor(looked, gate), gate);

/** The same of a question whose features and clues were kept. */
export const confidenceOf = (
  { features, clues }: { readonly features: readonly number[]; readonly clues: Clues },
  gate: Gate,
): number => confidenceFrom([...features, ...clueFeatures(packedOf(gate).clues, clues)], gate);

function confidenceFrom(features: readonly number[], gate: Gate): number {
  const { forest, net } = packedOf(gate);
  const vector = new Float64Array(features);
  return scoreOf(forest, vector) + netScore(net, vector) - gate.threshold;
}

/** Parts of a confidence by feature; start and all parts add up to it. */
export function partsOfConfidence(
  looked: Looked,
  gate: Gate = learned,
): { values: readonly number[]; parts: Parts } {
  const values = featuresFor(looked, gate);
  const adds = new Float64Array(GATE_FEATURES.length);
  const start = walkAll(gate.trees, values, adds) + addParts(packedOf(gate).net, values, adds);
  return { values, parts: { start: start - gate.threshold, adds } };
}
