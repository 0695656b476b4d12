import type { Span } from '../../story/span.ts';
import type { Story } from '../../story/story.ts';
import { credited, type Row } from './row.ts';

const context = 32;

/**
 * The attributions of a story as a page of W3C Web Annotations: a target a stretch of content, bodies for who,
 * cue and kind. https://www.w3.org/TR/annotation-model/
 */
export const annotationsOf = (story: Story, rows: readonly Row[]): object => {
  const target = targets(story);
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:verbatim:${encodeURIComponent(story.id)}:attributions`,
    type: 'AnnotationPage',
    items: rows.map((row, index) => ({
      id: `urn:verbatim:${encodeURIComponent(story.id)}:attribution:${index + 1}`,
      type: 'Annotation',
      motivation: 'identifying',
      body: [
        { type: 'TextualBody', purpose: 'classifying', value: row.type },
        ...(row.source ? [{ type: 'TextualBody', purpose: 'identifying', value: credited(row.source) }] : []),
        ...(row.via
          ? [{ type: 'TextualBody', purpose: 'describing', value: `via ${credited(row.via)}` }]
          : []),
        ...(row.source ? [{ type: 'SpecificResource', purpose: 'identifying', ...target(row.source) }] : []),
        ...(row.cue ? [{ type: 'SpecificResource', purpose: 'linking', ...target(row.cue) }] : []),
      ],
      target: row.content.map(target),
    })),
  };
};

/** Selectors of a span: its words with what stands around them, and its place. */
const targets = ({ body, id, url }: Story) => {
  const codePoint = codePointsOf(body);
  return ({ start, end }: Span): object => ({
    source: url ?? `urn:verbatim:${encodeURIComponent(id)}`,
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: body.slice(start, end),
        prefix: body.slice(Math.max(0, start - context), start).toWellFormed(),
        suffix: body.slice(end, end + context).toWellFormed(),
      },
      { type: 'TextPositionSelector', start: codePoint(start), end: codePoint(end) },
    ],
  });
};

/** The model counts code points, a body UTF-16 code units: they differ after a surrogate pair. */
const codePointsOf = (body: string): ((offset: number) => number) => {
  const pairs = [...body.matchAll(/[\u{10000}-\u{10ffff}]/gu)].map(({ index }) => index);
  return (offset) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
};
