import type { Piece } from '../../story/canonical.ts';
import { isSentence } from './line.ts';

const bullet = /^[•●▪◦‣*·-]\s+(?=\S)/;
const longestHeading = 80;
const mostWords = 10;

/** The blocks of a plain text: bulleted lines are items, a short line between paragraphs is a heading. */
export const piecesOf = (lines: readonly string[]): readonly Piece[] =>
  lines.map((line, index) => {
    const previous = lines[index - 1] ?? '';
    const next = lines[index + 1] ?? '';
    if (bullet.test(line)) return { kind: 'item', text: line.replace(bullet, '') };
    const heading =
      index > 0 && isHeading(line) && isSentence(previous) && isSentence(next) && !bullet.test(next);
    return { kind: heading ? 'heading' : 'paragraph', text: line };
  });

/** Few words, a capital or a figure first, and nothing at the end that ends or continues a sentence. */
const isHeading = (line: string): boolean =>
  line.length <= longestHeading &&
  line.split(' ').length <= mostWords &&
  /^[\p{Lu}\p{N}]/u.test(line) &&
  !/[\p{P}]$/u.test(line);
