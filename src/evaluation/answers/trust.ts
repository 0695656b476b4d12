/** A question, and how far it was trusted to have an answer. */
interface Trusted {
  readonly confidence: number;
  readonly answers: boolean;
  /** The sentence that is ranked first answers. */
  readonly right: boolean;
}

/** Of each row, from the least trusted on, its rank from 1; those trusted alike share the mean of theirs. */
function ranked(rows: readonly Trusted[]): readonly (readonly [row: Trusted, rank: number])[] {
  const order = rows.toSorted((a, b) => a.confidence - b.confidence);
  const groups = Map.groupBy(order, ({ confidence }) => confidence);
  let before = 0;
  return [...groups.values()].flatMap((alike) => {
    const rank = before + (alike.length + 1) / 2;
    before += alike.length;
    return alike.map((row) => [row, rank] as const);
  });
}

/** Area under the ROC curve (the Mann-Whitney statistic): how often an answerable question is trusted more than one that is not; as often as not where they are trusted alike. */
export function auc(rows: readonly Trusted[]): number {
  const positives = rows.filter(({ answers }) => answers).length;
  const ranks = ranked(rows).reduce((sum, [{ answers }, rank]) => sum + (answers ? rank : 0), 0);
  return (ranks - (positives * (positives + 1)) / 2) / (positives * (rows.length - positives));
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
