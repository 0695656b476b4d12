import type { Tree } from '../../learned/forest.ts';
import { addParts, packed } from '../../learned/net.ts';
import { oncePer } from '../../story/once.ts';
import type { RankingModel } from '../model.ts';
import { FEATURES, LINE_FEATURES } from './features.ts';

/** What each feature adds to a score, by its place in the list; `start` is what a sentence has before any is looked at. */
export interface Parts {
  readonly start: number;
  readonly adds: Float64Array;
}

const isLeaf = ({ feature }: Tree, node: number): boolean => (feature[node] ?? -1) < 0;

/** The middle of what a node can still say. */
function middleOf(tree: Tree, node: number): number {
  const child = tree.left[node] ?? 0;
  return isLeaf(tree, node)
    ? (tree.threshold[node] ?? 0)
    : (middleOf(tree, child) + middleOf(tree, child + 1)) / 2;
}

/** Down one tree, each step is the doing of the feature that is asked there (Saabas 2014). */
function walk(tree: Tree, features: readonly number[], adds: Float64Array): number {
  const start = middleOf(tree, 0);
  let node = 0;
  let middle = start;
  while (!isLeaf(tree, node)) {
    const feature = tree.feature[node] ?? 0;
    const right = (features[feature] ?? 0) > (tree.threshold[node] ?? 0);
    node = (tree.left[node] ?? 0) + (right ? 1 : 0);
    const next = middleOf(tree, node);
    adds[feature] = (adds[feature] ?? 0) + next - middle;
    middle = next;
  }
  return start;
}

/** Writes what each feature adds to the sum of the trees; returns what they say before any is looked at. */
export const walkAll = (trees: readonly Tree[], features: readonly number[], adds: Float64Array): number =>
  trees.reduce((sum, tree) => sum + walk(tree, features, adds), 0);

const packedOnce = oncePer(packed);

/** Writes what each feature adds to both corrections; returns what they say before any is looked at. */
const correct = (features: readonly number[], { trees, net }: RankingModel, adds: Float64Array): number =>
  walkAll(trees, features, adds) + addParts(packedOnce(net), features, adds);

/** Parts of a candidate's score; start and all parts add up to it. */
export function partsOf(features: readonly number[], model: RankingModel): Parts {
  const adds = Float64Array.from(FEATURES, (name, i) =>
    i < LINE_FEATURES.length ? (features[i] ?? 0) * (model.line[name] ?? 0) : 0,
  );
  const looked = features.length === FEATURES.length;
  return { start: looked ? correct(features, model, adds) : 0, adds };
}
