import type { Figure } from '../../answer/answer.ts';
import { textOf } from '../../story/span.ts';

/** Who gives a figure, by name where the story tells it. */
export const whoSays = ({ story, attribution }: Figure): string | undefined =>
  attribution?.source && (attribution.source.name ?? textOf(story.body, attribution.source));

/** `¶12  an estimated total of 14,000 troops (Ukrainian officials)` */
export function figureText(figure: Figure): string {
  const { story, paragraph, hedge, thing } = figure;
  const words = [hedge, figure, thing].flatMap((span) => (span ? [textOf(story.body, span)] : []));
  const who = whoSays(figure);
  return `¶${paragraph}  ${words.join(' ')}${who ? ` (${who})` : ''}`.replace(/\s*\n\s*/g, ' ');
}
