import { isTitleWord, peoples, placeNames } from './words.ts';

/**
 * "ImagesRepublican", "PRESSOhio", "52PMLee": where page furniture ran into the text, which begins with an office,
 * a party or a place, or after a time; else 0. "HuffPost", "McDonald" are whole.
 */
export const seamOf = (text: string): number => {
  if (!/^(?:\p{Lu}\p{Ll}*|\d+[AP]M)\p{Lu}+\p{Ll}/u.test(text)) return 0;
  const glued = /^(?:\p{Lu}\p{Ll}{3,}|\p{Lu}{3,})(?=\p{Lu}\p{Ll}{2})/u.exec(text);
  if (glued) {
    const next = text.slice(glued[0].length).toLowerCase();
    return isTitleWord(next) || peoples.has(next) || placeNames.has(next) ? glued[0].length : 0;
  }
  return /^\d{1,2}[AP]M(?=\p{Lu}\p{Ll})/u.exec(text)?.[0].length ?? 0;
};
