import type { Figure } from '../../answer/answer.ts';
import { ofWhat } from '../../answer/figures/of-what.ts';
import { type Span, textOf } from '../../story/span.ts';

/** Who gives a figure, by name where the story tells it. */
export const whoSays = ({ story, attribution }: Figure): string | undefined =>
  attribution?.source && (attribution.source.name ?? textOf(story.body, attribution.source));

/** `¶12  an estimated total of 14,000 troops (Ukrainian officials)`, its words in the order of the story. */
export function figureText(figure: Figure): string {
  const { story, paragraph, hedge, whose } = figure;
  const isOther = figure.another ?? figure.partOf;
  // What was named before follows the figure that points back to it: "31 people" of "31 of them".
  const place = ({ start }: Span): number => (isOther && start < figure.start ? figure.end + start : start);
  const first = hedge && hedge.start < figure.start ? [hedge, figure] : [figure, hedge];
  const rest = ofWhat(figure).toSorted((a, b) => place(a) - place(b));
  const spans = [
    ...rest.filter((span) => place(span) < figure.start),
    ...first,
    ...rest.filter((span) => place(span) >= figure.start),
  ].filter((span) => span !== undefined);
  const words = spans.map((span) => textOf(story.body, span));
  if (whose) words.push(`(age of ${textOf(story.body, whose)})`);
  const who = whoSays(figure);
  return `¶${paragraph}  ${words.join(' ')}${who ? ` (${who})` : ''}`.replace(/\s*\n\s*/g, ' ');
}
