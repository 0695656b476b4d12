import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalText, layOut } from '../../src/story/canonical.ts';
import { textOf } from '../../src/story/span.ts';

describe('canonical text of a block', () => {
  test.each([
    ['a soft hyphen shows only where a line breaks', 'Kraft\u00adfahrzeug', 'Kraftfahrzeug'],
    ['a zero-width space cannot be searched for', 'long\u200bword', 'longword'],
    ['a byte-order mark is no text', '\ufeffThe', 'The'],
    ['non-breaking and thin spaces are spaces', '10\u00a0000\u2009km', '10 000 km'],
    ['line breaks inside a block are spaces', 'one\r\ntwo\n three', 'one two three'],
    ['control characters are no text', 'a\u0000b\u0007', 'ab'],
    ['half a surrogate pair cannot be stored', 'a\ud83d', 'a\ufffd'],
    ['a joiner beside a Latin letter is debris', 'a\u200db \u200c', 'ab'],
  ])('%s', (_why, text, expected) => expect(canonicalText(text)).toBe(expected));

  test.each([
    ['a joiner shapes a Persian word', 'می\u200cخواهم'],
    ['a joiner builds a family of emoji', '👩\u200d👧'],
    ['a direction mark matters for display', 'שלום\u200f (AP)'],
    ['quotation marks, dashes and ligatures are the story’s', '“a” — ‘b’ ﬁ …'],
    ['decomposed letters are the story’s', 'cafe\u0301'],
    ['misspellings are the story’s', 'dictactor'],
  ])('leaves alone: %s', (_why, text) => expect(canonicalText(text)).toBe(text));
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        'a',
        '1',
        '.',
        ' ',
        '\n',
        '\u00a0',
        '\u00ad',
        '\u200b',
        '\u200c',
        '\u200d',
        '👩',
        'ن',
        '\ud83d',
      ),
    )
    .map((parts) => parts.join('')),
);

test('canonical text is a fixed point', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(canonicalText(canonicalText(text))).toBe(canonicalText(text));
    }),
  );
});

test('every block equals its slice, and one blank line joins them', () => {
  fc.assert(
    fc.property(fc.array(anyText), (texts) => {
      const { body, blocks } = layOut(texts.map((text) => ({ kind: 'paragraph', text })));
      const kept = texts.map(canonicalText).filter((text) => text !== '');
      expect(blocks.map((block) => textOf(body, block))).toEqual(kept);
      expect(body).toBe(kept.join('\n\n'));
    }),
  );
});
