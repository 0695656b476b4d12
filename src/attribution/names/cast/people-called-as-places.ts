import type { Reading } from '../../reading.ts';
import type { Named } from './drafts.ts';
import { genderByPronoun } from './gender-by-pronoun.ts';

const WHERE = /^(?:in|at|from|to|into|near|outside|inside|across|around|through|toward|towards|over|of)$/;

/**
 * "Paris claims she was held" of a story that is nowhere in Paris: names of places, as keys, that stand for people here.
 * Reporters do not call a person and a place by one word in the same story.
 */
export const peopleCalledAsPlaces = (reading: Reading, names: readonly Named[]): ReadonlySet<string> => {
  const places = names.filter(({ mention }) => mention.entity === 'place');
  const visited = places.filter(({ mention }) => WHERE.test(reading.tokens[mention.from - 1]?.lower ?? ''));
  const people = places.filter(({ mention }) => genderByPronoun(reading, mention) !== undefined);
  const real = new Set(visited.map(({ key }) => key));
  return new Set(people.map(({ key }) => key).filter((key) => !real.has(key)));
};
