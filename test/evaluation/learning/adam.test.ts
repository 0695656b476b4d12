import { describe, expect, it } from 'vitest';
import { adam } from '../../../src/evaluation/learning/adam.ts';

const weightsAfter = (steps: number, decay: number): Float64Array => {
  const weights = Float64Array.of(0, 5);
  const step = adam(weights);
  for (let i = 0; i < steps; i++) step(Float64Array.of(2 * ((weights[0] ?? 0) - 3), 0), 0.05, decay);
  return weights;
};

describe('adam', () => {
  it('finds where a square is least, whatever the first guess', () => {
    expect(weightsAfter(500, 0)[0]).toBeCloseTo(3, 2);
  });

  it('takes a first step as long as the rate, however steep it is', () => {
    const weights = new Float64Array(2);
    adam(weights)(Float64Array.of(1e-3, -1e3), 0.1);
    expect(weights[0]).toBeCloseTo(-0.1, 4);
    expect(weights[1]).toBeCloseTo(0.1, 4);
  });

  it('draws weights to 0 by the decay alone where there is no gradient', () => {
    expect(weightsAfter(1, 0)[1]).toBe(5);
    expect(weightsAfter(1, 0.1)[1]).toBeCloseTo(5 * (1 - 0.05 * 0.1));
  });
});
