/** The distinct content words of a text, in the form that is compared. */
export type Terms = ReadonlySet<string>;

const WORD = /\p{L}[\p{L}\p{M}'’-]*|\d+(?:[.,]\d+)*/gu;

/** Words of up to three letters carry no subject; the possessive is no part of a word. */
export function termsOf(text: string): Terms {
  const words = text.toLowerCase().match(WORD) ?? [];
  return new Set(words.map((word) => word.replace(/['’]s?$/, '')).filter((word) => word.length > 3));
}

/** Share of the smaller set that both hold: 1 where one repeats the other (Szymkiewicz–Simpson). */
export function overlap(a: Terms, b: Terms): number {
  const smaller = Math.min(a.size, b.size);
  return smaller === 0 ? 0 : a.intersection(b).size / smaller;
}

/** Share of all words that both hold (Jaccard). */
export function similarity(a: Terms, b: Terms): number {
  const shared = a.intersection(b).size;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}
