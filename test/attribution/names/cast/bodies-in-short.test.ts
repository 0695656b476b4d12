import { describe, expect, test } from 'vitest';
import { sourcesIn } from '../sources-in.ts';

describe('a body comes back by the first word of its name', () => {
  test.each([
    [
      'a bank',
      'Dortonwater Bank said it was closed. Dortonwater said it was sorry.',
      ['Dortonwater Bank', 'Dortonwater Bank'],
    ],
    [
      'what a noun has told to be one',
      'The charity Lumo Relief said it was over. Lumo said it was late.',
      ['Lumo Relief', 'Lumo Relief'],
    ],
    [
      'should NOT: one of two bodies',
      'The firm Lumo Research said it was over. Lumo Bank fell. Lumo said it was late.',
      ['Lumo Research', 'Lumo'],
    ],
    [
      'should NOT: a person who bears the word',
      'Ann Dortonwater left. Dortonwater Bank said it was closed. Dortonwater said it was late.',
      ['Dortonwater Bank', 'Ann Dortonwater'],
    ],
    [
      'should NOT: whoever leads it',
      'The Venn Organization said it was late. Venn said it was early.',
      ['Venn Organization', 'Venn'],
    ],
    [
      'should NOT: a town',
      'In Dortonwater it rained. Dortonwater Bank said it was closed. Dortonwater said it was late.',
      ['Dortonwater Bank', 'Dortonwater'],
    ],
    [
      'should NOT: a word of the dictionary',
      'Horizon Bank said it was closed. Horizon said it was late.',
      ['Horizon Bank', 'Horizon'],
    ],
    [
      'should NOT: whom a pronoun tells to be a woman',
      'Dortonwater Bank said it was closed. Dortonwater said she was late.',
      ['Dortonwater Bank', 'Dortonwater'],
    ],
  ])('%s', (_, body, names) => {
    expect(sourcesIn(body)).toEqual(names);
  });
});
