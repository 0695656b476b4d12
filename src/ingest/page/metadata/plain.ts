import { canonicalText } from '../../../story/canonical.ts';

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** Structured data and feeds hold tags and HTML entities now and then, though they should not. */
export const plain = (text: string | undefined): string | undefined =>
  text === undefined
    ? undefined
    : canonicalText(
        text
          .replace(/<[^>]{1,200}>/g, '')
          .replace(/&#(x[\da-f]+|\d+);/gi, (_, code: string) => fromCode(code))
          .replace(/&(amp|lt|gt|quot|apos|nbsp);/g, (whole, name: string) => named[name] ?? whole),
      );

function fromCode(code: string): string {
  const point =
    code.startsWith('x') || code.startsWith('X') ? Number.parseInt(code.slice(1), 16) : Number(code);
  return point <= 0x10ffff ? String.fromCodePoint(point) : '';
}
