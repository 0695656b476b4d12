import { lexicon } from '../lexicon.ts';

export const titles: ReadonlySet<string> = new Set(lexicon('titles'));
/** Head nouns of descriptions of people and bodies. */
export const personNouns: ReadonlySet<string> = new Set(lexicon('person-nouns'));
/** Head nouns of descriptions of what is written or recorded. */
export const documentNouns: ReadonlySet<string> = new Set(lexicon('document-nouns'));
export const organisationWords: ReadonlySet<string> = new Set(lexicon('organisation-words'));
export const placeNames: ReadonlySet<string> = new Set(lexicon('places'));
export const peoples: ReadonlySet<string> = new Set(lexicon('peoples'));
/** Words with a capital that are no names: days, months, what opens sentences. */
export const notNames: ReadonlySet<string> = new Set(lexicon('not-names'));
export const calendar: ReadonlySet<string> = new Set(lexicon('calendar'));

export const isSpeakerNoun = (lower: string): boolean => personNouns.has(lower) || documentNouns.has(lower);

/** "Sen." and "Senator" alike. */
export const isTitleWord = (lower: string): boolean => titles.has(lower.replace(/\.$/, ''));
