import type { StructuredTextItem } from 'unpdf';

/** A printed line. Sizes and places are in points, from the bottom left of its page. */
export interface PrintedLine {
  readonly text: string;
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Puts the pieces of text of a page together to lines, in the order of the file. */
export function linesOf(items: readonly StructuredTextItem[], page: number): readonly PrintedLine[] {
  const lines: PrintedLine[] = [];
  let line: StructuredTextItem[] = [];
  const end = () => {
    const text = textOf(line).trim();
    const first = line.find(({ str }) => str.trim() !== '');
    if (first !== undefined && text !== '') {
      lines.push({ text, page, x: first.x, y: first.y, size: sizeOf(line) });
    }
    line = [];
  };
  for (const item of items) {
    const last = line.findLast(({ str }) => str.trim() !== '');
    if (last !== undefined && item.str.trim() !== '' && Math.abs(item.y - last.y) > last.fontSize * 0.6)
      end();
    line.push(item);
    if (item.hasEOL) end();
  }
  end();
  return lines;
}

/** Files place pieces of a word, and words without spaces between: the distance tells. */
function textOf(items: readonly StructuredTextItem[]): string {
  let text = '';
  let right: number | undefined;
  for (const { str, x, width, fontSize } of items) {
    const apart = right !== undefined && x - right > fontSize * 0.15;
    if (apart && !/\s$/.test(text) && !/^\s/.test(str)) text += ' ';
    text += str;
    if (str.trim() !== '') right = x + width;
  }
  return text;
}

const sizeOf = (items: readonly StructuredTextItem[]): number =>
  Math.round(Math.max(...items.filter(({ str }) => str.trim() !== '').map(({ fontSize }) => fontSize)) * 2) /
  2;

/** The share of a page's lines, counted from its top and its bottom, where running heads and feet stand. */
const EDGE_LINES = 3;

/**
 * Takes off what is printed on every page: lines at the edges that come back on other pages, numbers aside,
 * and page numbers alone.
 */
export function withoutRunningLines(pages: readonly (readonly PrintedLine[])[]): readonly PrintedLine[] {
  const seen = new Map<string, Set<number>>();
  for (const line of pages.flatMap(edgesOf)) {
    const key = maskedOf(line.text);
    seen.set(key, (seen.get(key) ?? new Set()).add(line.page));
  }
  const edges = new Set(pages.flatMap(edgesOf));
  const isRunning = (line: PrintedLine): boolean =>
    edges.has(line) &&
    (isPageNumber(line.text) || ((seen.get(maskedOf(line.text))?.size ?? 0) >= 2 && pages.length >= 2));
  return pages.flat().filter((line) => !isRunning(line));
}

function edgesOf(lines: readonly PrintedLine[]): readonly PrintedLine[] {
  const byHeight = lines.toSorted((a, b) => b.y - a.y);
  return lines.length <= EDGE_LINES * 2
    ? byHeight
    : [...byHeight.slice(0, EDGE_LINES), ...byHeight.slice(-EDGE_LINES)];
}

const maskedOf = (text: string): string => text.replace(/\d+/g, '0').toLowerCase();

const isPageNumber = (text: string): boolean =>
  /^[-–—\s]*(?:page\s+)?\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?[-–—\s]*$/i.test(text);
