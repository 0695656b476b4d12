import { wordsOf } from '../answer/ranking/passage.ts';
import type { Analysis } from '../attribution/analysis.ts';
import { type Span, textOf } from '../story/span.ts';

/** The distinct content words of a text, by their stems. */
export type Terms = ReadonlySet<string>;

export const termsOf = (text: string): Terms =>
  new Set(wordsOf(text).flatMap(({ content, stem }) => (content ? [stem] : [])));

const read = new WeakMap<Analysis, Map<number, Terms>>();

/** Of a sentence of a story, read once and kept as long as the analysis is. */
export function termsIn(analysis: Analysis, sentence: Span): Terms {
  const sentences = read.get(analysis) ?? new Map<number, Terms>();
  read.set(analysis, sentences);
  const terms = sentences.get(sentence.start) ?? termsOf(textOf(analysis.story.body, sentence));
  sentences.set(sentence.start, terms);
  return terms;
}

/** Share of the smaller set that both hold: 1 where one repeats the other (Szymkiewicz–Simpson). */
export function overlap(a: Terms, b: Terms): number {
  const smaller = Math.min(a.size, b.size);
  return smaller === 0 ? 0 : a.intersection(b).size / smaller;
}
