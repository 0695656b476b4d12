import { describe, expect, test } from 'vitest';
import { attributionsIn, wordsOf } from './reading-of-text.ts';

const throughIn = (body: string): readonly (readonly [who: string | undefined, via: string | undefined])[] =>
  attributionsIn(body).map(({ source, via }) => [wordsOf(body, source), wordsOf(body, via)]);

describe('through whom words came that stand within a report', () => {
  test('whoever reports them', () =>
    expect(
      throughIn('According to the lawsuit, Diaz told the drivers that they were “a waste of money” in May.'),
    ).toEqual([
      ['the lawsuit', undefined],
      ['Diaz', 'the lawsuit'],
    ]));

  test.each([
    ['a report beside it', '“It is old,” Ann Lee said. Bo Diaz said that it was not.'],
    ['one report alone', 'Ann Lee said that it was old.'],
  ])('should NOT be %s', (_, body) =>
    expect(throughIn(body).every(([, via]) => via === undefined)).toBe(true),
  );
});
