import { describe, expect, test } from 'vitest';
import { sourcesIn } from '../sources-in.ts';

describe('a name that the story has without the words before it', () => {
  test.each([
    [
      'a participle that opens a headline',
      'Hammering Ann Lee on Quay\n\nAnn Lee left. Lee said it was over.',
      ['Ann Lee'],
    ],
    ['a trade', 'Ulm Star Ann Lee left. Ann Lee slept. Lee said it was over.', ['Ann Lee']],
    [
      'an adjective before the surname',
      'Understated Holt raises his profile\n\nBo Holt left. Holt slept. Holt said it was over.',
      ['Bo Holt'],
    ],
    ['an imperative', 'Simon Okoth left. Okoth slept. Stop Okoth said it was over.', ['Simon Okoth']],
    ['where somebody is from', 'Vermont Ann Lee told him it was over. Ann Lee left.', ['Ann Lee']],
  ])('%s', (_, body, names) => {
    expect(sourcesIn(body)).toEqual(names);
  });

  test.each([
    ['a given name', 'Mary Ann Lee said it was over. Ann Lee left.', ['Mary Ann Lee']],
    ['another of the family', 'Ann Lee left. Lee slept. Trayvon Lee said it was over.', ['Trayvon Lee']],
    [
      'whom commas part from a description',
      'Ann Lee left. Lee slept. Her father, Odd Lee, a farmer, said it was over.',
      ['Odd Lee'],
    ],
    ['a body', 'Ann Lee left. Ann Lee Holdings said it was over.', ['Ann Lee Holdings']],
    [
      'where a surname may be a place',
      'Ann Hill left. Hill slept. Park Hill said it was over.',
      ['Park Hill'],
    ],
    [
      'a surname that nobody has alone',
      'Ann Hill left. People in Forest Hill said it was over.',
      [undefined],
    ],
  ])('should NOT: %s', (_, body, names) => {
    expect(sourcesIn(body)).toEqual(names);
  });
});
