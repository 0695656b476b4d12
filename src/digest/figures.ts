import type { Analysis } from '../attribution/analysis.ts';
import type { Span } from '../story/span.ts';
import type { Centrality } from './centrality.ts';
import type { DigestItem, FigureLine } from './digest.ts';
import { attributionAt } from './lines.ts';
import { overlap, termsIn } from './terms.ts';

/** A counted or measured thing as the digest needs it. */
export interface StoryFigure {
  /** Value, hedge and unit: `an estimated total of 14,000 troops`. */
  readonly figure: Span;
  readonly sentence: Span;
  readonly value: number;
  /** What is counted, in the form that is compared: `troop`, `usd`. */
  readonly thing: string;
}

export type FiguresOf = (analysis: Analysis) => readonly StoryFigure[];

type FigureItem = Extract<DigestItem, { readonly kind: 'figure' }>;
type ChangedFigureItem = Extract<DigestItem, { readonly kind: 'changed-figure' }>;

/** Sentences that count the same thing of the same event share this much of their words. */
const SAME_COUNT = 0.4;

/** The figures of the most central sentences, each sentence and each thing once. */
export function keyFigures(
  analysis: Analysis,
  figures: readonly StoryFigure[],
  centrality: Centrality,
): readonly FigureItem[] {
  const ranked = figures.toSorted((a, b) => centrality(b.sentence) - centrality(a.sentence));
  const things = new Set<string>();
  const sentences = new Set<number>();
  return ranked.flatMap((figure) => {
    if (things.has(figure.thing) || sentences.has(figure.sentence.start)) return [];
    things.add(figure.thing);
    sentences.add(figure.sentence.start);
    return [{ kind: 'figure', line: figureLine(analysis, figure) }];
  });
}

function figureLine(analysis: Analysis, { figure, sentence }: StoryFigure): FigureLine {
  const attribution = attributionAt(analysis, figure);
  return { story: analysis.story, span: sentence, sentence, figure, ...(attribution && { attribution }) };
}

/**
 * Figures that an earlier story, or the version before, gives differently: the same thing, counted in a
 * sentence much like this one, at a value that this story does not repeat.
 */
export function changedFigures(
  analysis: Analysis,
  earlier: readonly Analysis[],
  figuresOf: FiguresOf,
): readonly ChangedFigureItem[] {
  const figures = figuresOf(analysis);
  const given = new Set(figures.map(key));
  const seen = new Set<string>();
  return earlier.flatMap((other) => {
    const gave = figuresOf(other);
    const gaveKeys = new Set(gave.map(key));
    return figures.flatMap((after) => {
      if (gaveKeys.has(key(after)) || seen.has(key(after))) return [];
      const before = gave.find(
        (figure) => !given.has(key(figure)) && countsTheSame(other, figure, analysis, after),
      );
      if (!before) return [];
      seen.add(key(after));
      return [
        { kind: 'changed-figure', before: figureLine(other, before), after: figureLine(analysis, after) },
      ];
    });
  });
}

const key = ({ thing, value }: StoryFigure): string => `${thing} ${value}`;

function countsTheSame(a: Analysis, before: StoryFigure, b: Analysis, after: StoryFigure): boolean {
  if (before.thing !== after.thing) return false;
  return overlap(termsIn(a, before.sentence), termsIn(b, after.sentence)) >= SAME_COUNT;
}
