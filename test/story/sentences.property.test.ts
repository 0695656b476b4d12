import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blocksOf } from '../../src/story/blocks.ts';
import { sentencesOf } from '../../src/story/sentences.ts';
import { contains, textOf } from '../../src/story/span.ts';

/** Pieces that news is made of, so that random texts reach every rule. */
const piece = fc.constantFrom(
  ...[
    'He said',
    'the',
    'U.S.',
    'Mr.',
    'No.',
    '10',
    'Feb.',
    'iPhone',
    'al-Shabab',
    'J.',
    'Inc.',
    'Why',
    '3.5',
  ],
  ...[
    '.',
    '?',
    '!',
    '…',
    '...',
    ' . . . ',
    '"',
    '“',
    '”',
    "'",
    '’',
    '(',
    ')',
    '[1]',
    '»',
    '—',
    '•',
    '。',
    '😀',
  ],
  ...[' ', '  ', '\u00a0', '\n', '\n\n', '\r\n', '\t', '\u200b', '\u2028', '\ud83d', 'e\u0301'],
);
const anyText = fc.oneof(
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

test('sentences of any text are trimmed, in order, inside their block, with only white space between', () => {
  fc.assert(
    fc.property(anyText, (body) => {
      const blocks = blocksOf(body);
      const sentences = sentencesOf(body, blocks);
      let at = 0;
      for (const sentence of sentences) {
        expect(body.slice(at, sentence.start).trim()).toBe('');
        expect(textOf(body, sentence)).toBe(textOf(body, sentence).trim());
        expect(sentence.end).toBeGreaterThan(sentence.start);
        expect(blocks[sentence.block]).toSatisfy((block) => contains(block, sentence));
        at = sentence.end;
      }
      expect(body.slice(at).trim()).toBe('');
    }),
    { numRuns: 500 },
  );
});

test('headings are not sentences', () => {
  const body = 'What we know\n\nIt rained. It stopped.';
  const [first, second] = blocksOf(body);
  if (!first || !second) throw new Error('two blocks expected');
  const sentences = sentencesOf(body, [{ ...first, kind: 'heading' }, second]);
  expect(sentences.map((sentence) => textOf(body, sentence))).toEqual(['It rained.', 'It stopped.']);
});
