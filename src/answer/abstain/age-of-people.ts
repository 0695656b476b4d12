import { KIND, sensesOf } from '../../story/senses.ts';
import type { Looked } from '../finding/finding.ts';
import { isThing } from '../people/thing.ts';
import { wordOf } from '../words/lemma.ts';

const ASKS = /^how old (?:is|are|was|were) (?:the|its|their|his|her|that|this) \p{Ll}+$/iu;
/** "A 19-year-old woman", "aged 60", "over 60", "Marco Venn, 54,": somebody's age. */
const AGED = /\b\p{L}*\d*[- ]years?[- ]olds?\b(?: (\p{L}+))?|\b(?:aged|over) \d+|, \d{1,3}(?=[,.])/giu;
/** What tells of an age or of a beginning. */
const AGE_IN_WORDS =
  /\b(?:born|age|aged|ages|old|older|new|newer|newest|century|centuries|decades?|years?|ancient|since|built|founded|established|opened|dat(?:es|ed|ing)|(?:1\d|20)\d\ds?)\b/iu;

const isPerson = (noun: string): boolean => sensesOf(wordOf(noun).lemma).includes(KIND.person);

/** "How old was the coach": a sentence in which a woman is 19, and nothing else has an age, gives that of no thing. */
export function isAgeOfPeople({ question, index, candidates: [best] }: Looked): boolean {
  if (!ASKS.test(question.text) || !isThing(question.terms.at(-1), index)) return false;
  const text = index.passage.sentences[best?.sentence ?? -1]?.text ?? '';
  const rest = text.replace(AGED, (aged, noun?: string) =>
    noun === undefined || isPerson(noun) ? '' : aged,
  );
  return rest !== text && !AGE_IN_WORDS.test(rest);
}
