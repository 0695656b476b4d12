import { expect, it } from 'vitest';
import { scaleOf } from '../../../src/evaluation/learning/scale.ts';

it('measures each number of the rows by itself', () => {
  const { mean, deviation } = scaleOf([Float64Array.of(1, 100), Float64Array.of(3, 300)]);
  expect([...mean]).toEqual([2, 200]);
  expect([...deviation]).toEqual([1, 100]);
});

it('leaves what is the same everywhere as it is, so that nothing is divided by 0', () => {
  expect([...scaleOf([Float64Array.of(3), Float64Array.of(3)]).deviation]).toEqual([1]);
});

it('should NOT fail on no rows', () => expect([...scaleOf([]).mean]).toEqual([]));
