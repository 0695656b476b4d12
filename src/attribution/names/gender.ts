import { lexicon } from '../../story/lexicon.ts';
import { femaleNames, maleNames } from '../../story/mentions/words.ts';
import { oncePerWord } from '../../story/once.ts';
import { bareDescription } from './descriptions/office.ts';
import type { Gender } from './entity.ts';

const byWord: ReadonlyMap<string, Gender> = new Map(
  (['male', 'female'] as const).flatMap((gender) =>
    lexicon(`${gender}-roles`).map((word): [string, Gender] => [word, gender]),
  ),
);

/** The gender that a title or a description gives: "Mrs.", "spokeswoman", "a mother of two". "His wife" is hers. */
export const genderOfRole = oncePerWord((role: string): Gender | undefined => {
  for (const word of bareDescription(role)
    .toLowerCase()
    .split(/[^\p{L}]+/u)) {
    const gender = byWord.get(word);
    if (gender) return gender;
  }
  return undefined;
});

/** The gender that a given name gives; none where both bear it or no list knows it. */
export const genderOfName = (name: string): Gender | undefined => {
  const [given = '', ...rest] = name.toLowerCase().split(/[\s-]+/);
  if (rest.length === 0) return undefined;
  if (maleNames.has(given)) return 'male';
  return femaleNames.has(given) ? 'female' : undefined;
};

const byPronoun: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['herself', 'female'],
]);

/** The gender that a pronoun gives; none of "they" and "it". */
export const genderOfPronoun = (lower: string): Gender | undefined => byPronoun.get(lower);
