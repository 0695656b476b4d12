import senses from 'wink-lexicon/src/wn-word-senses.js';
import dictionary from 'wink-lexicon/src/wn-words.js';

/** WordNet's lexicographer files that hold a lemma, one a sense. */
export const sensesOf = (lemma: string): readonly number[] =>
  Object.hasOwn(dictionary, lemma) ? (senses[dictionary[lemma] ?? -1] ?? []) : [];

/** The senses of a word as it stands and without the ending of a plural: "securities" as "security". */
export const sensesOfAnyNumber = (form: string): readonly number[] => [
  ...sensesOf(form),
  ...(form.endsWith('s') ? sensesOf(form.endsWith('ies') ? `${form.slice(0, -3)}y` : form.slice(0, -1)) : []),
];

const ADVERBS = 2;
/** Words for everything there is, "entity" and "thing". */
const TOPS = 3;

/** The files that tell of which kind a thing is: kinds of nouns. */
export const KIND = { group: 14, place: 15, object: 17, person: 18, time: 28 } as const;

export const isNounSense = (file: number): boolean => file >= TOPS && file <= KIND.time;
export const isVerbSense = (file: number): boolean => file >= 29 && file <= 43;
export const isAdverbSense = (file: number): boolean => file === ADVERBS;
export const isAdjectiveSense = (file: number): boolean => file < ADVERBS || file > 43;

/** Of which kinds what a noun names can be. */
export const kindsOf = (lemma: string): readonly number[] =>
  sensesOf(lemma).filter((file) => isNounSense(file) && file !== TOPS);

/** A word of the dictionary that is called after nobody and no place. */
export const isThing = (lemma: string): boolean => {
  const files = sensesOf(lemma);
  return files.length > 0 && !files.includes(KIND.person) && !files.includes(KIND.place);
};

/** Endings of nouns for who does something; "-er" and "-or" have verbs and comparatives too. */
const OCCUPATION = /(?:ist|aire|geon|naut|ician|woman|[a-z]{2}man)$/;

/** "astronaut", "billionaire": a word of the dictionary for what people are and for nothing else. */
export const isOccupation = (lemma: string): boolean => {
  const files = OCCUPATION.test(lemma) ? sensesOf(lemma) : [];
  return files.length > 0 && files.every((file) => file === KIND.person);
};
