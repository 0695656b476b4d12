/** A pair of positions in the old and the new list; a side is absent where it has no partner. */
export interface Pair {
  readonly before?: number;
  readonly after?: number;
}

/** Gaps above this many cells are not compared sentence by sentence: everything in them is another text. */
const maximumCells = 250_000;

/**
 * Aligns two lists in order: what is equal first (patience diff: keys that occur once on both sides, the
 * longest run of them that keeps its order, then their equal neighbours), then in the gaps the pairing
 * with the highest total similarity (Needleman and Wunsch, 1970).
 */
export function align(
  before: readonly string[],
  after: readonly string[],
  similarity: (a: number, b: number) => number,
): readonly Pair[] {
  const anchors = [...anchorsOf(before, after), { before: before.length, after: after.length }];
  const pairs: Pair[] = [];
  let from = { before: 0, after: 0 };
  for (const anchor of anchors) {
    pairs.push(...alignGap(before, after, from, anchor, similarity));
    if (anchor.before < before.length) pairs.push(anchor);
    from = { before: anchor.before + 1, after: anchor.after + 1 };
  }
  return pairs;
}

type Point = Required<Pair>;

/** Keys found once on each side, as the longest sequence that rises on both. */
function anchorsOf(before: readonly string[], after: readonly string[]): readonly Point[] {
  const positions = onceOnly(after);
  const common = [...onceOnly(before)].flatMap(([key, at]) => {
    const partner = positions.get(key);
    return partner === undefined ? [] : [{ before: at, after: partner }];
  });
  return longestRising(common.toSorted((a, b) => a.before - b.before));
}

function onceOnly(keys: readonly string[]): ReadonlyMap<string, number> {
  const at = new Map<string, number>();
  const repeated = new Set<string>();
  for (const [index, key] of keys.entries()) {
    if (at.has(key)) repeated.add(key);
    at.set(key, index);
  }
  for (const key of repeated) at.delete(key);
  return at;
}

/** Longest increasing subsequence by `after`, in n log n. */
function longestRising(points: readonly Point[]): readonly Point[] {
  const tails: { point: Point; previous: number }[][] = [];
  for (const point of points) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const tail = tails[middle]?.at(-1);
      if (tail && tail.point.after < point.after) low = middle + 1;
      else high = middle;
    }
    tails[low] ??= [];
    tails[low]?.push({ point, previous: (tails[low - 1]?.length ?? 0) - 1 });
  }
  const rising: Point[] = [];
  let link = tails.at(-1)?.at(-1);
  for (let pile = tails.length - 1; link; pile -= 1) {
    rising.push(link.point);
    link = tails[pile - 1]?.[link.previous];
  }
  return rising.reverse();
}

function alignGap(
  before: readonly string[],
  after: readonly string[],
  from: Point,
  to: Point,
  similarity: (a: number, b: number) => number,
): readonly Pair[] {
  let start = from;
  const head: Pair[] = [];
  const equalAt = (a: number, b: number) => a < to.before && b < to.after && before[a] === after[b];
  while (equalAt(start.before, start.after)) {
    head.push(start);
    start = { before: start.before + 1, after: start.after + 1 };
  }
  const rows = to.before - start.before;
  const columns = to.after - start.after;
  if (rows <= 0 || columns <= 0 || rows * columns > maximumCells)
    return [...head, ...removed(start.before, to.before), ...added(start.after, to.after)];
  const inGap = (a: number, b: number) => {
    const [i, j] = [start.before + a, start.after + b];
    return before[i] === after[j] ? 1 : similarity(i, j);
  };
  const middle = bestPairing(rows, columns, inGap).map((pair) => ({
    ...(pair.before !== undefined && { before: start.before + pair.before }),
    ...(pair.after !== undefined && { after: start.after + pair.after }),
  }));
  return [...head, ...middle];
}

function bestPairing(rows: number, columns: number, gain: (a: number, b: number) => number): readonly Pair[] {
  const width = columns + 1;
  const best = new Float64Array((rows + 1) * width);
  const gains = new Float64Array(rows * columns);
  const at = (row: number, column: number) => best[row * width + column] ?? 0;
  for (let row = rows - 1; row >= 0; row -= 1)
    for (let column = columns - 1; column >= 0; column -= 1) {
      const paired = gain(row, column);
      gains[row * columns + column] = paired;
      const together = paired > 0 ? paired + at(row + 1, column + 1) : 0;
      best[row * width + column] = Math.max(together, at(row + 1, column), at(row, column + 1));
    }
  const pairs: Pair[] = [];
  let row = 0;
  let column = 0;
  while (row < rows && column < columns) {
    const paired = gains[row * columns + column] ?? 0;
    if (paired > 0 && at(row, column) === paired + at(row + 1, column + 1))
      pairs.push({ before: row++, after: column++ });
    else if (at(row, column) === at(row + 1, column)) pairs.push({ before: row++ });
    else pairs.push({ after: column++ });
  }
  return [...pairs, ...removed(row, rows), ...added(column, columns)];
}

const range = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
const removed = (from: number, to: number): readonly Pair[] => range(from, to).map((before) => ({ before }));
const added = (from: number, to: number): readonly Pair[] => range(from, to).map((after) => ({ after }));
