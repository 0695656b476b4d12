import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edits, slips } from '../../../src/answer/spelling/edits.ts';

describe('edits', () => {
  it('are counted as a distance is', () => {
    const word = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(edits(a, b)).toBe(edits(b, a));
        expect(edits(a, b) === 0).toBe(a === b);
      }),
    );
  });
});

describe('slips', () => {
  it.each([
    ['tarrifs', 'tariffs', 1, 'a letter doubled in the wrong place'],
    ['fotr', 'fort', 0.5, 'letters that changed places'],
    ['fotr', 'four', 1, 'another letter'],
    ['internet2', 'internet3', Infinity, 'another figure'],
  ])('from %s to %s: %d, %s', (form, meant, distance) => {
    expect(slips(form, meant)).toBe(distance);
  });
});
