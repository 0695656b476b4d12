import { describe, expect, it } from 'vitest';
import { maySubordinate, setsAgainst, subordinates } from '../../../src/attribution/words/subordinators.ts';

describe('words that open a clause under another', () => {
  it.each([
    ['although', true, true, true],
    ['whereas', true, true, true],
    ['because', true, true, false],
    ['unless', true, true, false],
    ['once', true, true, false],
    ['after', true, false, false],
    ['as', true, false, false],
    ['but', false, false, true],
    ['and', false, false, false],
    ['that', false, false, false],
    ['', false, false, false],
  ])('%s: may open one %s, surely %s, sets against %s', (word, may, does, against) => {
    expect([maySubordinate(word), subordinates(word), setsAgainst(word)]).toEqual([may, does, against]);
  });
});
