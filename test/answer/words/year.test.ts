import { expect, test } from 'vitest';
import { wordsOf } from '../../../src/answer/ranking/passage.ts';
import { isYear } from '../../../src/answer/words/year.ts';

const yearsIn = (text: string): readonly string[] =>
  wordsOf(text)
    .filter((word) => isYear(word, text))
    .map(({ form }) => form);

test.each([
  ['It opened in 1870, and shut in 2019.', ['1870', '2019']],
  ['It got 1,870 letters and $1,500.', []],
  ['It got 870 letters and 3000 cards.', []],
])('a year has no comma: %s', (text, years) => expect(yearsIn(text)).toEqual(years));
