import type { Classified } from './classify.ts';
import type { WordClass } from './word-class.ts';

/** A noun phrase: "the second bridge". Words by their place, the end excluded. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  /** The preposition that governs it. */
  readonly preposition?: string;
}

const PART = /^(?:determiner|possessive|number|adjective|noun|name|pronoun)$/;
const OPENS = /^(?:determiner|possessive|pronoun)$/;
const HEAD = /^(?:noun|name|pronoun|number)$/;

/** "all the bridges" is one phrase; "gave him the keys" has two. */
function goesOn({ classes, breaks }: Classified, at: number): boolean {
  const kind: WordClass | undefined = classes[at];
  const before = classes[at - 1];
  if (kind === undefined || !PART.test(kind) || breaks[at]) return false;
  return before !== 'pronoun' && (!OPENS.test(kind) || before === 'determiner');
}

function phraseFrom(text: Classified, from: number): Phrase {
  const { words, classes } = text;
  let to = from + 1;
  while (goesOn(text, to)) to += 1;
  const head = classes.slice(from, to).findLastIndex((kind) => HEAD.test(kind));
  const before = classes[from - 1];
  const phrase = { from, to, head: head < 0 ? to - 1 : from + head };
  const governs = before === 'preposition' || before === 'to';
  return governs ? { ...phrase, preposition: words[from - 1]?.form ?? '' } : phrase;
}

export function phrasesIn(text: Classified): readonly Phrase[] {
  const phrases: Phrase[] = [];
  for (let at = 0; at < text.words.length; at += 1) {
    if (!PART.test(text.classes[at] ?? '')) continue;
    const phrase = phraseFrom(text, at);
    phrases.push(phrase);
    at = phrase.to - 1;
  }
  return phrases;
}
