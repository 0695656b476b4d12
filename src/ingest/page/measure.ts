import type { PageElement } from './dom.ts';
import { ancestry, type Segment } from './segments.ts';
import { endsSentence } from './sentence-end.ts';

/** What a part of a page holds, in words. */
export interface Measure {
  readonly words: number;
  readonly linkWords: number;
  /** Words in segments that read like sentences of a story. */
  readonly prose: number;
}

const nothing: Measure = { words: 0, linkWords: 0, prose: 0 };

/** Long enough, mostly not links, and ending as sentences do. */
export const isProse = (segment: Segment): boolean =>
  segment.kind !== 'heading' &&
  segment.linkWords * 2 < lengthOf(segment) &&
  (segment.words >= 25 || (segment.words >= 8 && endsSentence(segment.text)) || isDense(segment));

/** Scripts without spaces between words: count letters instead. */
const isDense = ({ text }: Segment): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{12}/u.test(text);

const lengthOf = (segment: Segment): number => Math.max(segment.words, segment.linkWords);

/** Measures of every element that holds text. */
export class Measures {
  private readonly measures = new Map<PageElement, Measure>();
  readonly total: Measure;

  constructor(segments: readonly Segment[]) {
    for (const segment of segments) {
      for (const element of ancestry(segment.owner))
        this.measures.set(element, plus(this.of(element), segment));
    }
    this.total = segments.reduce(plus, nothing);
  }

  of(element: PageElement): Measure {
    return this.measures.get(element) ?? nothing;
  }
}

const plus = (measure: Measure, segment: Segment): Measure => ({
  words: measure.words + segment.words,
  linkWords: measure.linkWords + segment.linkWords,
  prose: measure.prose + (isProse(segment) ? segment.words : 0),
});
