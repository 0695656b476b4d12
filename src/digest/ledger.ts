import type { Figure } from '../answer/answer.ts';
import { figuresOf } from '../answer/figures/figures.ts';
import { countedIn } from '../answer/figures/side-by-side.ts';
import type { FiguresOf, StoryFigure } from './figures.ts';

/** The figures of a story that say what they count or measure: a bare number tells a reader nothing. */
export const ledgerOf: FiguresOf = (analysis) => figuresOf(analysis).flatMap(storyFigure);

function storyFigure(figure: Figure): readonly StoryFigure[] {
  const { value, sentence, hedge, thing } = figure;
  const counted = countedIn(figure);
  if (!counted) return [];
  const start = Math.min(hedge?.start ?? figure.start, figure.start);
  const end = Math.max(hedge?.end ?? figure.end, thing?.end ?? figure.end, figure.end);
  return [{ figure: { start, end }, sentence, value, thing: counted }];
}
