import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edits, spellerOf } from '../../src/answer/spelling.ts';

const vocabulary = 'troops north korea soldiers reinforcements zelensky fleet tariffs ines caldeira'.split(
  ' ',
);
const spell = spellerOf(new Set(vocabulary), new Map([['ines', new Set(['caldeira'])]]));

describe('spelling', () => {
  it.each([
    ['trops', 'troops'],
    ['corea', 'korea'],
    ['soldeirs', 'soldiers'],
    ['reinforcments', 'reinforcements'],
    ['zelenski', 'zelensky'],
    ['tarrifs', 'tariffs'],
  ])('reads %s as %s', (slip, word) => {
    expect(spell(slip)).toBe(word);
  });

  it('reads a word of English behind a name as the name that stands behind it in the story', () => {
    expect(spell('caldera', 'ines')).toBe('caldeira');
    expect(spell('caldera', 'the')).toBeUndefined();
    expect(spell('troops', 'ines')).toBeUndefined();
  });

  it.each(['tanks', 'feet', 'army', 'xyz', '14000', 'sleet'])('leaves %s alone', (form) => {
    expect(spell(form)).toBeUndefined();
  });

  it('does not look for a word that is longer than any here', () => {
    expect(spell('x'.repeat(100_000))).toBeUndefined();
  });

  it('counts edits as a distance does', () => {
    const word = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(edits(a, b)).toBe(edits(b, a));
        expect(edits(a, b) === 0).toBe(a === b);
      }),
    );
  });
});
