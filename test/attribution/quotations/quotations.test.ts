import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quotationsOf } from '../../../src/attribution/quotations/quotations.ts';

const found = (body: string): readonly string[] =>
  quotationsOf(body).map(({ start, end }) => body.slice(start, end));

describe('quotation marks of every kind', () => {
  test.each([
    ['curly', 'She said, “We leave at dawn.”', ['“We leave at dawn.”']],
    ['straight', 'She said, "We leave at dawn."', ['"We leave at dawn."']],
    ['straight opened, curly closed', 'She said, "We leave at dawn.”', ['"We leave at dawn.”']],
    ['doubled apostrophes', "She said, ''We leave at dawn.''", ["''We leave at dawn.''"]],
    ['guillemets', 'She said, «We leave at dawn.»', ['«We leave at dawn.»']],
    ['low opening mark', 'She said, „We leave at dawn.“', ['„We leave at dawn.“']],
    ['closed by an opening mark', 'She said, “We leave at dawn.“ Then she left.', ['“We leave at dawn.“']],
    ['opened by a closing mark', 'She said, ”We leave at dawn.”', ['”We leave at dawn.”']],
    [
      'single, closed by an opening mark',
      'She said, ‘We leave at dawn.‘ Then she left.',
      ['‘We leave at dawn.‘'],
    ],
    ['single, before a tag', "The post read '#UlmFirst is late' and went.", ["'#UlmFirst is late'"]],
    ['single, before money', 'She called it ‘£5m down the drain’.', ['‘£5m down the drain’']],
    ['single, before an ellipsis', 'She wrote: ‘… and nobody stays.’', ['‘… and nobody stays.’']],
    ['single, before a letter put in', 'She wrote: ‘(T)he sea is cold.’', ['‘(T)he sea is cold.’']],
    ['two in a sentence', '“No,” she said, “not now.”', ['“No,”', '“not now.”']],
    [
      'a nested quotation is inside',
      '“He told me ‘never’ again,” she said.',
      ['“He told me ‘never’ again,”'],
    ],
    [
      'nested in the same marks',
      '“Her claim that it is “old and slow” is wrong,” she said. “It is new.”',
      ['“Her claim that it is “old and slow” is wrong,”', '“It is new.”'],
    ],
    [
      'never closed before two that are',
      '“It is old. She called it “slow” and “late” on Monday.',
      ['“slow”', '“late”'],
    ],
  ])('%s', (_, body, expected) => {
    expect(found(body)).toEqual(expected);
  });

  test('British style: single marks outside, double ones inside', () => {
    const body = '‘They called it “a day of hope” and left,’ said Ann Lee. ‘The workers’ rights are safe.’';
    expect(found(body)).toEqual([
      '‘They called it “a day of hope” and left,’',
      '‘The workers’ rights are safe.’',
    ]);
  });

  test('a quotation over paragraphs opens each and closes the last', () => {
    const body = '“We leave at dawn.\n\n“Nobody stays,” she said.';
    expect(found(body)).toEqual(['“We leave at dawn.', '“Nobody stays,”']);
  });

  test.each([
    [
      'straight',
      'Ann Lee said, "We leave at dawn.\n\nNobody stays," and left. "It is late."',
      ['"We leave at dawn.', 'Nobody stays,"', '"It is late."'],
    ],
    ['curly', 'Ann Lee said: “We leave.\n\nNobody stays.”', ['“We leave.', 'Nobody stays.”']],
    [
      'nor a mark at its end, behind what leads to it',
      'In a note, Ann Lee said, "We leave at dawn and nobody stays.\n\nIt rained.',
      ['"We leave at dawn and nobody stays.'],
    ],
    [
      'and the page has run them together',
      'Lee said: “We leave at dawn and nobody stays. “It is late and it rains,” she added.',
      ['“We leave at dawn and nobody stays.', '“It is late and it rains,”'],
    ],
    [
      'should NOT: no sentence ends before the next mark',
      '“We leave at dawn and nobody stays, she added, “for it rains.”',
      ['“for it rains.”'],
    ],
    ['should NOT: inches', 'A 6" pipe burst here on Monday night and nobody stayed.\n\nIt rained.', []],
    ['should NOT: it opens first', '“We leave.\n\nIt was “late” for her.', ['“late”']],
    ['should NOT: a paragraph later', 'Lee said: “We leave.\n\nIt rained.\n\nNobody stays.”', []],
    ['should NOT: nothing was open', 'We leave.\n\nNobody stays.”', []],
  ])('a quotation goes on in the next paragraph without a mark, %s', (_, body, expected) => {
    expect(found(body)).toEqual(expected);
  });

  test.each([
    [
      'after a colon, straight',
      "Ann Lee said: 'We leave at dawn.\n\n'Nobody stays.'",
      ["'We leave at dawn.", "'Nobody stays.'"],
    ],
    [
      'over a genitive and an elision, curly',
      'Ann Lee said: ‘The drivers’ union knew in the ’90s.\n\n‘Nobody stays.\n\n‘We leave,’ she said.',
      ['‘The drivers’ union knew in the ’90s.', '‘Nobody stays.', '‘We leave,’'],
    ],
    [
      'after a report in the middle',
      "'We leave,' she said. 'It is late.\n\n'Nobody stays.'",
      ["'We leave,'", "'It is late.", "'Nobody stays.'"],
    ],
  ])('single marks over paragraphs: %s', (_, body, expected) => {
    expect(found(body)).toEqual(expected);
  });

  test('a word that lost its front opens and closes nothing', () => {
    expect(found("'We play rock 'n' roll of the '60s,' she said.")).toEqual([
      "'We play rock 'n' roll of the '60s,'",
    ]);
  });

  test('a paragraph that forgets its closing mark is still a quotation', () => {
    const body = '“We leave at dawn and nobody stays behind.\n\nThe mayor went home.';
    expect(found(body)).toEqual(['“We leave at dawn and nobody stays behind.']);
  });
});

describe('what is no quotation', () => {
  test.each([
    ['apostrophes', "The workers' union doesn't agree with the city's plan."],
    ['inches without a second mark', 'The shelf is 6" deep.'],
    ['single marks of elision', "'Tis late.\n\n'Twas cold in the '90s, and they love 'em."],
    ['a single mark that nothing goes on from', "Ann Lee said: 'We leave at dawn.\n\nNobody stays."],
    ['plurals before a bracket', "The drivers' (and nurses') union met."],
    ['a lone mark in the middle', 'The plan “ was dropped in May.'],
  ])('%s', (_, body) => {
    expect(found(body)).toEqual([]);
  });
});

test('any text: spans in bounds, in order and apart', () => {
  const marks = fc.constantFrom(
    '"',
    '“',
    '”',
    '‘',
    '’',
    "'",
    '«',
    '»',
    '„',
    ' ',
    '\n',
    '\n\n',
    'word',
    's',
    '.',
    ',',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(marks).map((parts) => parts.join('')),
        fc.string({ unit: 'binary' }),
      ),
      (body) => {
        let last = 0;
        for (const { start, end } of quotationsOf(body)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(body.length);
          last = end;
        }
      },
    ),
    { examples: [['\'"’«\n\n"']] },
  );
});
