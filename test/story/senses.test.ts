import { expect, it } from 'vitest';
import {
  isAdjectiveSense,
  isAdverbSense,
  isNounSense,
  isVerbSense,
  KIND,
  kindsOf,
  sensesOf,
} from '../../src/story/senses.ts';

it.each([
  ['baker', KIND.person],
  ['week', KIND.time],
  ['city', KIND.place],
  ['team', KIND.group],
  ['continent', KIND.object],
])('%s can be of its kind', (word, kind) => expect(kindsOf(word)).toContain(kind));

it.each([
  ['say', isVerbSense],
  ['bridge', isNounSense],
  ['glad', isAdjectiveSense],
  ['often', isAdverbSense],
])('%s has a sense of its part of speech', (word, is) => expect(sensesOf(word).some(is)).toBe(true));

it.each(['soon', 'Velstad', 'toString', ''])('%j should NOT be of any kind', (word) =>
  expect(kindsOf(word)).toEqual([]),
);
