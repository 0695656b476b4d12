import { type ChoiceForest, contenders } from './choice-forest.ts';
import { kindNetScore, type PackedKindNets } from './kinds.ts';
import { plainAt, type Vectors } from './vectors.ts';

/** Trees that are to be heard alone where they are sure, and nets that are heard beside them where they are not. */
export interface Together {
  readonly trees: ChoiceForest;
  readonly nets: PackedKindNets;
}

/**
 * How near to the best by the trees the nets may still choose. One choice in five is so close; of all others they
 * spoil as many as they mend.
 */
const close = 1.5;

/** The place of the best vector, of equals the first; -1 where there is none. */
export const bestTogether = ({ trees, nets }: Together, vectors: Vectors): number => {
  const { places, scores } = contenders(trees, vectors, close);
  if (places.length < 2) return places[0] ?? -1;
  let best = -1;
  let most = Number.NEGATIVE_INFINITY;
  for (const place of places) {
    const score = (scores[place] ?? 0) + kindNetScore(nets, plainAt(vectors, place));
    if (score <= most) continue;
    [best, most] = [place, score];
  }
  return best;
};
