import { expect, test } from 'vitest';
import { pluralOf } from '../../src/story/plural.ts';

test.each([
  ['claim', 'claims'],
  ['theory', 'theories'],
  ['day', 'days'],
  ['speech', 'speeches'],
  ['guess', 'guesses'],
])('%s: %s', (noun, plural) => {
  expect(pluralOf(noun)).toBe(plural);
});
