/** Moves weights against a gradient, at a rate; `decay` is by how much of the rate each is drawn to 0 meanwhile. */
export type Step = (gradient: Float64Array, rate: number, decay?: number) => void;

/** Adam (Kingma and Ba 2015), with decay apart from it (Loshchilov and Hutter 2019); `memory` is its second beta. */
export function adam(weights: Float64Array, memory = 0.999): Step {
  const first = new Float64Array(weights.length);
  const second = new Float64Array(weights.length);
  let step = 0;
  return (gradient, rate, decay = 0) => {
    step++;
    const [early, earlier] = [1 - 0.9 ** step, 1 - memory ** step];
    for (let i = 0; i < weights.length; i++) {
      const g = gradient[i] ?? 0;
      const m = 0.9 * (first[i] ?? 0) + 0.1 * g;
      const v = memory * (second[i] ?? 0) + (1 - memory) * g * g;
      first[i] = m;
      second[i] = v;
      const now = weights[i] ?? 0;
      weights[i] = now - rate * (m / early / (Math.sqrt(v / earlier) + 1e-8) + decay * now);
    }
  };
}
