import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edits, spellerOf } from '../../src/answer/spelling.ts';

const spell = spellerOf(new Set('troops north korea soldiers reinforcements zelensky fleet'.split(' ')));

describe('spelling', () => {
  it.each([
    ['trops', 'troops'],
    ['corea', 'korea'],
    ['soldeirs', 'soldiers'],
    ['reinforcments', 'reinforcements'],
    ['zelenski', 'zelensky'],
  ])('reads %s as %s', (slip, word) => {
    expect(spell(slip)).toBe(word);
  });

  it.each(['tanks', 'feet', 'army', 'xyz', '14000', 'sleet'])('leaves %s alone', (form) => {
    expect(spell(form)).toBeUndefined();
  });

  it('does not look for a word that is longer than any here', () => {
    const start = performance.now();
    expect(spell('x'.repeat(100_000))).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(100);
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
