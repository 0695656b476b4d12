import lemmatizer from 'wink-lemmatizer';
import porter2 from 'wink-porter2-stemmer';
import { isVerbSense, sensesOf } from '../../story/senses.ts';
import { oneSpelling } from './spellings.ts';

/** One word in the forms that are compared: lemma is the strong match, stem the weak one. */
export interface Word {
  readonly lemma: string;
  readonly stem: string;
}

const known = new Map<string, Word>();
const LIMIT = 100_000;

/** "Pass", "boss": what ends so is the plural of nothing. */
const mayBePlural = (form: string): boolean => !form.endsWith('ss');

/** One syllable that ends in one vowel and one consonant doubles it: "stagged" would be of "stag", "staged" is of "stage". */
const DOUBLES = /^[^aeiou]*[aeiou][^aeiouwxy]$/;

function verbOf(form: string): string {
  const verb = lemmatizer.verb(form);
  const cut = form === `${verb}ed` || form === `${verb}ing`;
  return cut && DOUBLES.test(verb) && sensesOf(`${verb}e`).some(isVerbSense) ? `${verb}e` : verb;
}

function lemmaOf(form: string): string {
  // News has wounds oftener than what was wound up, and in a storm the wind hurts nobody by its name.
  if (form === 'wound') return form;
  const noun = mayBePlural(form) ? lemmatizer.noun(form) : form;
  if (noun !== form) return noun;
  const verb = verbOf(form);
  return verb === form ? lemmatizer.adjective(form) : verb;
}

/** Longer runs of letters are no words, and the stemmer's patterns take the square of their length. */
const letters = /^[a-z]{3,60}$/;

/** Lemma by dictionary, stem by Porter2 of the lemma in one spelling; remembered, for the same words come again and again. */
export function wordOf(form: string): Word {
  const before = known.get(form);
  if (before) return before;
  const lemma = letters.test(form) ? lemmaOf(form) : form;
  const word = { lemma, stem: letters.test(lemma) ? porter2(oneSpelling(lemma)) : lemma };
  if (known.size < LIMIT) known.set(form, word);
  return word;
}
