import { lexicon } from '../../story/lexicon.ts';
import { KIND, kindsOf } from '../../story/senses.ts';
import { overlaps } from '../../story/span.ts';
import type { Looked } from '../finding/finding.ts';
import type { IndexedStory } from '../index.ts';
import type { IndexedSentence, IndexedWord } from '../ranking/passage.ts';
import { SLOT } from '../ranking/slots.ts';
import { wordOf } from '../words/lemma.ts';
import { tokensOf } from '../words/tokens.ts';
import { isNoCloser } from './closer.ts';

const ASKS = /^where\b/i;
/** "Where is he from", "where did she get it": whatever it comes from, a land, a bank or a book; "where are they in the table": a rank. */
const ASKS_SOURCE =
  /\b(?:in|on) the (?:\p{L}+ )?(?:league|tables?|standings|rankings?|polls?|charts?|ratings)\b|\bfrom$|\bcomes? from\b|\bget\b|\bstands? on\b/iu;

/** "Where does she live", "where is it based": "Ann Lee of Ulm" tells. */
const ASKS_HOME =
  /\b(?:liv(?:e|es|ed|ing)|resides?|home|homes|based|born|raised|works?|worked|working|grow|grew)\b/i;
/** "The mayor of Ulm", "Lee, 34, of Ulm": whose home or seat it is. */
const OF_NAME = /\bof (?:the )?\p{Lu}/u;

const AT: ReadonlySet<string> = new Set(lexicon('prepositions-of-place'));
const WAY: ReadonlySet<string> = new Set(lexicon('prepositions-of-way'));
const ADVERBS: ReadonlySet<string> = new Set(lexicon('adverbs-of-place'));
const MOTION: ReadonlySet<string> = new Set(lexicon('motion-verbs'));

/** Buildings and vehicles are artifacts to WordNet, crowds and firms groups, rivers and lands objects. */
const ARTIFACT = 6;
const PLACES: readonly number[] = [ARTIFACT, KIND.group, KIND.place, KIND.object];

/** Words between a preposition and what it stands with: "at | a crowded little town | hall". */
const ROOM = 5;
/** What ends a phrase before a noun. */
const BREAK = /[,;:()—]|--/;

/** The preposition of the phrase that a word stands in. */
function prepositionOf(
  w: number,
  { words, text }: IndexedSentence,
  some: (form: string) => boolean,
): boolean {
  for (let k = w - 1; k >= Math.max(0, w - ROOM); k--) {
    const [word, next] = [words[k], words[k + 1]];
    if (!word || !next || BREAK.test(text.slice(word.start + word.form.length, next.start))) return false;
    if (some(word.form)) return true;
  }
  return false;
}

/** "Ulm, Ohio", "Ulm's harbour", "Ulm-based", a line that begins "ULM (AP) —". */
const isNamedPlace = ({ start, form }: IndexedWord, text: string): boolean =>
  /\p{Lu}[\p{L}.]+, $/u.test(text.slice(0, start)) ||
  /^(?:['’]s\b|, \p{Lu}|-based\b)/u.test(text.slice(start + form.length)) ||
  /^.{0,24}(?: [—–-] | -- )/u.test(text.slice(start + form.length, start + form.length + 30));

const isOfPlace = (form: string): boolean => AT.has(form) || WAY.has(form);

function mayBePlace(w: number, sentence: IndexedSentence, tells: (form: string) => boolean): boolean {
  const word = sentence.words[w];
  if (!word?.content || ((sentence.slots[w] ?? 0) & SLOT.time) !== 0 || /^\d+$/.test(word.form)) return false;
  const kinds = kindsOf(word.lemma);
  if (word.capital)
    return (
      kinds.includes(KIND.place) || isNamedPlace(word, sentence.text) || prepositionOf(w, sentence, isOfPlace)
    );
  return (
    kinds.some((kind) => PLACES.includes(kind)) &&
    !kinds.includes(KIND.time) &&
    prepositionOf(w, sentence, tells)
  );
}

/** "A rally of Ann Lee's": somebody is no place, but for one named like it. */
function isPerson({ capital, start, form }: IndexedWord, s: number, { analysis }: IndexedStory): boolean {
  const at = (analysis.sentences[s]?.start ?? 0) + start;
  return (
    capital &&
    analysis.entities.some(
      ({ kind, gender, mentions }) =>
        kind === 'person' &&
        gender !== undefined &&
        mentions.some((mention) => overlaps(mention, { start: at, end: at + form.length })),
    )
  );
}

/** Whether a sentence names a place, but for those of the question. */
export function tellsPlace({ question, ranking, index }: Looked, s: number): boolean {
  const sentence = index.passage.sentences[s];
  if (!sentence) return false;
  if (isNoCloser(question.text, sentence.text)) return false;
  // Of what is quoted, the text around tells where it was said.
  if (/^["“]/.test(sentence.text)) return true;
  if (ASKS_HOME.test(question.text) && OF_NAME.test(sentence.text)) return true;
  const asked = new Set(ranking.matching.terms.map(({ term }) => term.stem));
  const goes = tokensOf(question.text).some(({ form }) => MOTION.has(wordOf(form).lemma));
  const tells = (form: string): boolean => AT.has(form) || (goes && WAY.has(form));
  return sentence.words.some(
    (word, w) =>
      ADVERBS.has(word.form) ||
      (!asked.has(word.stem) && !isPerson(word, s, index) && mayBePlace(w, sentence, tells)),
  );
}

export const asksPlace = ({ question: { text } }: Looked): boolean =>
  ASKS.test(text) && !ASKS_SOURCE.test(text);
