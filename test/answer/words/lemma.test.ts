import { describe, expect, it } from 'vitest';
import { wordOf } from '../../../src/answer/words/lemma.ts';

describe('a word in its base form', () => {
  it.each([
    ['pass', 'passed'],
    ['pass', 'passing'],
    ['discuss', 'discussed'],
    ['boss', 'bosses'],
    ['loss', 'losses'],
    ['vote', 'votes'],
    ['fine', 'fined'],
    ['stage', 'staging'],
    ['plan', 'planned'],
    ['visit', 'visited'],
    ['wound', 'wounds'],
  ])('%s is the stem of %s', (base, form) => expect(wordOf(form).stem).toBe(wordOf(base).stem));

  it.each([
    ['discuss', 'discus'],
    ['fined', 'fin'],
    ['hated', 'hat'],
    ['wound', 'wind'],
  ])('should NOT: %s is no %s', (form, other) => expect(wordOf(form).stem).not.toBe(wordOf(other).stem));
});
