import { MONTH } from '../../story/months.ts';
import { TWO_TO_TWELVE } from '../../story/number-words.ts';
import { KIND, sensesOf } from '../../story/senses.ts';
import { isPeople, MEMBERS } from '../figures/people.ts';
import { isSomebody } from '../figures/somebody.ts';
import type { Looked } from '../finding/finding.ts';
import { LEVEL, type TermMatch } from '../ranking/match.ts';
import type { IndexedSentence, IndexedWord } from '../ranking/passage.ts';
import { SLOT } from '../ranking/slots.ts';
import { isYear } from '../words/year.ts';

/** "police officers": the first word that is counted, and those after it up to a plural. */
export function countedThing(terms: readonly TermMatch[]): readonly TermMatch[] {
  const from = terms.findIndex(({ roles }) => roles.focus);
  if (from < 0) return [];
  const isPlural = ({ term }: TermMatch): boolean => /s$/.test(term.form) && term.lemma !== term.form;
  const length = terms.slice(from, from + LONGEST_THING).findIndex(isPlural) + 1;
  return terms.slice(from, from + Math.max(1, length));
}

const LONGEST_THING = 3;

/** What is counted without its name: "a death toll of 34", "since Tuesday", "twice". */
const UNNAMED =
  /^(?:people|persons?|men|women|civilians|residents|years?|months?|weeks?|days?|hours?|minutes?|times|pounds?|dollars?|miles?|points?)$/;
const QUANTITY = /^(?:no|none|some|all|most|both|several|many|few|dozens|scores)$/;

/** "The 31-year-old elephant": how old, not how many. */
const AGED = /^\p{L}*\d*[- ]years?[- ]old\b/iu;

/** "Rennie, 74, has lived" */
const isAge = (w: number, { words, text }: IndexedSentence): boolean => {
  const { start = 0, form = '' } = words[w] ?? {};
  return /^\d\d$/.test(form) && /\p{L}, $/u.test(text.slice(0, start)) && /^,/.test(text.slice(start + 2));
};

/** "August 14", "14 August": a day. */
const isDay = (w: number, { words }: IndexedSentence): boolean =>
  /^\d\d?$/.test(words[w]?.form ?? '') &&
  [words[w - 1], words[w + 1]].some((beside) => beside?.capital === true && IS_MONTH.test(beside.form));

const IS_MONTH = new RegExp(`^(?:${MONTH}|jan|feb|aug|sept?|oct|nov|dec)$`, 'i');

const UNIT =
  /^(?:year|month|week|day|hour|minute|second|decade|century|km|kilometre|kilometer|mile|metre|meter|foot|inch|yard|acre|hectare)$/;
/** "12 miles", "13 weeks": a number with a unit measures, and counts nothing else. */
const isMeasure = (w: number, { words }: IndexedSentence): boolean => UNIT.test(words[w + 1]?.lemma ?? '');

/** "80mph", "5pm": no count. */
const WITH_UNIT = /^\d[\d.]*(?:mph|kph|kmh|km|kg|cm|mm|m|ft|lbs?|am|pm)$/;

/** "5m adults": millions, for nobody measures people. */
const isMillions = (w: number, { words }: IndexedSentence): boolean =>
  /^\d[\d.]*m$/.test(words[w]?.form ?? '') && isSomebody(words[w + 1]?.form ?? '');

/** "all her life", "all day": how long or how far, not how many. */
const EXTENT = /^(?:her|his|their|its|my|our|your|day|night|week|year|along|over|through)$/;

/** Words between a number and what it counts: "nine of the 22 roads", "roads, of which nine". */
const ROOM = 6;

/** "His ninth goal": whoever counts so tells how many there are by now. */
const ORDINAL =
  /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\p{L}+teenth|\p{L}+tieth|\d+(?:st|nd|rd|th))$/u;

const isNext = (words: readonly IndexedWord[], w: number, counted: ReadonlySet<string>): boolean =>
  words.slice(w + 1, w + 3).some(({ stem }) => counted.has(stem));

/** Words that tell how many of something; years and ages do not, and "one of them" is somebody. */
export function amountsIn(sentence: IndexedSentence, counted: ReadonlySet<string>): readonly number[] {
  const { words, slots } = sentence;
  return words.flatMap((word, w) => {
    const { form, start } = word;
    if (isYear(word, sentence.text) || isAge(w, sentence) || AGED.test(sentence.text.slice(start))) return [];
    if (isDay(w, sentence)) return [];
    if (form === 'all' && EXTENT.test(words[w + 1]?.form ?? '')) return [];
    if (isMeasure(w, sentence) && !counted.has(words[w + 1]?.stem ?? '')) return [];
    if (WITH_UNIT.test(form) && !counted.has(words[w + 1]?.stem ?? '') && !isMillions(w, sentence)) return [];
    if (ORDINAL.test(form) && isNext(words, w, counted)) return [w];
    if (form === 'one' && !counted.has(words[w + 1]?.stem ?? '')) return [];
    return ((slots[w] ?? 0) & SLOT.number) !== 0 || QUANTITY.test(form) ? [w] : [];
  });
}

