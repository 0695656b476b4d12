import { describe, expect, it } from 'vitest';
import type { Example } from '../../../src/evaluation/boosting/bins.ts';
import { randomFrom } from '../../../src/evaluation/boosting/boost.ts';
import { whetherLoss } from '../../../src/evaluation/learning/losses.ts';
import { learnNet } from '../../../src/evaluation/learning/net.ts';
import { netScore, packed } from '../../../src/learned/net.ts';

const OPTIONS = { units: [12, 6], epochs: 40, rate: 0.01, decay: 0.01, batch: 8, silent: 0.1, seed: 1 };

/** Right is where the first two numbers differ: neither tells alone. The last is the same everywhere. */
function decisions(count: number): readonly Example[] {
  const random = randomFrom(7);
  const bit = (): number => Math.floor(random() * 2);
  return Array.from({ length: count }, () => {
    const gold = Math.floor(random() * 4);
    const vectors = Array.from({ length: 4 }, (_, i) => {
      const first = bit();
      return Float64Array.from([first, i === gold ? 1 - first : first, random(), 3]);
    });
    return { vectors, right: vectors.map((_, i) => i === gold), scores: [0, 0, 0, 0] };
  });
}

const firstBy = (score: (vector: Float64Array, i: number) => number, { vectors }: Example): number => {
  const scores = vectors.map(score);
  return scores.indexOf(Math.max(...scores));
};

describe('learnNet', () => {
  const net = learnNet(decisions(300), OPTIONS);

  it('learns what no sum of the features tells, for decisions that it has not seen', () => {
    const learned = packed(net);
    const fresh = decisions(400).slice(300);
    const found = fresh.filter((one) => one.right[firstBy((vector) => netScore(learned, vector), one)]);
    expect(found.length).toBeGreaterThan(95);
  });

  it('learns the same of the same', () => {
    expect(learnNet(decisions(300), OPTIONS)).toEqual(net);
  });

  it('learns on top of what is known: a line that is right already is hardly corrected', () => {
    const sure = decisions(300).map((one) => ({
      ...one,
      scores: one.right.map((right) => (right ? 20 : 0)),
    }));
    const corrected = packed(learnNet(sure, OPTIONS));
    const strong = packed(net);
    const size = (by: typeof strong): number =>
      decisions(20).reduce(
        (sum, { vectors }) =>
          sum +
          Math.max(...vectors.map((v) => netScore(by, v))) -
          Math.min(...vectors.map((v) => netScore(by, v))),
        0,
      );
    expect(size(corrected)).toBeLessThan(0.5 * size(strong));
  });

  it('learns whether or not, each by itself', () => {
    const alone = decisions(300).flatMap(({ vectors, right }) =>
      vectors.map((vector, i) => ({ vectors: [vector], right: [right[i] ?? false] })),
    );
    const learned = packed(
      learnNet(alone.slice(0, 900), { ...OPTIONS, units: [24, 12], silent: 0 }, whetherLoss),
    );
    const found = alone
      .slice(900)
      .filter(({ vectors: [vector = []], right: [right] }) => netScore(learned, vector) > 0 === right);
    expect(found.length).toBeGreaterThan(290);
  });

  it('takes nothing from decisions with no right candidate', () => {
    const wrong = decisions(50).map((one) => ({ ...one, right: one.right.map(() => false) }));
    expect(learnNet([...decisions(300), ...wrong], OPTIONS)).toEqual(net);
  });
});
