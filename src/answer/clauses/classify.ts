import { ONE_TO_TWELVE } from '../../story/number-words.ts';
import { sensesOf } from '../../story/senses.ts';
import type { IndexedWord } from '../ranking/passage.ts';
import { type Auxiliary, auxiliaryOf } from './auxiliaries.ts';
import { openClassOf } from './open-class.ts';
import { closedClassOf, type WordClass } from './word-class.ts';

/** A text's words with what they do there. */
export interface Classified {
  readonly words: readonly IndexedWord[];
  readonly classes: readonly WordClass[];
  /** Whether a comma, dash, bracket or the like stands before each word. */
  readonly breaks: readonly boolean[];
}

/** What a word is told by. */
export interface Place {
  readonly word: IndexedWord;
  readonly next: IndexedWord | undefined;
  readonly previous: IndexedWord | undefined;
  /** The class before it, over adverbs; none behind a break or where the text begins. */
  readonly before: WordClass | undefined;
  /** The class right before it, whatever stands between. */
  readonly beside: WordClass | undefined;
  /** Behind a comma, dash, bracket or the like. */
  readonly broken: boolean;
  /** Begins a sentence or a quotation. */
  readonly opens: boolean;
  /** The word right before it owns it: "the mayor's plan". */
  readonly owned: boolean;
  /** An auxiliary whose verb has not come yet. */
  readonly waiting: Auxiliary | undefined;
  /** The word that a question opens with, if this one stands right behind an auxiliary: "when did police fire". */
  readonly asking: string | undefined;
}

const BREAK = /[,;:—–()“”"]|\s-\s|\.\s/;
const NUMBER = new RegExp(
  String.raw`^(?:\d.*|${ONE_TO_TWELVE}|hundreds?|thousands?|millions?|billions?|dozens?|half)$`,
);

const endOf = ({ start, form }: IndexedWord): number => start + form.length;

const isNoun = (kind: WordClass | undefined): boolean => kind === 'noun' || kind === 'name';

/** "who" and "which" go on about a noun; elsewhere they ask. */
function asksOrRelates(
  form: string,
  first: boolean,
  before: WordClass | undefined,
  opens: boolean,
): WordClass {
  const isRelative = /^(?:who|whom|which)$/.test(form) && !first;
  if (isRelative && (isNoun(before) || opens || before === 'preposition')) return 'relative';
  if (first || before === 'preposition') return 'question word';
  return /^(?:when|where|why|how)$/.test(form) ? 'subordinator' : 'question word';
}

/** "the plan that failed", "said that it failed", "that plan". */
function classOfThat(before: WordClass | undefined): WordClass {
  if (isNoun(before)) return 'relative';
  return before === 'verb' ? 'subordinator' : 'determiner';
}

/** "her plan" but "told her": she owns what follows, unless nothing does. */
function classOfHer(next: IndexedWord | undefined): WordClass {
  const kind = next && closedClassOf(next.form);
  return next && !(kind && /^(?:preposition|conjunction|determiner|to)$/.test(kind))
    ? 'possessive'
    : 'pronoun';
}

/** A capital tells a name within a sentence; at its beginning only of a word that no dictionary has, or before another. */
const isName = ({ capital, lemma }: IndexedWord, next: IndexedWord | undefined, opens: boolean): boolean =>
  capital && (!opens || next?.capital === true || sensesOf(lemma).length === 0);

function classOf(place: Place, isKnownName: (word: IndexedWord) => boolean): WordClass {
  const { word, next, before, beside, broken, opens } = place;
  if (word.form === 'that') return classOfThat(before);
  if (word.form === 'her') return classOfHer(next);
  const closed = word.form === 'one' && next?.content ? undefined : closedClassOf(word.form);
  if (closed === 'question word')
    return asksOrRelates(word.form, place.previous === undefined, beside, broken);
  if (closed) return closed;
  if (NUMBER.test(word.form)) return 'number';
  return isKnownName(word) || isName(word, next, opens) ? 'name' : openClassOf(place);
}

/** Adverbs between a noun or an auxiliary and its verb part them not: "has not yet said". */
function lastAfter(kind: WordClass, last: WordClass | undefined, broken: boolean): WordClass | undefined {
  if ((kind !== 'adverb' && kind !== 'negation') || last === undefined) return kind;
  return broken ? undefined : last;
}

function askingAt(
  words: readonly IndexedWord[],
  classes: readonly WordClass[],
  at: number,
): string | undefined {
  const opening = classes[0] === 'question word' || classes[0] === 'auxiliary';
  return opening && classes[at - 1] === 'auxiliary' ? words[0]?.form : undefined;
}

function waitingAfter(kind: WordClass, { form }: IndexedWord, waiting: Auxiliary | undefined) {
  if (kind === 'auxiliary') return auxiliaryOf(form);
  return kind === 'verb' ? undefined : waiting;
}

/** Reads what each word does, from left to right. Names of a question that is typed without capitals are told by the story. */
export function classified(
  text: string,
  words: readonly IndexedWord[],
  isKnownName: (word: IndexedWord) => boolean = () => false,
): Classified {
  const classes: WordClass[] = [];
  const breaks: boolean[] = [];
  let waiting: Auxiliary | undefined;
  let last: WordClass | undefined;
  words.forEach((word, at) => {
    const previous = words[at - 1];
    const gap = previous ? text.slice(endOf(previous), word.start) : '';
    const broken = BREAK.test(gap);
    const place = {
      word,
      next: words[at + 1],
      previous,
      before: broken && last !== 'auxiliary' ? undefined : last,
      beside: classes[at - 1],
      broken,
      owned: /^['’]/.test(gap) && !broken,
      opens: previous === undefined || /[.“"]\s*$/.test(gap),
      waiting,
      asking: askingAt(words, classes, at),
    };
    const kind = classOf(place, isKnownName);
    waiting = waitingAfter(kind, word, waiting);
    last = lastAfter(kind, last, broken);
    classes.push(kind);
    breaks.push(broken);
  });
  return { words, classes, breaks };
}
