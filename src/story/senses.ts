import senses from 'wink-lexicon/src/wn-word-senses.js';
import dictionary from 'wink-lexicon/src/wn-words.js';

/** WordNet's lexicographer files of a lemma: 18 for persons, 15 for places, 29 to 43 for verbs. */
export const sensesOf = (lemma: string): readonly number[] =>
  Object.hasOwn(dictionary, lemma) ? (senses[dictionary[lemma] ?? -1] ?? []) : [];
