import type { Figure } from '../../answer/answer.ts';
import { textOf } from '../../story/span.ts';

/** Who gives a figure, by name where the story tells it. */
export const whoSays = ({ story, attribution }: Figure): string | undefined =>
  attribution?.source && (attribution.source.name ?? textOf(story.body, attribution.source));

/** `¶12  an estimated total of 14,000 troops (Ukrainian officials)`, its words in the order of the story. */
export function figureText(figure: Figure): string {
  const { story, paragraph, hedge, thing, whose } = figure;
  const spans = [hedge, figure, thing].filter((span) => span !== undefined);
  const words = spans.toSorted((a, b) => a.start - b.start).map((span) => textOf(story.body, span));
  if (whose) words.push(`(age of ${textOf(story.body, whose)})`);
  const who = whoSays(figure);
  return `¶${paragraph}  ${words.join(' ')}${who ? ` (${who})` : ''}`.replace(/\s*\n\s*/g, ' ');
}
