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
  const age = whose ? ` (age of ${textOf(story.body, whose)})` : '';
  const who = whoSays(figure);
  return `¶${paragraph}  ${joined(story.body, spans)}${age}${who ? ` (${who})` : ''}`.replace(
    /\s*\n\s*/g,
    ' ',
  );
}

/** So few letters between two parts are shown with them: "3,000 of its troops", "killing all six". */
const NEAR = 12;

/** The parts as the story has them; where it has more between them, or the other way round, a mark of ours. */
const joined = (body: string, spans: readonly Span[]): string =>
  spans.reduce((text, span, at) => {
    const before = spans[at - 1];
    if (!before) return textOf(body, span);
    const between = span.start >= before.end ? body.slice(before.end, span.start) : APART;
    const shown = between.length <= NEAR && !/[\d\n.;:]/.test(between) ? between : APART;
    return text + shown + textOf(body, span);
  }, '');

const APART = ' … ';
