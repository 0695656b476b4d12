import { describe, expect, it } from 'vitest';
import type { Example } from '../../../src/evaluation/boosting/bins.ts';
import { boost, randomFrom } from '../../../src/evaluation/boosting/boost.ts';
import { forestOf, scoreOf } from '../../../src/learned/forest.ts';

const OPTIONS = {
  rounds: 60,
  depth: 3,
  rate: 0.2,
  lambda: 1,
  minHessian: 0.5,
  features: 1,
  sample: 1,
  seed: 1,
};

/** Right is the candidate whose two marks differ: no sum of the two tells it. */
function examples(count: number): readonly Example[] {
  const random = randomFrom(5);
  return Array.from({ length: count }, () => {
    const gold = Math.floor(random() * 4);
    const vectors = Array.from({ length: 4 }, (_, i) => {
      const mark = random() < 0.5 ? 1 : 0;
      return Float64Array.from([mark, i === gold ? 1 - mark : mark, random()]);
    });
    return { vectors, right: vectors.map((_, i) => i === gold) };
  });
}

const firstOf = (scores: readonly number[]): number => scores.indexOf(Math.max(...scores));

describe('boost', () => {
  it('learns what holds only together', () => {
    const forest = forestOf(boost(examples(200), OPTIONS));
    const unseen = examples(240).slice(200);
    const right = unseen.filter(
      ({ vectors, right }) => right[firstOf(vectors.map((vector) => scoreOf(forest, vector)))],
    );
    expect(right).toHaveLength(unseen.length);
  });

  it('adds nothing where the scores before are right already', () => {
    const told = examples(100).map((example) => ({
      ...example,
      scores: example.right.map((right) => (right ? 40 : 0)),
    }));
    const values = boost(told, OPTIONS).flatMap(({ feature, threshold }) =>
      threshold.filter((_, node) => (feature[node] ?? 0) < 0),
    );
    expect(Math.max(...values.map(Math.abs))).toBeLessThan(0.01);
  });

  it('learns the same from the same', () => {
    expect(boost(examples(50), OPTIONS)).toEqual(boost(examples(50), OPTIONS));
  });
});
