import type { EntityKind } from '../../../story/mentions/mention.ts';
import { isCommon } from '../../../story/mentions/names/body-names/words.ts';
import { particles } from '../../../story/mentions/names/run.ts';
import { companyWords, isGivenName, organisationWords, placeNames } from '../../../story/mentions/words.ts';
import { oncePerWord } from '../../../story/once.ts';
import { firstWord, hasMiddle, initials, keyOf, lastWord, suffix, suffixOf } from './key.ts';
import { otherGivenNames } from './short-names.ts';

/** "Talia Okonedo-Reyes" comes back as "Okonedo-Reyes", "Jean-Luc Moreau" as "Jean-Luc": with the hyphen, one word. */
const doubleNames = (name: string): readonly string[] => {
  if (!name.includes('-')) return [];
  const words = name.replace(suffix, '').trim().split(/\s+/);
  return words.length > 1
    ? [words[0], words.at(-1)].flatMap((word) => (word?.includes('-') ? [keyOf(word)] : []))
    : [];
};

/** "Tom Hale Jr." comes back as "Hale Jr.". */
const withSuffix = (name: string): readonly string[] => {
  const own = suffixOf(name);
  return own ? [`${lastWord(keyOf(name))} ${own}`] : [];
};

/** "Lily Ekman García" comes back as "Ekman García": behind a given name two words that are none. */
const twoSurnames = (key: string): readonly string[] => {
  const words = key.split(' ');
  const [first = '', second = ''] = words.slice(-2);
  const given = words.slice(0, -2);
  const holds = given.length > 0 && isGivenName(given[0] ?? '') && !isGivenName(first) && second !== '';
  return holds ? [`${first} ${second}`] : [];
};

/** The surnames of more than one word under which a person comes back. */
export const longSurnames = (key: string): readonly string[] =>
  hasMiddle(key) ? [...particled(key), ...twoSurnames(key)] : [];

/** "Ford Motor" comes back as "Ford", "State Department" as "State". */
const withoutKind = (key: string): readonly string[] =>
  companyWords.has(lastWord(key)) || lastWord(key) === 'department'
    ? [key.slice(0, key.lastIndexOf(' '))]
    : [];

const OFFICE = /^(?:department|ministry)$/;

/** "Department of Justice" comes back as "the Justice Department" and "the DOJ", and the other way round. */
const ofOffice = (key: string): readonly string[] => {
  const words = key.split(' ');
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  if (words.length < 2) return [];
  const letters = (kind: string, rest: readonly string[]): string =>
    `${kind[0]}o${rest.map((word) => word[0]).join('')}`;
  if (OFFICE.test(last)) {
    const rest = words.slice(0, -1);
    return [`${last} of ${rest.join(' ')}`, `${last} of the ${rest.join(' ')}`, letters(last, rest)];
  }
  if (!OFFICE.test(first) || words[1] !== 'of') return [];
  const rest = words.slice(words[2] === 'the' ? 3 : 2);
  return [`${rest.join(' ')} ${first}`, letters(first, rest)];
};

const LEGAL = /^(?:inc|corp|ltd|llc|plc|ag|sa|nv|gmbh|limited|incorporated)$/;

/** "Meta Platforms Inc." comes back as "Meta", "Johnson & Johnson" as "J&J". */
const ofCompany = (key: string): readonly string[] => {
  const words = key.split(' ');
  const [first = ''] = words;
  const isCompany = companyWords.has(lastWord(key)) || LEGAL.test(lastWord(key));
  const short = words.length > 2 && isCompany && !isCommon(first) ? [first] : [];
  return words.includes('&')
    ? [...short, words.map((word) => (word === '&' ? word : word[0])).join('')]
    : short;
};

/** Of these each place has its own, and the land has one too. */
const EVERYWHERE = /^(?:party|court|congress|senate|house|assembly|council|government)$/;

