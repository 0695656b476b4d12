import { closedClassOf } from '../clauses/word-class.ts';
import type { Looked } from '../finding/finding.ts';
import { nameAsked } from '../question/name-asked.ts';
import type { IndexedSentence } from '../ranking/passage.ts';
import { SLOT } from '../ranking/slots.ts';
import { wordOf } from '../words/lemma.ts';
import { isNameByCapital } from '../words/name-by-capital.ts';
import { isNamedBeside } from '../words/named-beside.ts';
import { asInStory, describing, placesOf } from './description.ts';

/** "A gang known as", "a memo titled", "its driver has not been named": told, or told that it is not. */
const NAMED =
  /\b(?:called|named|names?|unnamed|known as|dubbed|billed as|titled|entitled|headlined|nicknamed|identified|identity|anonym\w*|goes by)\b/iu;
/** "her new show, “Low Tide”": a title as it stands in news. */
const TITLED = /\p{Ll}{2}, ["“‘']{1,2}\p{Lu}/u;
/** "the widow, | Anita", "its project, | “Tide”", "the two were | Ann Lee and", "bodies | such as salts": a name right behind the noun. */
const BEHIND =
  /^(?:['’]s)?(?: (?:is|are|was|were))?,? (?:["“‘'(–—-] ?)*\p{Lu}|^[^.;]{0,60}["“‘']\p{Lu}|^,? (?:such as|including) /u;
/** "Ann Lee, the | attorney", "Ford | spokesman": a name right before it. */
const BEFORE =
  /(\p{Lu}[\p{L}’'-]+)(?: (?!(?:of|for|in|to|with|by|at|from|and)\b)\p{Ll}+)?,? ?(?:an? |the |its )?$/u;

/** Letters beside a noun in which its name stands. */
const ROOM = 80;

function hasNameBeside(text: string, { 0: word, index }: RegExpExecArray, asked: ReadonlySet<string>) {
  const end = index + word.length;
  if (isNamedBeside(text, index, end)) return true;
  const [, before = ''] = BEFORE.exec(text.slice(Math.max(0, index - ROOM), index)) ?? [];
  const form = before.toLowerCase().replace(/['’]s$/, '');
  return (
    BEHIND.test(text.slice(end, end + ROOM)) ||
    (form !== '' && !asked.has(form) && closedClassOf(form) === undefined)
  );
}

/** A name that the question does not have. */
export const hasOtherName = ({ words, slots }: IndexedSentence, asked: ReadonlySet<string>): boolean =>
  words.some(
    (word, w) =>
      isNameByCapital(word, w === 0) && !asked.has(word.form) && ((slots[w] ?? 0) & SLOT.time) === 0,
  );

/** "What is the museum called": a sentence about the museum with no name beside it does not tell, nor does one without any name. */
export function isNameless({ question, index, candidates }: Looked): boolean {
  const description = nameAsked(question.text);
  const sentence = index.passage.sentences[candidates[0]?.sentence ?? -1];
  const text = sentence?.text ?? '';
  if (description === undefined || NAMED.test(text) || TITLED.test(text)) return false;
  const noun = wordOf(describing(description).at(-1) ?? '').lemma;
  const asked = new Set(question.text.toLowerCase().split(/[^\p{L}]+/u));
  const nouns = new Set([noun, asInStory(noun, question) ?? noun]);
  const places = [...nouns].flatMap((each) => placesOf(each, text));
  if (places.length === 0 && sentence) return !hasOtherName(sentence, asked);
  return !places.some((place) => hasNameBeside(text, place, asked));
}
