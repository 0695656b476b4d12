import { expect, it } from 'vitest';
import { clueFeatures, packedClues, unpackedClues } from '../../../../src/answer/abstain/clues/weigh.ts';

it('keeps a weight to within half a step, and no more than a byte holds', () => {
  const [quarter, small, huge] = unpackedClues(packedClues(Float64Array.of(-0.25, 0.0123, 40)));
  expect(quarter).toBeCloseTo(-0.25, 6);
  expect(small).toBeCloseTo(0.0123, 2);
  expect(huge).toBeCloseTo(127 / 400, 6);
});

it('adds up what is told, and what is lacking also by itself', () => {
  const [all, lacking] = clueFeatures(Float64Array.of(0.5, -0.25), {
    told: Array(50).fill(0),
    lacking: [1, 1],
  });
  expect(all).toBeCloseTo(24.5, 6);
  expect(lacking).toBeCloseTo(-0.5, 6);
});

it('says less of each clue of a long sentence', () => {
  const [all] = clueFeatures(Float64Array.of(0.5), { told: Array(200).fill(0), lacking: [] });
  expect(all).toBeCloseTo(50, 6);
});

it('says nothing where nothing is weighed yet', () => {
  expect(clueFeatures(unpackedClues(''), { told: [3], lacking: [4] })).toEqual([0, 0]);
});
