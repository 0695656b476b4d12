/** A decision whose features are on one scale. */
export interface Item {
  readonly inputs: readonly Float64Array[];
  readonly right: readonly boolean[];
  readonly scores: readonly number[];
  readonly weight: number;
}

/** What the weights make small. */
export interface NetLoss {
  /** Whether a decision can be learned from. */
  readonly fits: (right: readonly boolean[]) => boolean;
  /** How wrong each score is: the derivative of the loss by it. */
  readonly errorsOf: (scores: readonly number[], item: Item) => readonly number[];
}

/** Which of several: −log Σ_right p, p the softmax over the candidates. */
export const whichLoss: NetLoss = {
  fits: (right) => right.includes(true),
  errorsOf: (scores, { right, weight }) => {
    const top = Math.max(...scores);
    const odds = scores.map((score) => Math.exp(score - top));
    const total = odds.reduce((sum, odd) => sum + odd, 0);
    const good = odds.reduce((sum, odd, i) => sum + (right[i] ? odd : 0), 0);
    return odds.map((odd, i) => weight * (odd / total - (right[i] && good > 0 ? odd / good : 0)));
  },
};

/** Whether or not, each by itself: −log p, p the logistic function of its score. */
export const whetherLoss: NetLoss = {
  fits: () => true,
  errorsOf: (scores, { right, weight }) =>
    scores.map((score, i) => weight * (1 / (1 + Math.exp(-score)) - Number(right[i] ?? false))),
};
