import { wordsOf } from '../answer/ranking/passage.ts';

/** The distinct content words of a text, by their stems. */
export type Terms = ReadonlySet<string>;

export const termsOf = (text: string): Terms =>
  new Set(wordsOf(text).flatMap(({ content, stem }) => (content ? [stem] : [])));

/** Share of the smaller set that both hold: 1 where one repeats the other (Szymkiewicz–Simpson). */
export function overlap(a: Terms, b: Terms): number {
  const smaller = Math.min(a.size, b.size);
  return smaller === 0 ? 0 : a.intersection(b).size / smaller;
}
