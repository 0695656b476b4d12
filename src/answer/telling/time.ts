import { lexicon } from '../../story/lexicon.ts';
import { ASKS_HOUR, HOUR } from '../figures/kinds.ts';
import type { Looked } from '../finding/finding.ts';
import { REPORTING_VERBS } from '../lexicon.ts';
import type { Question } from '../question/question.ts';
import type { IndexedWord } from '../ranking/passage.ts';
import { SLOT } from '../ranking/slots.ts';

const ASKS = /^when\b/i;

/** Without a day or a year: "after the vote", "in her childhood". */
const WORDS: ReadonlySet<string> = new Set(lexicon('time-words'));

/** "7am", "14:20", "the 1990s", "on Cinco de Mayo", "aged 12", "the 90th", "began at 6". */
const IN_FIGURES =
  /\d\d?[:.]\d\d|\d ?[ap]\.?m\b|\b(?:1[5-9]|20)\d\ds?\b|\b\d{1,2}(?:st|nd|rd|th)\b|\b[Oo]n (?:the )?\p{Lu}|\baged? |\b(?:began|begun|started|opened|closed|ended|left|arrived|died|met) at \d{1,2}(?=[.,;]|$| (?:on|in|sharp|this|that|yesterday)\b)/u;
/** That nobody knows is told as well. */
const NOT_KNOWN = /\b(?:unknown|unclear|not (?:been )?(?:known|clear|decided|set|fixed))\b/i;

/** "During the attack", "after the attack": of the attack itself that tells no time. */
const BESIDE = /^(?:during|after|before|since|until|till|amid|following|once|when|while)$/;
/** Words behind it among which what it is beside stands. */
const REACH = 4;

const isBeside = (words: readonly IndexedWord[], w: number, asked: ReadonlySet<string>): boolean =>
  BESIDE.test(words[w]?.form ?? '') && words.slice(w + 1, w + REACH).some(({ stem }) => asked.has(stem));

/** "…, police said on Friday": when it was told, not when it was. */
const SAID_ON =
  /[,”"’'] (?:[\p{L}.’'-]+ ){1,6}?(?:said|says|told (?:[\p{L}.’'-]+ ){1,4})(?: in a statement)?(?: late| early)?(?: on)? (?:\p{Lu}\p{Ll}+day|today|yesterday)(?: (?:morning|afternoon|evening|night))?(?=[.,;]|$)/u;

const SPEECHES: ReadonlySet<string> = new Set([...lexicon('speech-nouns'), ...lexicon('speeches')]);

/** "When did Lee make the remarks": then it is what is asked. */
const asksOfWords = ({ terms }: Question): boolean =>
  terms.some(({ lemma }) => REPORTING_VERBS.has(lemma) || SPEECHES.has(lemma));

const saidOn = (question: Question, text: string): RegExpExecArray | null =>
  asksOfWords(question) ? null : SAID_ON.exec(text);

/** "When were the pictures stolen": "A man was charged, police said on Friday" has no other time, however much it is about them. */
export function tellsOnlyWhenTold(looked: Looked): boolean {
  const s = looked.candidates[0]?.sentence ?? -1;
  const { text = '' } = looked.index.passage.sentences[s] ?? {};
  return asksTime(looked) && saidOn(looked.question, text) !== null && !tellsTime(looked, s);
}

export const asksTime = ({ question }: Looked): boolean =>
  question.kind === 'when' && ASKS.test(question.text);

/** Whether a sentence has a word for a time, but for those of the question. */
export function tellsTime({ question, ranking, index }: Looked, s: number): boolean {
  const { text = '', words = [], slots = [] } = index.passage.sentences[s] ?? {};
  const said = saidOn(question, text);
  const isSaidOn = ({ start }: IndexedWord): boolean =>
    said !== null && start > said.index && start < said.index + said[0].length;
  const asked = new Set(ranking.matching.terms.map(({ term }) => term.stem));
  return (
    IN_FIGURES.test(said ? text.replace(said[0], '') : text) ||
    NOT_KNOWN.test(text) ||
    words.some(
      (word, w) =>
        !asked.has(word.stem) &&
        !isSaidOn(word) &&
        (((slots[w] ?? 0) & SLOT.time) !== 0 || WORDS.has(word.form)) &&
        !isBeside(words, w, asked),
    )
  );
}

export const asksHour = ({ question }: Looked): boolean => ASKS_HOUR.test(question.text);

/** Whether a sentence gives an hour: a day is none. */
export function tellsHour({ index }: Looked, s: number): boolean {
  const { text = '' } = index.passage.sentences[s] ?? {};
  return HOUR.test(text) || NOT_KNOWN.test(text);
}

/** "What time does it start": however sure it is that a sentence is about it. */
export const lacksHour = (looked: Looked): boolean =>
  asksHour(looked) && !tellsHour(looked, looked.candidates[0]?.sentence ?? -1);
