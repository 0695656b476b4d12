import type { Tree } from '../../learned/forest.ts';
import type { Net } from '../../learned/net.ts';

/**
 * Trees and net are each learned alone and speak for half: a net sees a little of many features, a tree much of a few,
 * so they err on different questions. Learned one on top of the other, the second would see only errors that the
 * first still makes on questions it has learned from.
 */
const HALF = 0.5;

export const halvedTree = (tree: Tree): Tree => ({
  ...tree,
  threshold: tree.threshold.map((value, node) => ((tree.feature[node] ?? 0) < 0 ? HALF * value : value)),
});

export const halvedNet = (net: Net): Net => ({ ...net, says: net.says.map((value) => HALF * value) });
