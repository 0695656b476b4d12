import { isAdjectiveSense, isNounSense, isThing, sensesOf } from '../../senses.ts';
import { isNumberWord } from '../shares.ts';
import type { Token } from '../tokens.ts';
import { isNounToo } from '../verbs.ts';
import {
  bodyNouns,
  calendar,
  isGivenName,
  isSpeakerNoun,
  isTitleWord,
  notNames,
  organisationWords,
  placeNames,
} from '../words.ts';
import { isCommon } from './body-names/words.ts';
import { office } from './body-steps.ts';
import { isCapital } from './capital.ts';
import { isInflected } from './inflected.ts';
import { isCapitalTie, particles } from './run.ts';

/** A capital that may only be there because it opens a sentence; more so where the story has the word in small letters. */
export const isCapitalByPlace = (
  tokens: readonly Token[],
  index: number,
  starts: Uint8Array,
  known: ReadonlySet<string>,
  small: ReadonlySet<string>,
): boolean => {
  const token = tokens[index];
  if (!token || starts[index] !== 1 || opensTitle(tokens, index)) return false;
  const isNamed = isGivenName(token.lower) || isTitleWord(token.lower);
  if (isNamed && (isCapital(tokens[index + 1]) || opensSurname(tokens, index + 1))) return false;
  if (opensBody(tokens, index) || opensBodyOfPlace(tokens, index) || opensSurname(tokens, index))
    return false;
  if (office(tokens, index, index + 1) > 0) return false;
  if (isCapitalTie(tokens, index + 1) && isCapital(tokens[index + 2])) return false;
  if (isDoneTo(tokens, index)) return true;
  const common = isSpeakerNoun(token.lower) || token.verb !== undefined || notNames.has(token.lower);
  if (isCapital(tokens[index + 1]) && !common) return false;
  if (known.has(token.text) && (isInLetters(tokens, index) || !notNames.has(token.lower))) return false;
  if (rules.some((rule) => rule(tokens, index))) return true;
  const title = isTitleWord(token.lower) && !token.text.endsWith('.') && !isCapital(tokens[index + 1]);
  return common || title || small.has(token.lower) || isInflected(tokens, index);
};

/** "Visiting Ann Lee, he left", "Addressing Ms Lee, he left": what is done to whom the name tells; "Acting Mayor Ann Lee" is one. */
const isDoneTo = (tokens: readonly Token[], index: number): boolean => {
  const { lower = '' } = tokens[index] ?? {};
  const [next, behind] = [tokens[index + 1], tokens[index + 2]];
  const named = isGivenName(next?.lower ?? '') || COURTESY.test(next?.text ?? '');
  return named && isCapital(next) && isCapital(behind) && lower.endsWith('ing') && isInflected(tokens, index);
};

const COURTESY = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.?$/;

/** "WHO | said", of a story that has the WHO: letters, not the word that they spell, where the next is no word in capitals. */
const isInLetters = (tokens: readonly Token[], index: number): boolean =>
  /^\p{Lu}{3,}$/u.test(tokens[index]?.text ?? '') && !/^\p{Lu}{2,}$/u.test(tokens[index + 1]?.text ?? '');

/** "Sure, he admits", "Granted, it will cost": what stands before a comma and a subject is an adverb of the sentence. */
const opensBeforePronoun = (tokens: readonly Token[], index: number): boolean =>
  tokens[index + 1]?.class === 'comma' &&
  /^(?:he|she|it|we|they|there)$/.test(tokens[index + 2]?.lower ?? '');

/** "Pressure on the bishop grew", "Half of us": a noun of the dictionary that is called after nobody and no place, before a preposition; "NASA on Friday", "Hamas on Friday" are names of who did something on that day. */
const isCommonNoun = (tokens: readonly Token[], index: number): boolean => {
  const { lower = '', text = '' } = tokens[index] ?? {};
  if (/^\p{Lu}{2,}$/u.test(text) || calendar.has(tokens[index + 2]?.lower ?? '')) return false;
  return (
    /^(?:on|of|over|among|between|against|for|from)$/.test(tokens[index + 1]?.lower ?? '') &&
    isThing(lower) &&
    !isGivenName(lower)
  );
};

/** "Initial estimates", "Angry voters", "Local media": an adjective of the dictionary before a noun for whoever or whatever speaks. */
const describesNext = (tokens: readonly Token[], index: number): boolean => {
  const { lower = '' } = tokens[index] ?? {};
  const next = tokens[index + 1];
  // "Initial estimates put it at ten", but "Long claims the mayor lied".
  const counted =
    next?.verb?.form === 's' &&
    isNounToo(next.verb) &&
    /^(?:word|verb|auxiliary|preposition|adverb)$/.test(tokens[index + 2]?.class ?? '');
  return (
    /^\p{Ll}/u.test(next?.text ?? '') &&
    (counted || next?.lower === 'media' || isSpeakerNoun(next?.lower ?? '')) &&
    sensesOf(lower).some(isAdjectiveSense) &&
    !isGivenName(lower)
  );
};

/** "Seismologists say", "Fact-checkers noted": a noun of the dictionary for several; a team or a Mr. Brooks has the capital elsewhere too. */
const isPlural = (tokens: readonly Token[], index: number): boolean => {
  const word = tokens[index]?.lower.split('-').at(-1) ?? '';
  return (
    /[^su’']s$/.test(word) &&
    !isGivenName(word) &&
    !isCapital(tokens[index + 1]) &&
    sensesOf(word.slice(0, -1)).some(isNounSense)
  );
};

/** "Twenty-four percent". */
const isNumber = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index];
  return token !== undefined && isNumberWord(token);
};

const rules: readonly ((tokens: readonly Token[], index: number) => boolean)[] = [
  opensBeforePronoun,
  isCommonNoun,
  describesNext,
  isPlural,
  isNumber,
];

/** "Minister of Education …", "Governor of Washington …". */
const opensTitle = (tokens: readonly Token[], index: number): boolean =>
  isTitleWord(tokens[index]?.lower ?? '') &&
  /^(?:of|for)$/.test(tokens[index + 1]?.lower ?? '') &&
  isCapital(tokens[index + 2]);

/** "Von der Leyen", "Del Rosario": a small word of surnames, before the rest of one. */
const opensSurname = (tokens: readonly Token[], index: number): boolean =>
  particles.has(tokens[index]?.lower ?? '') &&
  (isCapital(tokens[index + 1]) ||
    (particles.has(tokens[index + 1]?.lower ?? '') && isCapital(tokens[index + 2])));

/** "Church of England", "Department for Transport", "Centers for Disease Control": what a body is, with its place or what it is for. */
const opensBodyOfPlace = (tokens: readonly Token[], index: number): boolean => {
  const { lower = '' } = tokens[index] ?? {};
  const tie = tokens[index + 1]?.lower;
  if (!organisationWords.has(lower) || !isCapital(tokens[index + 2])) return false;
  if (tie === 'for' && /^(?:department|ministry)$/.test(lower)) return true;
  return tie === 'of'
    ? bodyNouns.has(lower)
    : /^(?:for|on)$/.test(tie ?? '') &&
        isCommon(tokens[index + 2]?.lower ?? '') &&
        isCapital(tokens[index + 3]);
};

/** "Police Scotland", "Families UK": a noun with a capital right before a place alone is a part of a body's name. */
const opensBody = (tokens: readonly Token[], index: number): boolean =>
  isSpeakerNoun(tokens[index]?.lower ?? '') &&
  placeNames.has(tokens[index + 1]?.lower ?? '') &&
  isCapital(tokens[index + 1]) &&
  !isCapital(tokens[index + 2]);
