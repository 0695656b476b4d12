import { describe, expect, it } from 'vitest';
import { isIn, nearTo } from '../../../src/answer/words/near.ts';
import { lexicon } from '../../../src/story/lexicon.ts';

const surenessOf = (word: string, other: string, following: readonly string[] = []): number =>
  nearTo(word, following).find(({ stems }) => stems.join(' ') === other)?.sureness ?? 0;

describe('nearTo', () => {
  it('is surest of words that name each other, either way', () => {
    expect(surenessOf('blaze', 'fire')).toBe(1);
    expect(surenessOf('fire', 'blaze')).toBe(1);
  });

  it('goes both ways where only one line names the other', () => {
    expect(lexicon('near').some((line) => line.startsWith('pallbearer: '))).toBe(false);
    expect(surenessOf('coffin', 'pallbear')).toBeGreaterThan(0);
    expect(surenessOf('pallbearer', 'coffin')).toBeGreaterThan(0);
    expect(surenessOf('coffin', 'pallbear')).toBeLessThan(1);
  });

  it('reads a phrase where its words follow', () => {
    expect(surenessOf('call', 'cancel', ['the', 'strike', 'off'])).toBeGreaterThan(0);
    expect(surenessOf('call', 'cancel', ['the', 'police'])).toBe(0);
  });

  it('should NOT: a word is not near itself', () => {
    expect(surenessOf('fire', 'fire')).toBe(0);
  });
});

describe('isIn', () => {
  it.each([
    [['off'], ['the', 'strike', 'off'], true],
    [['up', 'with'], ['up', 'with', 'it'], true],
    [['up', 'with'], ['with', 'it', 'up'], false],
    [[], ['any'], true],
    [['off'], [], false],
  ] as const)('%j in %j', (words, among, expected) => {
    expect(isIn(words, among)).toBe(expected);
  });
});

describe('the list of near words', () => {
  it('has one line a word: what it is, and what can be said for it', () => {
    const lines = lexicon('near');
    const heads = lines.map((line) => line.slice(0, line.indexOf(': ')));
    expect(new Set(heads).size).toBe(lines.length);
    expect(lines.filter((line) => !/^[\p{Ll}' -]+: [\p{Ll}' -]+(?:, [\p{Ll}' -]+)*$/u.test(line))).toEqual(
      [],
    );
  });
});
