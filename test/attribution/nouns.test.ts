import { describe, expect, test } from 'vitest';
import { saidIn } from './reading-of-text.ts';

describe('a noun of saying with its owner', () => {
  test.each([
    [
      'a pronoun',
      'The council heard of her claim that the bridge is unsafe.',
      'her',
      'claim',
      'the bridge is unsafe',
    ],
    [
      'an author',
      'The board heard a statement by Ann Lee that the bridge will close.',
      'Ann Lee',
      'statement',
      'the bridge will close',
    ],
    [
      'the subject of its sentence',
      'The announcement by Ann Lee that the bridge will close surprised the town.',
      'Ann Lee',
      'announcement',
      'the bridge will close',
    ],
    [
      'an owner',
      'The council heard of Ann Lee’s warning that the bridge is unsafe.',
      'Ann Lee',
      'warning',
      'the bridge is unsafe',
    ],
    [
      'before an irregular verb',
      'His claim that the bridge is unsafe drew laughter.',
      'His',
      'claim',
      'the bridge is unsafe',
    ],
  ])('%s', (_, body, who, cue, what) => {
    expect(saidIn(body)).toEqual([{ type: 'indirect', who, cue, what }]);
  });
});

describe('a noun that tells nothing said', () => {
  test.each([
    ['a relative', 'His proposal that passed the council was old.'],
    ['to whom', 'Her promise to voters was kept.'],
    ['nobody’s', 'The claim that the bridge is unsafe is old.'],
    [
      'where its clause cannot be told from what follows',
      'His claim that the bridge is unsafe sparks laughter.',
    ],
  ])('%s', (_, body) => {
    expect(saidIn(body)).toEqual([]);
  });
});
