import { expect, test } from 'vitest';
import { rareFirst } from '../../../src/store/search/rare-first.ts';

const words = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).map(([word, found]) => ({ word, found }));

test.each<[string, Readonly<Record<string, number>>, readonly string[]]>([
  ['all that fit, the rarest first', { boats: 40, quay: 3, harbour: 50 }, ['quay', 'boats', 'harbour']],
  ['not the one that breaks the budget', { quay: 3, people: 99 }, ['quay']],
  ['the rarest, though it alone is too common', { people: 500, year: 400 }, ['year']],
  ['no word that is nowhere', { quay: 3, zyzzy: 0 }, ['quay']],
  ['nothing where nothing is found', { zyzzy: 0 }, []],
])('%s', (_, counts, expected) => {
  expect(rareFirst(words(counts), 100)).toEqual(expected);
});
