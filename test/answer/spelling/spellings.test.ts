import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edits } from '../../../src/answer/spelling/edits.ts';
import { spellingsNear, spellingsOf } from '../../../src/answer/spelling/spellings.ts';

const word = fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom(...'abcdeé1') });

describe('spellings near a form', () => {
  it('hold every word that is so many edits apart', () => {
    fc.assert(
      fc.property(word, fc.array(word), fc.integer({ min: 1, max: 2 }), (form, words, most) => {
        const near = new Set(spellingsNear(form, spellingsOf(words), most));
        for (const each of words) if (edits(form, each) <= most) expect(near).toContain(each);
      }),
    );
  });

  it.each([
    ['mayor', 'is too long', 'mayoralty'],
    ['mayor', 'has other letters', 'bight'],
  ])('of %s leave out what %s', (form, _, other) => {
    expect(spellingsNear(form, spellingsOf([other, 'major']), 1)).toEqual(['major']);
  });
});
