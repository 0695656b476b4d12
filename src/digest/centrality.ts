import { type Span, textOf } from '../story/span.ts';
import type { Sentence, Story } from '../story/story.ts';
import { type Terms, termsOf } from './terms.ts';

/** How much a stretch of a story is about what the story is about; only the order counts. */
export type Centrality = (span: Span) => number;

/** A headline says what a story is about: its words count as if this many sentences had them. */
const TITLE_WEIGHT = 3;

/**
 * Centroid-based (Radev et al. 2004, https://doi.org/10.1016/j.ipm.2003.10.006): the cosine of a stretch and
 * the story's centroid, whose weights are the numbers of sentences that hold a word.
 */
export function centralityOf(story: Story, sentences: readonly Sentence[]): Centrality {
  const weights = new Map<string, number>();
  const add = (terms: Terms, weight: number) => {
    for (const term of terms) weights.set(term, (weights.get(term) ?? 0) + weight);
  };
  for (const sentence of sentences) add(termsOf(textOf(story.body, sentence)), 1);
  add(termsOf(story.title), TITLE_WEIGHT);
  return (span) => {
    const terms = [...termsOf(textOf(story.body, span))];
    const sum = terms.reduce((total, term) => total + (weights.get(term) ?? 0), 0);
    return terms.length === 0 ? 0 : sum / Math.sqrt(terms.length);
  };
}
