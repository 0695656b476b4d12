import type { Span } from '../../story/span.ts';

/** The lines of a body that hold text: paragraphs, whether one newline or a blank line parts them. */
export const paragraphsOf = (body: string): readonly Span[] => {
  const paragraphs: Span[] = [];
  for (const match of body.matchAll(/[^\n]+/g)) {
    if (/\S/.test(match[0])) paragraphs.push({ start: match.index, end: match.index + match[0].length });
  }
  return paragraphs;
};
