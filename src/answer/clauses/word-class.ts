import lemmatizer from 'wink-lemmatizer';
import { lexicon } from '../../story/lexicon.ts';
import { isAdjectiveSense, isAdverbSense, isNounSense, isVerbSense, sensesOf } from '../../story/senses.ts';

/** What a word does in its clause. */
export type WordClass =
  | 'determiner'
  | 'possessive'
  | 'pronoun'
  | 'auxiliary'
  | 'preposition'
  | 'subordinator'
  | 'conjunction'
  | 'question word'
  | 'relative'
  | 'adverb'
  | 'negation'
  | 'to'
  | 'number'
  | 'name'
  | 'noun'
  | 'adjective'
  | 'verb';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const COORDINATORS = setOf('and or but nor so yet');
/** Prepositions that open a clause as well: "after the bridge fell". */
export const OPENS_CLAUSE = setOf('after before since until till as than like following');
const QUESTION_WORDS = setOf('who whom what which when where why how');
const NEGATIONS = setOf('not never');
const MORE_ADVERBS = setOf('more most');

const CLOSED = new Map<string, string>();
for (const line of lexicon('closed-class')) {
  const [name = '', ...words] = line.split(' ');
  for (const word of words) if (!CLOSED.has(word)) CLOSED.set(word, name);
}

const CLASS_OF: Readonly<Record<string, WordClass>> = {
  determiner: 'determiner',
  possessive: 'possessive',
  pronoun: 'pronoun',
  auxiliary: 'auxiliary',
  preposition: 'preposition',
  relative: 'relative',
  negation: 'negation',
  adverb: 'adverb',
  modal: 'auxiliary',
};

/** The class of a word of a closed class, wherever it stands. */
export function closedClassOf(form: string): WordClass | undefined {
  if (form === 'to') return 'to';
  if (NEGATIONS.has(form)) return 'negation';
  if (QUESTION_WORDS.has(form)) return 'question word';
  if (OPENS_CLAUSE.has(form)) return 'preposition';
  if (COORDINATORS.has(form)) return 'conjunction';
  if (MORE_ADVERBS.has(form)) return 'adverb';
  const name = CLOSED.get(form);
  return name === 'conjunction' ? 'subordinator' : CLASS_OF[name ?? ''];
}

export type VerbForm = 'base' | 's' | 'past' | 'ing' | 'same';

/** In how many of WordNet's classes a word is what, and which form it would have as a verb. */
export interface Dictionary {
  readonly verb: number;
  readonly noun: number;
  readonly adjective: number;
  readonly adverb: number;
  readonly form: VerbForm;
}

/** Past and base are the same word. */
const UNCHANGED = setOf('put cut set hit let shut read cost hurt split quit bet spread beat');

function verbFormOf(form: string): VerbForm {
  if (lemmatizer.verb(form) === form) return UNCHANGED.has(form) ? 'same' : 'base';
  if (form.endsWith('ing')) return 'ing';
  return form.endsWith('s') ? 's' : 'past';
}

const known = new Map<string, Dictionary>();
const LIMIT = 50_000;

function lookedUp(form: string): Dictionary {
  const count = (lemma: string, fits: (sense: number) => boolean): number =>
    sensesOf(lemma).filter(fits).length;
  const compared = lemmatizer.adjective(form) !== form ? 1 : 0;
  return {
    verb: count(lemmatizer.verb(form), isVerbSense),
    noun: count(lemmatizer.noun(form), isNounSense),
    adjective: compared + count(form, isAdjectiveSense),
    adverb: count(form, isAdverbSense),
    form: verbFormOf(form),
  };
}

export function dictionaryOf(form: string): Dictionary {
  const before = known.get(form);
  if (before) return before;
  const entry = lookedUp(form);
  if (known.size < LIMIT) known.set(form, entry);
  return entry;
}
