import { describe, expect, test } from 'vitest';
import { attributionsIn, saidIn } from '../reading-of-text.ts';

describe('who speaks over an aside that ends with another’s name', () => {
  test.each([
    'Ann Lee, joined by her lawyer, Bo Diaz, said the bridge was old.',
    'Ann Lee, flanked by her lawyer, Bo Diaz, told reporters the bridge was old.',
    'Ann Lee, together with her lawyer, Bo Diaz, said the bridge was old.',
    'Ann Lee, with her lawyer, Bo Diaz, at her side, said the bridge was old.',
    'Ann Lee, known for her book, The Ferry, said the bridge was old.',
  ])('%s', (body) => {
    expect(saidIn(body)).toMatchObject([{ who: 'Ann Lee', what: 'the bridge was old' }]);
  });

  test.each([
    [
      'of another clause',
      'Ann Lee, beaten by a rival, left the hall, and her coach, Bo Diaz, said it was late.',
    ],
    ['behind an adverbial', 'In May, backed by the union, its lawyer, Bo Diaz, said it was late.'],
  ])('should NOT: %s', (_, body) => {
    expect(attributionsIn(body).map(({ source }) => source?.name)).toEqual(['Bo Diaz']);
  });
});
