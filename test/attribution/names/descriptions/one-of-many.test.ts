import { describe, expect, test } from 'vitest';
import { sourcesIn } from '../sources-in.ts';

describe('one of many', () => {
  test.each([
    [
      'who spoke',
      'Two former traders called it open. “It was,” one of them said.',
      'one of two former traders',
    ],
    ['told of', 'The interpreters were tired. “It was late,” says one, who left.', 'one of the interpreters'],
    [
      'another',
      'Two bakers told them it was late. One said that she slept. Another said that it was late.',
      'one of two bakers',
    ],
    ['whom the phrase tells', 'Two bakers left. “It was late,” said one of the cooks.', 'one of the cooks'],
    [
      'who is not whom the story named before',
      'Mary Hale left. One of its nurses, who fell, said so. One of its nurses, who slept, said it was late. “It is over,” she said.',
      undefined,
    ],
    ['of a name', 'Sheard fans said so. “It was late,” one said.', 'one of Sheard fans'],
    ['of a people', 'Russian drivers said so. “It was late,” one said.', 'one of Russian drivers'],
    [
      'who is described beside',
      'Three workers left. “It was late,” said one, a machine operator who fell.',
      'a machine operator',
    ],
    [
      'of those whom the sentence is about',
      'Two surveyors, who left, said managers knew. One of them said it was late.',
      'one of two surveyors',
    ],
  ])('%s: %s', (_, body, name) => {
    expect(sourcesIn(body).at(-1)).toBe(name);
  });

  test.each([
    ['named beside', 'Two bakers left. One of them, Ann Lee, said it was late on Monday.', 'Ann Lee'],
    ['a thing counted', 'Two bakers left. One long letter said it was late.', undefined],
    ['what was sent', 'Two bakers saw letters. One, sent in May, said it was late.', undefined],
  ])('should NOT: %s: %s', (_, body, name) => {
    expect(sourcesIn(body).at(-1)).toBe(name);
  });
});
