import { oncePerWord } from '../../../story/once.ts';

export const suffix = /,? (jr|sr|ii|iii|iv)\.?$/i;

/** Letters with a stroke, and the dotless i, which Unicode does not take apart. */
const STROKES: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

/** "François" is "Francois" where a writer has no such letter. */
const withoutMarks = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđıßæœ]/gi, (letter) => STROKES[letter.toLowerCase()] ?? letter);

/** "Zelenskyy", "Zelenskiy" and "Zelensky": the ways of writing one Slavic ending. */
const oneEnding = (key: string): string => key.replace(/(?<=[sc]k)(?:yy|iy|yi|ij|yj)\b/g, 'y');

/** A name as names are compared: without article, suffix, points, marks and case. */
export const keyOf = oncePerWord((name: string): string =>
  oneEnding(withoutMarks(name))
    .replace(suffix, '')
    .replace(/^the /i, '')
    .replace(/[’']s?$/, '')
    .toLowerCase()
    .replace(/[.’'“”"]/g, '')
    .split(/[\s-]+/)
    .join(' '),
);

export const isLong = (key: string): boolean => key.includes(' ');

/** A word between the first and the last. */
export const hasMiddle = (key: string): boolean => key.indexOf(' ') !== key.lastIndexOf(' ');

export const firstWord = (key: string): string => key.slice(0, `${key} `.indexOf(' '));

export const lastWord = (key: string): string => key.slice(key.lastIndexOf(' ') + 1);

/** Of the words with a capital: "Korean Central News Agency" gives "kcna". */
export const initials = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('')
    .toLowerCase();

/** "jr" of "Bo Lee Jr.": what tells somebody from a parent. */
export const suffixOf = (name: string): string | undefined => suffix.exec(name)?.[1]?.toLowerCase();
