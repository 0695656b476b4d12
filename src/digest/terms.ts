import { wordsOf } from '../answer/ranking/passage.ts';
import type { Analysis } from '../attribution/analysis.ts';
import { oncePer } from '../story/once.ts';
import { type Span, textOf } from '../story/span.ts';

/** The distinct content words of a text, by their stems. */
export type Terms = ReadonlySet<string>;

export const termsOf = (text: string): Terms =>
  new Set(wordsOf(text).flatMap(({ content, stem }) => (content ? [stem] : [])));

/** Of a story, the terms of its sentences by where they start. */
const readIn = oncePer((_: Analysis) => new Map<number, Terms>());

/** Of a sentence of a story, read once. */
export function termsIn(analysis: Analysis, sentence: Span): Terms {
  const sentences = readIn(analysis);
  const terms = sentences.get(sentence.start) ?? termsOf(textOf(analysis.story.body, sentence));
  sentences.set(sentence.start, terms);
  return terms;
}

/** Share of the smaller set that both hold: 1 where one repeats the other (Szymkiewicz–Simpson). */
export function overlap(a: Terms, b: Terms): number {
  const smaller = Math.min(a.size, b.size);
  return smaller === 0 ? 0 : a.intersection(b).size / smaller;
}
