import { canonicalText } from '../../story/canonical.ts';

/**
 * The paragraphs of a plain text. A line break is a paragraph break, unless the text is clearly
 * hard-wrapped: then the lines of a paragraph are joined again.
 */
export function paragraphsOf(content: string): readonly string[] {
  const groups = content
    .split(/(?:\r\n|[\n\r\u2028\u2029])(?:[^\S\n\r]*(?:\r\n|[\n\r\u2028\u2029]))+/)
    .map(linesOf);
  const width = wrapWidth(groups);
  return groups.flatMap((lines) => (width ? rejoin(lines, width) : lines));
}

const linesOf = (group: string): readonly string[] =>
  group
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(canonicalText)
    .filter((line) => line !== '');

/** Editors and mail programs wrap at 60 to 100 characters. */
const widest = 100;
const narrowest = 50;
const fewestWraps = 4;

/** The width at which a text was wrapped: nearly every line is full, so that the next word did not fit. */
function wrapWidth(groups: readonly (readonly string[])[]): number | undefined {
  const breaks = groups.flatMap((lines) =>
    lines.slice(1).map((next, index) => ({ line: lines[index] ?? '', next })),
  );
  const width = groups.flat().reduce((longest, line) => Math.max(longest, line.length), 0);
  if (breaks.length < fewestWraps || width > widest || width < narrowest) return undefined;
  const full = breaks.filter(({ line, next }) => isFull(line, next, width));
  return full.length >= 0.8 * breaks.length ? width : undefined;
}

const isFull = (line: string, next: string, width: number): boolean =>
  line.length + 1 + (next.split(' ', 1)[0] ?? '').length > width - 2;

/** Joins wrapped lines; one that ends a sentence short of the width ends its paragraph. */
function rejoin(lines: readonly string[], width: number): readonly string[] {
  const paragraphs: string[] = [];
  let last = '';
  for (const line of lines) {
    const joins = last !== '' && (isFull(last, line, width) || !/[.!?…]["'”’»)]*$/.test(last));
    const before = joins ? (paragraphs.pop() ?? '') : '';
    paragraphs.push(before === '' || /\p{L}-$/u.test(before) ? before + line : `${before} ${line}`);
    last = line;
  }
  return paragraphs;
}