/** "It did not say how many": that too is an answer. */
export const UNTOLD = /\b(?:not|never|n['’]t|nobody|declined|refused|unclear|unknown|unable)\b|n['’]t\b/i;

/** "A report on how many boats there are": whoever asks so does not tell. */
const asksItself = ({ text, words }: IndexedSentence, counted: readonly string[]): boolean =>
  !/\d/.test(text) &&
  [...text.matchAll(/\bhow many\b/giu)].some(({ index, 0: { length } }) =>
    words
      .filter(({ start }) => start >= index + length)
      .slice(0, LONGEST_THING)
      .some(({ stem }) => counted.includes(stem)),
  );

/** "Twice denied it": that counts times, and nothing else. */
const TIMES = /^(?:once|twice|thrice)$/;
const asksTimes = (text: string): boolean => /\btimes\b/i.test(text);

/** "How many sculptures did she make": a sentence that counts nothing at all does not tell. */
export function lacksNumber({ question, ranking, candidates, index }: Looked): boolean {
  const sentence = index.passage.sentences[candidates[0]?.sentence ?? -1];
  if (question.kind !== 'how-many' || !sentence || UNTOLD.test(sentence.text)) return false;
  const counted = countedThing(ranking.matching.terms).map(({ term }) => term.stem);
  if (asksItself(sentence, counted)) return true;
  return !amountsIn(sentence, new Set(counted)).some(
    (w) => asksTimes(question.text) || !TIMES.test(sentence.words[w]?.form ?? ''),
  );
}

/** "It will close its plant, at a cost of 1,150 jobs": the thing is there, and every number counts something else; people are counted under any noun. */
export function countsElse({ question, ranking, candidates, index }: Looked): boolean {
  const sentence = index.passage.sentences[candidates[0]?.sentence ?? -1];
  const counted = countedThing(ranking.matching.terms);
  const stems = new Set(counted.map(({ term }) => term.stem));
  if (question.kind !== 'how-many' || !sentence || counted.some(({ term }) => isPeople(term.form)))
    return false;
  const places = sentence.words.flatMap(({ stem }, w) => (stems.has(stem) ? [w] : []));
  const amounts = amountsIn(sentence, stems);
  return (
    places.length > 0 &&
    amounts.length > 0 &&
    !isNear(places, amounts) &&
    !amounts.some((w) => countsByVotes(w, sentence, counted))
  );
}

/** "Backed it by 32 votes to 30": members are counted by their votes. */
const countsByVotes = (w: number, { words }: IndexedSentence, counted: readonly TermMatch[]): boolean =>
  words[w + 1]?.lemma === 'vote' && counted.some(({ term }) => IS_MEMBER.test(term.form));

const IS_MEMBER = new RegExp(`^(?:${MEMBERS})$`);

/** Surely enough another word for it: "17 properties" are houses. */
const MEANT = 0.5;

const isNear = (places: readonly number[], amounts: readonly number[]): boolean =>
  places.some((place) => amounts.some((w) => Math.abs(w - place) <= ROOM));

/** A story that speaks of nurses does not mean them by the patients whom it counts. */
const isOfItsOwn = ({ term, level }: Pick<TermMatch, 'term' | 'level'>): boolean =>
  sensesOf(term.lemma).includes(KIND.person) && level.some((found) => found >= LEVEL.stem);

/** A sentence has a word for what is counted, and how many of it. */
export function isCounted(counted: readonly TermMatch[], best: number, finding: Looked): boolean {
  const { index } = finding;
  const sentence = index.passage.sentences[best];
  if (!sentence) return false;
  const { words } = sentence;
  const stems = new Set(counted.map(({ term }) => term.stem));
  const places = words.flatMap(({ stem }, w) => (stems.has(stem) ? [w] : []));
  const amounts = amountsIn(sentence, stems);
  const near = isNear(places, amounts);
  // By another word for it, or by none, it may stand anywhere.
  const told = counted.some(
    ({ term, level, near }) =>
      (level[best] ?? 0) > 0 ||
      ((near[best] ?? 0) >= MEANT && !isOfItsOwn({ term, level })) ||
      UNNAMED.test(term.form),
  );
  const isOfBefore = PART.test(sentence.text) && counted.some(({ level }) => (level[best - 1] ?? 0) > 0);
  const exact = amounts.some((w) => !VAGUE.test(words[w]?.form ?? ''));
  return places.length > 0 ? near : isOfBefore || (told && exact) || isElided(best, finding);
}

/** "He commands 116 seats. He needs 121.": a number that ends a clause right after the verb that is asked counts the same. */
function isElided(best: number, { index, ranking }: Looked): boolean {
  const { words = [], text = '' } = index.passage.sentences[best] ?? {};
  return ranking.matching.terms.some(({ roles, at, level }) => {
    const next = words[(at[best] ?? -1) + 1];
    if (roles.focus || roles.name || (level[best] ?? 0) < LEVEL.stem || !next) return false;
    return /^\d[\d,]*(?=[.;]?$|[.;,]\s)/.test(text.slice(next.start)) && !isYear(next, text);
  });
}

/** "Economists had been unanimous. Twelve of the 17 now expect a cut." */
const PART = new RegExp(String.raw`\b(?:\d+|${TWO_TO_TWELVE}) of (?:the \d+|them|these|those)\b`, 'i');
/** "all her life": how much of one thing, not how many. */
const VAGUE = /^(?:all|some|most|both|many|few)$/;
