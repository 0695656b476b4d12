import { lexicon } from '../../story/lexicon.ts';
import type { IndexedSentence, IndexedWord } from '../ranking/passage.ts';
import { wordOf } from '../words/lemma.ts';

const REASONS: ReadonlySet<string> = new Set(lexicon('reasons').map((word) => wordOf(word).stem));

interface Phrase {
  readonly name: string;
  readonly is: RegExp;
}

const QUANTITY =
  '(?:[£$€]?\\d|two\\b|three\\b|four\\b|five\\b|six\\b|seven\\b|eight\\b|nine\\b|ten\\b|several\\b|many\\b|a few\\b|half\\b|hours?\\b|days?\\b|weeks?\\b|months?\\b|years?\\b|decades?\\b|cent)';
const ABOUT = '(?:about |around |more than |less than |nearly |almost |at least |up to |another |an? )?';

/** A word that may tell a reason, in a phrase in which it tells something else. */
const NO_REASONS: readonly Phrase[] = [
  {
    name: 'a price, a length of time or a turn: "for £85m", "for an extra hour", "for the first time"',
    is: new RegExp(
      `\\bfor ${ABOUT}(?:extra |further |full |whole )?${QUANTITY}|\\bfor (?:the )?(?:first|second|third|last|past|next|now|ever)\\b|\\bfor (?:example|instance|sale)\\b`,
      'giu',
    ),
  },
  {
    name: 'a post that somebody seeks or holds: "ran for mayor"',
    is: /\bfor (?:president|governor|mayor|senate|congress|parliament|office|re-?election)\b/giu,
  },
  {
    name: 'from when on: "has since left", "since 2019", "since then"',
    is: /\bha(?:s|ve|d) since\b|\b(?:ever )?since (?:then|(?:early |late |mid-?)?\d{4}|last|january|february|march|april|may|june|july|august|september|october|november|december|\p{L}+day)\b|\blong since\b/giu,
  },
  {
    name: 'a span or a quantity: "over the past year", "over 300", "took over"',
    is: /\bover (?:the (?:past|last|next|years|course|weekend)\b|\d|time\b)|\bt(?:ake|akes|aken|aking|ook) over\b|\ball over\b/giu,
  },
  { name: 'a degree: "so far", "so-called", "so many"', is: /\bso(?:[- ]called| far| many| much| on)\b/giu },
  {
    name: 'when, by so much time: "after nine hours", "after more than a week"',
    is: new RegExp(
      `\\bafter ${ABOUT}(?:\\p{L}+ )?(?:hours?|days?|weeks?|months?|years?|decades?|minutes?)\\b(?! of\\b)`,
      'giu',
    ),
  },
  { name: 'a time of trading: "in after-hours trading"', is: /\bafter[- ]hours\b/giu },
  { name: 'also: "he left, too"', is: /\btoo(?=[.,;!?”"]|$)/giu },
  { name: 'those who bear arms: "the task force"', is: /\b(?:task|air|armed|security|police) forces?\b/giu },
];

/** Phrases that tell a reason, though none of their words does alone. */
const PHRASES: readonly Phrase[] = [
  {
    name: 'what came of it, or what it rests on: "led to a row", "in that it cost more", "based on its size"',
    is: /\b(?:le(?:d|ads?|ading) (?:(?:directly|in turn|eventually) )?to|in that|in (?:keeping|line) with|based (?:in part |partly |mainly )?on)\b/giu,
  },
  {
    name: 'what pressed somebody: "under pressure", "with so few left"',
    is: /\bunder (?:duress|pressure)\b|\bwith (?:so|too) (?:many|much|few|little)\b/giu,
  },
  {
    name: '"as" before a clause, more than a time: "as most do not want it", "as the river began to rise"',
    is: /\bas (?:(?:the|its|their|his|her|it|they|he|she|there)\b|an? \p{Ll}+ (?:of|do|does|is|are|has|have|will)\b|(?-i:\p{Lu}))(?! says?\b| said\b)/giu,
  },
  {
    name: 'what somebody says who is against it: "refused, saying that it was late"',
    is: /(?<=\b(?:refus|declin|reject|oppos|object|warn|critici[sz]|condemn|dismiss)\p{L}*\b[^.;]* )saying\b/giu,
  },
  {
    name: 'a clause that explains without a word: "they mind; it is an insult"',
    is: /(?<=[\p{L}”"]; )\p{L}/giu,
  },
];

/** Places of words by which a sentence may tell why. */
export function reasonsIn({ text, words }: IndexedSentence): readonly number[] {
  const others = NO_REASONS.flatMap(({ is }) =>
    [...text.matchAll(is)].map(({ index, 0: phrase }) => ({ start: index, end: index + phrase.length })),
  );
  const isOther = ({ start }: IndexedWord): boolean =>
    others.some((other) => other.start <= start && start < other.end);
  const opens = new Set(PHRASES.flatMap(({ is }) => [...text.matchAll(is)].map(({ index }) => index)));
  return words.flatMap((word, at) =>
    (REASONS.has(word.stem) && !isOther(word)) || opens.has(word.start) ? [at] : [],
  );
}
