import { describe, expect, it } from 'vitest';
import { addParts, type Net, netScore, packed } from '../../src/learned/net.ts';

/** The first unit speaks where the first feature is above the second, the other where it is below. */
const NET: Net = {
  mean: [1, 1],
  deviation: [2, 2],
  layers: [
    {
      weights: [
        [1, -1],
        [-1, 1],
      ],
      bias: [0, 0.5],
    },
    { weights: [[2, 1]], bias: [0.25] },
  ],
  says: [10],
};

describe('netScore', () => {
  it.each([
    ['both units by their weights', [1, 1], 10 * (0.25 + 0.5)],
    ['one silent', [5, 1], 10 * (0.25 + 2 * 2)],
    ['the other silent', [1, 5], 10 * (0.25 + 2.5)],
    ['no further than three deviations', [100, 1], 10 * (0.25 + 2 * 3)],
  ] as const)('%s', (_, features, score) => {
    expect(netScore(packed(NET), features)).toBeCloseTo(score, 9);
  });

  it('adds nothing where none is learned', () => {
    expect(netScore(packed({ mean: [], deviation: [], layers: [], says: [] }), [1, 2])).toBe(0);
  });

  it('sums a row of any length', () => {
    const features = [1, 2, 3, 1, 2, 3, 1];
    const net = packed({
      mean: features.map(() => 0),
      deviation: features.map(() => 1),
      layers: [{ weights: [features.map((_, i) => i)], bias: [0] }],
      says: [1],
    });
    expect(netScore(net, features)).toBe(features.reduce((sum, x, i) => sum + i * x, 0));
  });

  it('sums a long row of which little is not 0 as any other', () => {
    const width = 400;
    const row = (places: number) =>
      Array.from({ length: width }, (_, i) => (i % (width / places) === 7 ? i : 0));
    const score = (features: readonly number[]): number =>
      netScore(
        packed({
          mean: features.map(() => 0),
          deviation: features.map(() => 1000),
          layers: [{ weights: [features.map((_, i) => i)], bias: [0] }],
          says: [1],
        }),
        features,
      );
    for (const features of [row(10), row(50), row(0.1)])
      expect(score(features)).toBeCloseTo(
        features.reduce((sum, x, i) => sum + (i * x) / 1000, 0),
        6,
      );
  });
});

describe('addParts', () => {
  it.each([[[1, 1]], [[5, 1]], [[1, 5]], [[2, 0.5]]])('adds up to the score of %j', (features) => {
    const adds = new Float64Array(2);
    const start = addParts(packed(NET), features, adds);
    expect(start + (adds[0] ?? 0) + (adds[1] ?? 0)).toBeCloseTo(netScore(packed(NET), features), 9);
  });

  it('gives a feature that is as usual nothing, and keeps what others have added', () => {
    const adds = Float64Array.from([1, 1]);
    addParts(packed(NET), [1, 5], adds);
    expect(adds[0]).toBe(1);
    expect(adds[1]).toBeGreaterThan(1);
  });
});