/** "Texas Forest Service" comes back as "the Forest Service", "New York Morning Post" as "the Morning Post". */
const withoutPlace = (key: string): readonly string[] => {
  const words = key.split(' ');
  const length = placeNames.has(words.slice(0, 2).join(' ')) ? 2 : placeNames.has(words[0] ?? '') ? 1 : 0;
  const rest = words.slice(length);
  return length > 0 && rest.length > 1 && !rest.some((word) => EVERYWHERE.test(word)) ? [rest.join(' ')] : [];
};

/** "Ursula von der Leyen" comes back as "Von der Leyen", "Effie Nic a’ Phì" as "Ms Nic a’ Phì": the surname with its particles. */
const particled = (key: string): readonly string[] => {
  const words = key.split(' ');
  const from = words.findIndex((word, at) => at > 0 && particles.has(word));
  return from > 0 && from < words.length - 1 ? [words.slice(from).join(' ')] : [];
};

/** "Luiz Inácio Lula da Silva" comes back as "Lula", "Mohammed bin Salman" as "MBS": the word before the particle, and all letters. */
const beforeParticle = (key: string): readonly string[] => {
  if (!hasMiddle(key)) return [];
  const words = key.split(' ');
  const at = words.findIndex((word, index) => index > 0 && particles.has(word));
  if (at < 1 || at === words.length - 1) return [];
  const letters = words.map((word) => word[0] ?? '').join('');
  const middle = at > 1 ? words[at - 1] : undefined;
  return middle ? [middle, letters] : [letters];
};

/** "Sri Mulyani Indrawati" comes back as "Sri Mulyani". */
const firstTwo = (key: string): readonly string[] => {
  if (!hasMiddle(key)) return [];
  const words = key.split(' ');
  return words.length === 3 && !words.some((word) => particles.has(word))
    ? [words.slice(0, 2).join(' ')]
    : [];
};

const toldApart = (key: string, forms: readonly string[]): readonly string[] =>
  [...new Set(forms)].filter((form) => form.length > 1 && form !== key);

const formsOfBody = oncePerWord((name: string): readonly string[] => {
  const key = keyOf(name);
  return toldApart(key, [
    initials(name),
    ...key.split(' ').filter((word) => organisationWords.has(word)),
    ...withoutKind(key),
    ...withoutPlace(key),
    ...ofOffice(key),
    ...ofCompany(key),
  ]);
});

const formsOfPerson = oncePerWord((name: string): readonly string[] => {
  const key = keyOf(name);
  return toldApart(key, [
    lastWord(key),
    firstWord(key),
    ...firstTwo(key),
    initials(name),
    ...withSuffix(name),
    ...doubleNames(name),
    ...longSurnames(key),
    ...beforeParticle(key),
    ...ofCompany(key),
  ]);
});

/** The short forms under which a name comes back: a surname, a given name, initials, "the Commission". */
export const shortForms = (name: string, kind: EntityKind): readonly string[] =>
  kind === 'organisation' || (kind === 'unknown' && opensWithLetters.test(name))
    ? formsOfBody(name)
    : formsOfPerson(name);

/** "BBC Look East", whom nobody calls East; an attorney in letters, "AG Lee", and "BO DIAZ" of a transcript are called so. */
const opensWithLetters = /^(?!(?:AG|DA|DI|DS|DCI|PC) )\p{Lu}{2,} .*\p{Ll}/u;

/** By first and last word those whom one name may call: "ken holt" and "kenneth holt". */
export const endsOf = (key: string): readonly string[] =>
  [firstWord(key), ...otherGivenNames(firstWord(key))].map((given) => `${given} ${lastWord(key)}`);

/** "Hillary Clinton" and "Hillary Rodham Clinton", "Ken Holt" and "Kenneth A. Holt": one has names in the middle that the other lacks, or a given name for short. */
export const isSamePerson = (a: string, b: string): boolean => {
  if (!endsOf(a).includes(`${firstWord(b)} ${lastWord(b)}`)) return false;
  const [short = '', long = ''] = [a, b].sort((one, other) => one.length - other.length);
  const middle = short.split(' ').slice(1, -1);
  const longMiddle = long.split(' ').slice(1, -1);
  return middle.every((word) => longMiddle.some((other) => other === word || other[0] === word));
};
