import { describe, expect, it } from 'vitest';
import { type Example, learnRanking } from '../../../src/evaluation/answers/learn.ts';
import { randomFrom } from '../../../src/evaluation/boosting/boost.ts';

const OPTIONS = { epochs: 20, rate: 0.05, decay: 0.001, batch: 4, seed: 1 };

/** Five rows, the right one larger in the first number; the second is noise, the third the same everywhere. */
function examples(count: number): readonly Example[] {
  const random = randomFrom(7);
  return Array.from({ length: count }, () => {
    const gold = Math.floor(random() * 5);
    const rows = Array.from({ length: 5 }, (_, i) => [(i === gold ? 1 : 0) + random() / 2, random(), 3]);
    return { rows, gold: [gold], weight: 1 };
  });
}

const dot = (row: readonly number[], weights: readonly number[]): number =>
  row.reduce((sum, x, i) => sum + x * (weights[i] ?? 0), 0);

describe('learnRanking', () => {
  const weights = learnRanking(examples(200), 3, OPTIONS);

  it('finds the number that tells the right row, and trusts neither noise nor what is always the same', () => {
    const [telling = 0, noise = 0, constant = 0] = weights;
    expect(telling).toBeGreaterThan(5 * Math.abs(noise));
    expect(Math.abs(constant)).toBeLessThan(1e-6);
  });

  it('puts the right row first in examples that it has not seen', () => {
    for (const { rows, gold } of examples(230).slice(200)) {
      const scores = rows.map((row) => dot(row, weights));
      expect(scores.indexOf(Math.max(...scores))).toBe(gold[0]);
    }
  });

  it('is content with any of several right rows', () => {
    const rows = [[1], [0], [1]];
    const [weight = 0] = learnRanking(
      Array.from({ length: 20 }, () => ({ rows, gold: [0, 2], weight: 1 })),
      1,
      OPTIONS,
    );
    expect(weight).toBeGreaterThan(0);
  });

  it('learns the same from the same', () => {
    expect(learnRanking(examples(50), 3, OPTIONS)).toEqual(learnRanking(examples(50), 3, OPTIONS));
    expect(learnRanking(examples(50), 3, { ...OPTIONS, seed: 2 })).not.toEqual(
      learnRanking(examples(50), 3, OPTIONS),
    );
  });
});
