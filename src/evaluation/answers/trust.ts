/** A question, and how far it was trusted to have an answer. */
interface Trusted {
  readonly confidence: number;
  readonly answers: boolean;
  /** The sentence that is ranked first answers. */
  readonly right: boolean;
}

/** Area under the ROC curve: how often an answerable question is trusted more than one that is not. */
export function auc(rows: readonly Trusted[]): number {
  const order = rows.toSorted((a, b) => a.confidence - b.confidence);
  const positives = order.filter(({ answers }) => answers).length;
  const ranks = order.reduce((sum, { answers }, i) => sum + (answers ? i + 1 : 0), 0);
  return (ranks - (positives * (positives + 1)) / 2) / (positives * (order.length - positives));
}

/** F1 of refusing, share of the given answers that are right, share of the answerable that are answered right. */
export function tradeAt(rows: readonly Trusted[], threshold: number): readonly [number, number, number] {
  const count = (fits: (row: Trusted) => boolean): number => rows.filter(fits).length;
  const given = (row: Trusted): boolean => row.confidence > threshold;
  const rightly = count((row) => !given(row) && !row.answers);
  const right = count((row) => given(row) && row.right);
  const answerable = count(({ answers }) => answers);
  const refused = rows.length - count(given);
  return [(2 * rightly) / (refused + rows.length - answerable), right / count(given), right / answerable];
}
