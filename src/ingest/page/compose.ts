import type { Piece } from '../../story/canonical.ts';
import type { LeftOut } from '../reading.ts';
import type { Placed } from './article.ts';
import { type Line, lineRules } from './furniture/line-rules.ts';
import { withoutTail } from './furniture/tail.ts';
import { isProse } from './measure.ts';
import type { Segment } from './segments.ts';
import { endsSentence } from './sentence-end.ts';
import { squeeze } from './squeeze.ts';

/** A page taken apart: what is the story's, what is a caption, what was left out and why. */
export interface Composition {
  readonly pieces: readonly Piece[];
  readonly captions: readonly string[];
  readonly leftOut: readonly LeftOut[];
}

export interface Known {
  readonly title: string;
  readonly byline?: string;
}

/** Makes the story's blocks from the placed segments; their text is never changed. */
export function compose(placed: readonly Placed[], known: Known): Composition {
  const leftOut: LeftOut[] = [];
  const leave = ({ text }: Segment, rule: string): void => void leftOut.push({ text, rule });
  for (const { segment, place } of placed) {
    if (place === 'elsewhere')
      leave(segment, isTitle(segment, known) ? 'title, again' : 'outside the article');
    else if (typeof place === 'object') leave(segment, place.furniture);
  }
  const article = withoutTail(segmentsAt(placed, 'article').map(withHeadings), leave);
  const lines = withoutFurniture(article, known, leave);
  const single = withoutRepeats(lines, leave);
  const story = withoutEmptyHeadings(single, article, leave);
  return { pieces: story, captions: captionsOf(segmentsAt(placed, 'caption')), leftOut };
}

const isTitle = ({ text }: Segment, { title }: Known): boolean => squeeze(text) === squeeze(title);

type Leave = (segment: Segment, rule: string) => void;

const segmentsAt = (placed: readonly Placed[], place: Placed['place']): readonly Segment[] =>
  placed.filter((candidate) => candidate.place === place).map(({ segment }) => segment);

function withoutFurniture(segments: readonly Segment[], known: Known, leave: Leave): readonly Segment[] {
  const paragraphs = segments.filter(isProse).length;
  let before = 0;
  return segments.filter((segment) => {
    const prose = isProse(segment);
    const line: Line = {
      ...segment,
      title: known.title,
      byline: known.byline,
      before,
      after: paragraphs - before - (prose ? 1 : 0),
    };
    if (prose) before += 1;
    const rule = lineRules.find((candidate) => candidate.matches(line));
    if (rule !== undefined) leave(segment, rule.name);
    return rule === undefined;
  });
}

/** Pull quotes and copies for other screen sizes say again what the story says elsewhere. */
function withoutRepeats(segments: readonly Segment[], leave: Leave): readonly Segment[] {
  const texts = segments.map(({ text }) => squeeze(text));
  return segments.filter((segment, index) => {
    const text = texts[index] ?? '';
    const isCopy = text.length >= COPIED_LETTERS && texts.indexOf(text) < index;
    const isPulled =
      text.length >= PULLED_LETTERS &&
      standsApart(segment) &&
      texts.some((other) => other.length > text.length && other.includes(text));
    if (isCopy || isPulled) leave(segment, 'repeats the story');
    return !isCopy && !isPulled;
  });
}

/** Long enough not to be said twice by chance. */
const COPIED_LETTERS = 80;
const PULLED_LETTERS = 20;

const apart = /pull|quote|callout|highlight/i;

/** A pull quote is set as a quotation or a heading, or in a box of its name. */
const standsApart = ({ kind, owner }: Segment): boolean =>
  kind !== 'paragraph' ||
  [owner, owner.parentElement, owner.parentElement?.parentElement].some((element) =>
    apart.test(element?.className ?? ''),
  );

/** A short line all in bold that does not end like a sentence is a heading without the markup. */
function withHeadings(segment: Segment): Segment {
  const isHeading =
    segment.kind === 'paragraph' &&
    segment.bold &&
    segment.words <= 12 &&
    segment.linkWords === 0 &&
    !endsSentence(segment.text) &&
    !/["“”:,]/.test(segment.text);
  return isHeading ? { ...segment, kind: 'heading' } : segment;
}

/** What a heading announced was left out: nothing stands under it but another heading, or the end. */
function withoutEmptyHeadings(
  kept: readonly Segment[],
  article: readonly Segment[],
  leave: Leave,
): readonly Segment[] {
  const places = new Map(article.map((segment, index) => [segment, index]));
  const story: Segment[] = [];
  for (const segment of kept.toReversed()) {
    const next = story.at(-1);
    const isNext = next !== undefined && places.get(next) === (places.get(segment) ?? 0) + 1;
    if (segment.kind === 'heading' && (next === undefined || (next.kind === 'heading' && !isNext))) {
      leave(segment, 'heading without text');
    } else story.push(segment);
  }
  return story.reverse();
}

/** Each once; pages repeat them for other screen sizes, and for the gallery. */
function captionsOf(segments: readonly Segment[]): readonly string[] {
  const seen = new Set<string>();
  return segments
    .filter(({ text, words }) => words >= 3 && !seen.has(squeeze(text)) && seen.add(squeeze(text)))
    .map(({ text }) => text);
}
