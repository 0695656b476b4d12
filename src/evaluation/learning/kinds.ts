import { amountsIn, inputsFor, type KindNets, type Kinds } from '../../learned/kinds.ts';
import type { Net } from '../../learned/net.ts';
import type { Example as Decision } from '../boosting/bins.ts';
import type { NetOptions } from './descent.ts';
import { whichLoss } from './losses.ts';
import { learnNet } from './net.ts';

/** A kind that is seen seldomer teaches more of the stories that it is seen in than of itself. */
const leastSeen = 50;

/** Of each feature that names kinds: those seen often enough, in order. */
const kindsIn = (decisions: readonly Decision[], isKind: readonly boolean[]): Kinds =>
  isKind.map((named, feature) => {
    if (!named) return [];
    const seen = new Map<number, number>();
    for (const { vectors } of decisions)
      for (const vector of vectors) {
        const kind = vector[feature] ?? 0;
        seen.set(kind, (seen.get(kind) ?? 0) + 1);
      }
    const often = [...seen].filter(([, count]) => count >= leastSeen).map(([kind]) => kind);
    return often.sort((a, b) => a - b);
  });

/** Options of nets that are alike but for what chance does: one for each seed. */
export type KindNetOptions = Omit<NetOptions, 'seed'> & { readonly seeds: readonly number[] };

const inHundredths = (net: Net): Net => ({
  ...net,
  layers: net.layers.map((layer, i) =>
    i > 0 ? layer : { ...layer, weights: layer.weights.map((row) => row.map((x) => Math.round(100 * x))) },
  ),
});

/** Nets over vectors of which some features name kinds. */
export const learnKindNets = (
  decisions: readonly Decision[],
  isKind: readonly boolean[],
  { seeds, ...options }: KindNetOptions,
): KindNets => {
  const kinds = kindsIn(decisions, isKind);
  const inputs = inputsFor(kinds);
  const seen = decisions.map((decision) => ({ ...decision, vectors: decision.vectors.map(inputs) }));
  const learned = (seed: number): Net => learnNet(seen, { ...options, seed }, whichLoss, amountsIn(kinds));
  return { kinds, nets: seeds.map((seed) => inHundredths(learned(seed))) };
};
