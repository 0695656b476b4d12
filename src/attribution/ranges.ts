import type { Reading, TokenRange } from './reading.ts';

/** A range without others within it; all in order. */
export const without = ({ from, to }: TokenRange, others: readonly TokenRange[]): readonly TokenRange[] => {
  const left: TokenRange[] = [];
  let at = from;
  for (const other of others) {
    if (other.to <= at || other.from >= to) continue;
    if (other.from > at) left.push({ from: at, to: other.from });
    at = other.to;
  }
  if (at < to) left.push({ from: at, to });
  return left;
};

export const hasWords = ({ tokens }: Reading, { from, to }: TokenRange): boolean => {
  for (let at = from; at < to; at += 1) if (/^\p{L}/u.test(tokens[at]?.text ?? '')) return true;
  return false;
};

/** Of things those that begin in the paragraph of another; looked up, since a story may have as many of either as it has paragraphs. */
export const byParagraph = <T extends Pick<TokenRange, 'from'>>(
  { units, unitAt }: Reading,
  things: readonly T[],
): ((of: Pick<TokenRange, 'from'>) => readonly T[]) => {
  const paragraphOf = ({ from }: Pick<TokenRange, 'from'>): number =>
    units[unitAt[from] ?? 0]?.paragraph ?? 0;
  const found = Map.groupBy(things, paragraphOf);
  return (of) => found.get(paragraphOf(of)) ?? [];
};
