import { overlaps, type Span } from './span.ts';
import type { Sentence } from './story.ts';

/** Where the first sentence stands that holds any of a span; -1: none does. */
export const sentenceOf = (sentences: readonly Sentence[], span: Span): number =>
  sentences.findIndex((sentence) => overlaps(sentence, span));
