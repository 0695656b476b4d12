import type { Piece } from '../../story/canonical.ts';
import { endsSentence } from '../page/sentence-end.ts';
import type { PrintedLine } from './lines.ts';

export interface PrintedBlock extends Piece {
  readonly page: number;
  /** Of its letters, in points. */
  readonly size: number;
}

/** Undoes what printing did: lines become paragraphs, words that were parted at a line's end become whole. */
export function paragraphsOf(lines: readonly PrintedLine[]): readonly PrintedBlock[] {
  const body = median(lines.map(({ size }) => size));
  const pitch = median(gapsOf(lines));
  const left = median(lines.map(({ x }) => x));
  const written = new Set(
    lines.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []),
  );
  const groups: PrintedLine[][] = [];
  for (const [index, line] of lines.entries()) {
    const last = lines[index - 1];
    const group = groups.at(-1);
    if (last === undefined || group === undefined || parts(last, line, { pitch, left })) groups.push([line]);
    else group.push(line);
  }
  return groups.map((group) => ({
    page: group[0]?.page ?? 0,
    size: group[0]?.size ?? 0,
    kind: isHeading(group, body) ? 'heading' : 'paragraph',
    text: group.map(({ text }) => text).reduce((text, next) => joined(text, next, written)),
  }));
}

interface Layout {
  readonly pitch: number;
  readonly left: number;
}

/** Whether a new paragraph starts: other letters, a gap, or a first line that is set in. */
function parts(last: PrintedLine, line: PrintedLine, { pitch, left }: Layout): boolean {
  if (Math.abs(last.size - line.size) > 0.5) return true;
  const gap = last.y - line.y;
  const follows = last.page === line.page && gap > 0;
  // Over a page or column the sentence goes on where it has not ended.
  if (!follows) return endsSentence(last.text) && !/^\p{Ll}/u.test(line.text);
  const setIn = line.x - last.x;
  const isIndented =
    setIn > line.size * 0.8 && setIn < line.size * 5 && line.x > left && endsSentence(last.text);
  return gap > pitch * 1.35 || isIndented;
}

const gapsOf = (lines: readonly PrintedLine[]): readonly number[] =>
  lines.flatMap((line, index) => {
    const last = lines[index - 1];
    const gap = last === undefined || last.page !== line.page ? 0 : last.y - line.y;
    return gap > 0 && gap < line.size * 3 ? [gap] : [];
  });

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 12;
}

const isHeading = (group: readonly PrintedLine[], body: number): boolean =>
  group.length <= 4 && group.every(({ size }) => size >= body * 1.12);

/**
 * A hyphen at a line's end belongs to the word where the file writes that word with it elsewhere, or where
 * no small letter follows; else the printer put it there.
 */
function joined(text: string, next: string, written: ReadonlySet<string>): string {
  const before = /(\p{L}+(?:-\p{L}+)*)[-\u00ad\u2010]$/u.exec(text)?.[1];
  const after = /^\p{Ll}[\p{L}-]*/u.exec(next)?.[0];
  if (before === undefined) return `${text} ${next}`;
  if (after === undefined) return text + next;
  const keeps = written.has(`${before}-${after}`.toLowerCase()) && !written.has(before.toLowerCase() + after);
  return keeps ? text + next : text.slice(0, -1) + next;
}
