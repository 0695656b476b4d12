import { describe, expect, test } from 'vitest';
import { saidIn } from '../reading-of-text.ts';

describe('a quotation in the clause of a noun of saying', () => {
  test.each([
    [
      'its owner’s',
      'The paper seized on Ann Lee’s claim that there were “thousands of cracks” in the bridge.',
      'Ann Lee',
      'claim',
    ],
    [
      'over when it was made',
      'Bo Diaz won the vote because of Ann Lee’s suggestion at a debate that he was “dull enough.”',
      'Ann Lee',
      'suggestion',
    ],
    [
      'its author’s',
      'The board was upset by a statement by Ann Lee that the bridge was “a disgrace.”',
      'Ann Lee',
      'statement',
    ],
  ])('%s: %s', (_, body, who, cue) => {
    expect(saidIn(body)).toMatchObject([{ type: 'mixed', who, cue }]);
  });

  test.each([
    [
      'over how it was made',
      'Bo Diaz did contradict Ann Lee’s comments, made in an interview recorded on Monday, that it was “old” and slow.',
      'Ann Lee',
    ],
    [
      'of a party, where nothing else reports it',
      'Democrats on the board plan to release papers in an effort to disprove Republican claims of “big cracks” in it.',
      'Republican',
    ],
  ])('%s: %s', (_, body, who) => {
    expect(saidIn(body).findLast(({ what }) => what.includes('“'))?.who).toBe(who);
  });

  test.each([
    [
      'a clause behind it',
      'Ann Lee’s claim that the bridge is old was met with calm, “a rare thing,” Bo Diaz said.',
      'Bo Diaz',
    ],
    [
      'another report behind it',
      'Ann Lee’s claim that the bridge is old, Bo Diaz said, is “a disgrace.”',
      'Bo Diaz',
    ],
  ])('should NOT, %s: %s', (_, body, who) => {
    expect(saidIn(body).findLast(({ what }) => what.includes('“'))?.who).toBe(who);
  });
});
