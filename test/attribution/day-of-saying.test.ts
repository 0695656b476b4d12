import { describe, expect, test } from 'vitest';
import { attributionsIn, saidIn } from './reading-of-text.ts';

describe('the day on which something was said is no part of it', () => {
  test.each([
    ['at the end', 'It was late, two chiefs said Sept. 29.', 'It was late'],
    ['before an adjunct', 'It was late, Ann Lee said Jan. 5 at a rally in Ulm.', 'It was late'],
    ['before what is said', 'Ann Lee said Jan. 5 the bridge was old.', 'the bridge was old'],
    ['with its year', 'Ann Lee said on Jan. 5, 2017, that it was late.', 'it was late'],
    ['should NOT: a day that is told of', 'Ann Lee said 5 May would be late.', '5 May would be late'],
    ['should NOT: somebody called Jan', 'Ann Lee said Jan was late.', 'Jan was late'],
  ])('%s', (_, body, what) => {
    expect(saidIn(body).map((one) => one.what)).toEqual([what]);
  });

  test('nor of who hears it', () => {
    const body = 'Ann Lee told reporters Sept. 29 that it was late.';
    const [{ addressee } = {}] = attributionsIn(body);
    expect(addressee && body.slice(addressee.start, addressee.end)).toBe('reporters');
  });
});
