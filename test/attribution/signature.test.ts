import { describe, expect, test } from 'vitest';
import { saidIn } from './reading-of-text.ts';

describe('who signs a quotation in brackets', () => {
  test.each([
    ['with an office', '“It was a farce.” (Ann Lee, mayor)', 'Ann Lee'],
    ['alone', 'Letters to us:\n\n“It was a farce.” (Ann Lee)', 'Ann Lee'],
  ])('%s', (_, body, who) => {
    expect(saidIn(body)).toMatchObject([{ who, cue: undefined, what: '“It was a farce.”' }]);
  });

  test.each([
    ['brackets that tell more', '“It was a farce” (Ann Lee had left).'],
    ['a place', '“It was a farce” (Ulm).'],
  ])('should NOT: %s', (_, body) => {
    expect(saidIn(body)).toEqual([]);
  });

  test('should NOT: brackets behind a cue', () => {
    expect(saidIn('“It was a farce,” said Bo Diaz (Ann Lee, mayor, disagrees).')).toMatchObject([
      { who: 'Bo Diaz' },
    ]);
  });
});

describe('who signs on a line of its own', () => {
  test.each([
    ['on what', '“It is over.”\n\n— Ann Lee on her last match.', 'Ann Lee'],
    ['after what', '“It is over.”\n\n— Ann Lee after losing for the third time.', 'Ann Lee'],
    ['doing what', '“It is over.”\n\n— Ann Lee drinking a beer at her press conference', 'Ann Lee'],
  ])('and says %s', (_, body, who) => {
    expect(saidIn(body)).toMatchObject([{ who, what: '“It is over.”' }]);
  });

  test.each([
    ['a noun behind a dash in marks', 'A look at “moan”-worthy headlines in May shows little.'],
    ['a line that goes on', '“It is over”\n\n— Ann Lee in May. The bridge was shut, and drivers left.'],
  ])('should NOT: %s', (_, body) => {
    expect(saidIn(body)).toEqual([]);
  });
});
