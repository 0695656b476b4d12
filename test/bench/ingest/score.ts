/** Shares of words and of runs of four words, 0 to 1. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** The share of the reference's words that was found. */
  readonly found: number;
}

/**
 * Bags of four-word shingles, as the article extraction benchmark of Scrapinghub scores them: a word in the
 * wrong place counts as wrong.
 */
export function scoreOf(text: string, reference: string): Score {
  const [got, wanted] = [shinglesOf(text), shinglesOf(reference)];
  const shared = overlap(got, wanted);
  const precision = ratio(shared, sizeOf(got));
  const recall = ratio(shared, sizeOf(wanted));
  const [words, wantedWords] = [bagOf(wordsOf(text)), bagOf(wordsOf(reference))];
  return {
    precision,
    recall,
    f1: harmonic(precision, recall),
    found: ratio(overlap(words, wantedWords), sizeOf(wantedWords)),
  };
}

export const harmonic = (a: number, b: number): number => (a + b === 0 ? 0 : (2 * a * b) / (a + b));

type Bag = ReadonlyMap<string, number>;

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];

function shinglesOf(text: string): Bag {
  const words = wordsOf(text);
  const last = Math.max(1, words.length - 3);
  return bagOf(Array.from({ length: last }, (_, at) => words.slice(at, at + 4).join(' ')).filter(Boolean));
}

function bagOf(entries: readonly string[]): Bag {
  const bag = new Map<string, number>();
  for (const entry of entries) bag.set(entry, (bag.get(entry) ?? 0) + 1);
  return bag;
}

const sizeOf = (bag: Bag): number => bag.values().reduce((sum, count) => sum + count, 0);

const overlap = (a: Bag, b: Bag): number =>
  a.entries().reduce((sum, [entry, count]) => sum + Math.min(count, b.get(entry) ?? 0), 0);

const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
