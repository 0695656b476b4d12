import { describe, expect, it } from 'vitest';
import type { Example } from '../../../src/evaluation/boosting/bins.ts';
import { randomFrom } from '../../../src/evaluation/boosting/boost.ts';
import { learnKindNets } from '../../../src/evaluation/learning/kinds.ts';
import { kindNetScore, packedKinds } from '../../../src/learned/kinds.ts';

const OPTIONS = { units: [8, 4], epochs: 30, rate: 0.01, decay: 0.01, batch: 8, silent: 0.1, seeds: [1, 2] };
const RIGHT = new Set([1, 4, 6, 11, 12]);

/** Right is the one of five kinds that have nothing in common but that; kind 99 is seen once. */
function decisions(count: number): readonly Example[] {
  const random = randomFrom(5);
  const kindThat = (right: boolean): number => {
    for (;;) {
      const kind = Math.floor(random() * 16);
      if (RIGHT.has(kind) === right) return kind;
    }
  };
  return Array.from({ length: count }, (_, n) => {
    const gold = Math.floor(random() * 3);
    const vectors = [0, 1, 2].map((i) =>
      Float64Array.of(random(), n === 0 && i !== gold ? 99 : kindThat(i === gold)),
    );
    return { vectors, right: vectors.map((_, i) => i === gold) };
  });
}

describe('learnKindNets', () => {
  const learned = learnKindNets(decisions(400), [false, true], OPTIONS);

  it('learns of each kind by itself', () => {
    const nets = packedKinds(learned);
    const found = decisions(500)
      .slice(400)
      .filter(({ vectors, right }) => {
        const scores = vectors.map((vector) => kindNetScore(nets, vector));
        return right[scores.indexOf(Math.max(...scores))];
      });
    expect(found.length).toBeGreaterThan(97);
  });

  it('lists kinds in order, and none that is seldom seen', () => {
    expect(learned.kinds).toEqual([[], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]]);
  });

  it('learns the same of the same', () => {
    expect(learnKindNets(decisions(400), [false, true], OPTIONS)).toEqual(learned);
  });
});
