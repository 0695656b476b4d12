import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokensOf } from '../../../src/story/mentions/tokens.ts';

const piece = fc.constantFrom(
  ...[
    'Lee',
    'U.S.',
    'J. ',
    'Mr.',
    'said',
    '’s',
    "workers' ",
    '1/2',
    '“',
    '”',
    "''",
    '``',
    '....',
    '—',
    '\n',
    '\n\n',
  ],
  ...[
    ' ',
    '\u00a0',
    '\u2028',
    '\t',
    'é',
    'e\u0301',
    '😀',
    '\ud83d',
    '你好。',
    'a-b.c',
    'said.Trump',
    '&',
    '\ufeff',
  ],
);
const body = fc.oneof(
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

test('tokens are the text, in order and apart, with nothing but white space between them', () => {
  fc.assert(
    fc.property(body, (text) => {
      let end = 0;
      for (const token of tokensOf(text)) {
        expect(token.end).toBeGreaterThan(token.start);
        expect(text.slice(token.start, token.end)).toBe(token.text);
        expect(text.slice(end, token.start)).toMatch(/^[^\S\n]*$/);
        end = token.end;
      }
      expect(text.slice(end)).toMatch(/^[^\S\n]*$/);
    }),
  );
});

test.each([
  ['About 4,000 people', ['About', '4,000', 'people']],
  ['1,234,567.', ['1,234,567', '.']],
  // Should NOT: marks between things in a row.
  ['in 2019,2020 and 4,00 more', ['in', '2019', ',', '2020', 'and', '4', ',', '00', 'more']],
  ['on 3, 400 came', ['on', '3', ',', '400', 'came']],
])('a comma between thousands parts nothing: %s', (text, words) => {
  expect(tokensOf(text).map((token) => token.text)).toEqual(words);
});

test.each(['Lee left.\nIt rained.', 'Lee left.\r\n\r\nIt rained.', 'Lee left. \n \n  It rained.'])(
  'one break parts the paragraphs of %j, however they are set',
  (text) => expect(tokensOf(text).filter(({ class: kind }) => kind === 'break')).toHaveLength(1),
);
