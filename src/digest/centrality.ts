import type { Analysis } from '../attribution/analysis.ts';
import { overlaps, type Span } from '../story/span.ts';
import { type Terms, termsIn, termsOf } from './terms.ts';

/** How much a stretch of a story is about what the story is about; only the order counts. */
export type Centrality = (span: Span) => number;

/** A headline says what a story is about: its words count as if this many sentences had them. */
const TITLE_WEIGHT = 3;

/**
 * Centroid-based (Radev et al. 2004, https://doi.org/10.1016/j.ipm.2003.10.006): the cosine of a sentence and
 * the story's centroid, whose weights are the numbers of sentences that hold a word. A stretch is as central
 * as the best of its sentences.
 */
export function centralityOf(analysis: Analysis): Centrality {
  const { story, sentences } = analysis;
  const weights = new Map<string, number>();
  const add = (terms: Terms, weight: number) => {
    for (const term of terms) weights.set(term, (weights.get(term) ?? 0) + weight);
  };
  for (const sentence of sentences) add(termsIn(analysis, sentence), 1);
  add(termsOf(story.title), TITLE_WEIGHT);
  const scored = sentences.map((sentence) => ({
    sentence,
    score: cosine(termsIn(analysis, sentence), weights),
  }));
  return (span) =>
    Math.max(0, ...scored.filter(({ sentence }) => overlaps(sentence, span)).map(({ score }) => score));
}

function cosine(terms: Terms, weights: ReadonlyMap<string, number>): number {
  const sum = [...terms].reduce((total, term) => total + (weights.get(term) ?? 0), 0);
  return terms.size === 0 ? 0 : sum / Math.sqrt(terms.size);
}
