import { lexicon } from '../lexicon.ts';
import { verbOf } from '../mentions/verbs.ts';

const titles = new Set(lexicon('abbreviated-titles'));
const beforeNumbers = new Set(lexicon('abbreviations-before-numbers'));
const abbreviations = new Set(lexicon('abbreviations'));
const starters = new Set(lexicon('sentence-starters'));
const afterTimes = new Set(lexicon('after-times'));

/** The part of a token that may be an abbreviation: `Mass` of `D-Mass`. */
const lastPart = (word: string): string => word.slice(word.lastIndexOf('-') + 1);

const firstWord = (text: string): string => /^[\p{L}\p{M}]+/u.exec(text)?.[0] ?? '';

export const isTitle = (word: string): boolean => titles.has(lastPart(word));
export const isBeforeNumber = (word: string): boolean => beforeNumbers.has(word);
export const isAbbreviation = (word: string): boolean => abbreviations.has(lastPart(word));

/** `J`, `J.D`, `U.S`, but not the pronoun `I`, which ends sentences: "so do I." */
export const isInitials = (word: string): boolean =>
  /^(?:\p{L}\.)*\p{L}$/u.test(lastPart(word)) && word !== 'I';

export const isTimeOfDay = (word: string): boolean => /^(?:\d{1,2}(?::\d{2})?)?[ap]\.?m$/i.test(word);
export const goesOnAfterTime = (next: string): boolean => afterTimes.has(firstWord(next));

/** After an abbreviation only a function word shows that a new sentence has begun. */
export const startsSentence = (next: string): boolean => starters.has(firstWord(next));

/** First words with a small letter: iPhone, al-Shabab, de Blasio, van der Bellen. */
const smallStart =
  /^(?:\p{Ll}{1,3}\p{Lu}|(?:(?:al|el|de|der|den|von|van|bin|ibn|da|di|du|dos|le|la|d)[-’' ]){1,3}\p{Lu})/u;

export const startsSmall = (next: string): boolean => smallStart.test(next);

const name = String.raw`(?:\p{Lu}[\p{L}\p{M}.’'-]*\s){0,4}\p{Lu}[\p{L}\p{M}.’'-]*`;
/** `Smith’s | mother`, `Ann Lee|, the mayor,`, `Lee|, 44,`. */
const described = String.raw`(?:\s\p{Ll}+){0,3}(?:,\s[^,;:"“”]{1,60},)?`;
/** What follows the verb where it only tells who has spoken. */
const closes = String.raw`[.,:;]|\s(?!(?:that|he|she|it|they|the|his|her|their|there|a|an|both|no|this)\b)\p{Ll}|\s*$`;

/** `Ann Lee asked`, `Sen. Lee said`, `He added`, `Smith’s mother, Jane Smith, said`: who speaks, then a verb of speech. */
const speaker = new RegExp(
  `^(?:He|She|They|I|We|${name}(?:(?<=[’']s?)${described}|(?:,\\s[^,;:"“”]{1,60},)?))\\s((?:asked|told)(?=\\s)|\\p{Ll}+(?=${closes}))`,
  'u',
);

/** Whether a cue follows, and not a sentence that reports something else: `he asked.`, not `He said he knew`. */
export function startsCue(next: string): boolean {
  const verb = speaker.exec(next)?.[1];
  const known = verb ? verbOf(verb) : undefined;
  return known?.group === 'speech' && (known.form === 'past' || known.form === 's');
}
