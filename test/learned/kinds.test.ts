import { describe, expect, it } from 'vitest';
import { amountsIn, inputsFor, kindNetScore, packedKinds } from '../../src/learned/kinds.ts';

/** The first and the last feature are amounts, the second tells three kinds apart. */
const KINDS = [[], [-2, 4, 9], []];

describe('inputsFor', () => {
  it.each([
    ['the first kind', [0.5, -2, 7], [0.5, 7, 1, 0, 0]],
    ['another', [0.5, 9, 7], [0.5, 7, 0, 0, 1]],
    ['a kind that is not listed', [0.5, 5, 7], [0.5, 7, 0, 0, 0]],
    ['a feature that is missing', [0.5], [0.5, 0, 0, 0, 0]],
  ])('%s', (_, vector, inputs) => {
    expect([...inputsFor(KINDS)(vector)]).toEqual(inputs);
  });

  it('puts amounts first and counts them', () => {
    expect(amountsIn(KINDS)).toBe(2);
  });
});

describe('kindNetScore', () => {
  const nets = packedKinds({
    kinds: KINDS,
    nets: [2, 6].map((says) => ({
      mean: [0, 0, 0, 0, 0],
      deviation: [1, 1, 1, 1, 1],
      layers: [{ weights: [[100, 0, 0, 500, -500]], bias: [1] }],
      says: [says],
    })),
  });
  it.each([
    ['weighs a kind by itself, as the mean of the nets', [1, 4, 0], 4 * (1 + 1 + 5)],
    ['not by how great the number is', [1, 9, 0], 0],
    ['and none that is not listed', [1, 5, 0], 4 * (1 + 1)],
  ])('%s', (_, vector, score) => {
    expect(kindNetScore(nets, vector)).toBe(score);
  });
});
