import { femaleNames, maleNames } from '../../story/mentions/words.ts';
import { oncePerWord } from '../../story/once.ts';
import { bareDescription } from './descriptions/office.ts';
import type { Gender } from './entity.ts';

const words: Readonly<Record<Gender, readonly string[]>> = {
  male: 'man boy mr sir king prince lord father baron duke emperor imam rabbi pope brother congressman chairman spokesman councilman assemblyman businessman policeman fisherman salesman father grandfather husband son uncle nephew actor waiter dad grandad granddad'.split(
    ' ',
  ),
  female:
    'woman girl mrs ms miss lady dame queen princess sister baroness duchess empress congresswoman chairwoman spokeswoman councilwoman assemblywoman businesswoman policewoman mother grandmother wife daughter aunt niece actress waitress mum mom gran granny'.split(
      ' ',
    ),
};

const byWord = new Map<string, Gender>(
  (['male', 'female'] as const).flatMap((gender) => words[gender].map((word) => [word, gender] as const)),
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
