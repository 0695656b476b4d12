import { kindsOf } from '../../story/senses.ts';
import { STOP_WORDS } from '../lexicon.ts';
import { PREFIX_LENGTH } from '../words/beginning.ts';
import { wordOf } from '../words/lemma.ts';
import { tokensOf } from '../words/tokens.ts';

import { slotsOf } from './slots.ts';
import type { Spoken } from './spoken.ts';

/** A word of a sentence; `content` tells it from a stop word. */
export interface IndexedWord {
  readonly form: string;
  readonly lemma: string;
  readonly stem: string;
  readonly start: number;
  readonly capital: boolean;
  readonly content: boolean;
}

export interface IndexedSentence {
  readonly text: string;
  readonly words: readonly IndexedWord[];
  /** For each word what it could answer. */
  readonly slots: Uint16Array;
  /** For each content word WordNet's classes of it as a noun. */
  readonly senses: readonly (readonly number[])[];
  /** How many of the words are content words. */
  readonly length: number;
}

/** Where there is none. */
export const NO_SENTENCE: IndexedSentence = {
  text: '',
  words: [],
  slots: new Uint16Array(),
  senses: [],
  length: 0,
};

/** Where a stem stands: sentence and word, flattened in pairs. */
type Postings = readonly number[];

/** The sentences of one story (or of any text) with what ranking needs to know about their words. */
export interface Passage {
  readonly title: ReadonlySet<string>;
  readonly sentences: readonly IndexedSentence[];
  /** For each sentence what is said in it; empty where nobody speaks, or who does was not looked for. */
  readonly spoken: readonly (Spoken | undefined)[];
  /** For each sentence stems of all by which the text calls those who are named or speak in it; may be empty. */
  readonly callings: readonly ReadonlySet<string>[];
  readonly postings: ReadonlyMap<string, Postings>;
  /** Stems by their first letters. */
  readonly prefixes: ReadonlyMap<string, readonly string[]>;
  /** In how many sentences a stem stands. */
  readonly frequency: ReadonlyMap<string, number>;
  readonly averageLength: number;
  /** Stems that only ever stand with a capital, once within a sentence at least: those who ask seldom give them one. */
  readonly names: ReadonlySet<string>;
}

/** Each place where a stem stands: its sentence, and its word there. */
export function eachPlace(
  { postings }: Passage,
  stem: string,
  visit: (sentence: number, word: number) => void,
): void {
  const places = postings.get(stem) ?? [];
  for (let i = 0; i < places.length; i += 2) visit(places[i] ?? 0, places[i + 1] ?? 0);
}

export function wordsOf(text: string): readonly IndexedWord[] {
  return tokensOf(text).map(({ form, start, capital }) => ({
    form,
    start,
    capital,
    content: !STOP_WORDS.has(form) && form.length > (/\d/.test(form) ? 0 : 1),
    ...wordOf(form),
  }));
}

function indexed(text: string): IndexedSentence {
  const words = wordsOf(text);
  return {
    text,
    words,
    slots: slotsOf(text, words),
    senses: words.map(({ lemma, content }) => (content ? kindsOf(lemma) : [])),
    length: words.filter((word) => word.content).length,
  };
}

function namesIn(sentences: readonly IndexedSentence[]): ReadonlySet<string> {
  const names = new Set<string>();
  const words = new Set<string>();
  for (const sentence of sentences)
    sentence.words.forEach(({ stem, capital, content }, w) => {
      if (!capital) words.add(stem);
      else if (w > 0 && content) names.add(stem);
    });
  return names.difference(words);
}

export function passageOf(
  title: string,
  texts: readonly string[],
  { spoken, callings }: Pick<Passage, 'spoken' | 'callings'> = { spoken: [], callings: [] },
): Passage {
  const sentences = texts.map(indexed);
  const postings = new Map<string, number[]>();
  const frequency = new Map<string, number>();
  sentences.forEach((sentence, s) => {
    const seen = new Set<string>();
    sentence.words.forEach(({ stem }, w) => {
      const list = postings.get(stem);
      if (list) list.push(s, w);
      else postings.set(stem, [s, w]);
      if (seen.has(stem)) return;
      seen.add(stem);
      frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
    });
  });
  const total = sentences.reduce((sum, sentence) => sum + sentence.length, 0);
  return {
    title: new Set(wordsOf(title).map((word) => word.stem)),
    sentences,
    spoken,
    callings,
    postings,
    prefixes: Map.groupBy(
      [...postings.keys()].filter((stem) => stem.length >= PREFIX_LENGTH && !/\d/.test(stem)),
      (stem) => stem.slice(0, PREFIX_LENGTH),
    ),
    frequency,
    averageLength: total / Math.max(1, sentences.length),
    names: namesIn(sentences),
  };
}
