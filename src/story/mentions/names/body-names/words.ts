import { KIND, sensesOf, sensesOfAnyNumber } from '../../../senses.ts';
import type { Token } from '../../tokens.ts';
import { isDemonym, isGivenName, isPersonNoun, isTitleWord, peoples, placeNames } from '../../words.ts';

const singular = (lower: string): string => lower.replace(/s$/, '');

/** A word of the dictionary that is not there for a person's or a place's sake alone ("Denver"). */
const isInDictionary = (lower: string): boolean =>
  sensesOfAnyNumber(lower).some((file) => file !== KIND.person && file !== KIND.place);

/** A word of the dictionary, and no name. */
export const isCommon = (lower: string): boolean =>
  isInDictionary(lower) &&
  !isGivenName(lower) &&
  !placeNames.has(lower) &&
  !isDemonym(lower) &&
  !isTitleWord(lower);

const isPlural = (lower: string): boolean => /[^s]s$/.test(lower) || /(?:men|children|people)$/.test(lower);

/** Peoples and parties have a capital wherever they stand. */
const isPeople = (lower: string): boolean => peoples.has(lower) || peoples.has(singular(lower));

/** "Physicians": several people, by the list or by the dictionary. */
export const arePeople = (lower: string): boolean =>
  isPlural(lower) &&
  !isPeople(lower) &&
  !isGivenName(lower) &&
  (isPersonNoun(lower) || sensesOf(singular(lower)).includes(KIND.person));

/** "GOP", which small letters would make a word of the dictionary. */
export const isLetters = (token: Token | undefined): boolean => /^\p{Lu}{2,}$/u.test(token?.text ?? '');
