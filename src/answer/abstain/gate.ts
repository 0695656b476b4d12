import { type Forest, forestOf, scoreOf } from '../../trees/forest.ts';
import type { Looked } from '../finding/finding.ts';
import { type Gate, gate as learned } from '../model.ts';
import { type Parts, walkAll } from '../ranking/contributions.ts';
import { GATE_FEATURES, gateFeatures } from './features.ts';

const forests = new WeakMap<Gate, Forest>();

function forestIn(gate: Gate): Forest {
  const known = forests.get(gate) ?? forestOf(gate.trees);
  forests.set(gate, known);
  return known;
}

/** Log odds that the story answers, less those that are asked for: above 0 it does. */
export const confidence = (looked: Looked, gate: Gate = learned): number =>
  confidenceOf(gateFeatures(looked), gate);

export const confidenceOf = (features: readonly number[], gate: Gate): number =>
  scoreOf(forestIn(gate), Float64Array.from(features)) - gate.threshold;

/** Parts of a confidence by feature; start and all parts add up to it. */
export function partsOfConfidence(
  looked: Looked,
  gate: Gate = learned,
): { values: readonly number[]; parts: Parts } {
  const values = gateFeatures(looked);
  const adds = new Float64Array(GATE_FEATURES.length);
  return { values, parts: { start: walkAll(gate.trees, values, adds) - gate.threshold, adds } };
}
