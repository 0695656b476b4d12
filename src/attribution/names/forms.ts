import type { EntityKind } from '../../story/mentions/mention.ts';
import { isCommon } from '../../story/mentions/names/body-names/words.ts';
import { particles } from '../../story/mentions/names/run.ts';
import { companyWords, isGivenName, organisationWords, placeNames } from '../../story/mentions/words.ts';
import { oncePerWord } from '../../story/once.ts';
import { otherGivenNames } from './short-names.ts';

const suffix = /,? (?:jr|sr|ii|iii|iv)\.?$/i;

/** A name as names are compared: without article, suffix, points and case. */
export const keyOf = oncePerWord((name: string): string =>
  name
    .replace(suffix, '')
    .replace(/^the /i, '')
    .replace(/[’']s?$/, '')
    .toLowerCase()
    .replace(/[.’'“”"]/g, '')
    .split(/[\s-]+/)
    .join(' '),
);

export const isLong = (key: string): boolean => key.includes(' ');

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

/** "Talia Okonedo-Reyes" comes back as "Okonedo-Reyes", "Jean-Luc Moreau" as "Jean-Luc": with the hyphen, one word. */
const doubleNames = (name: string): readonly string[] => {
  const words = name.replace(suffix, '').trim().split(/\s+/);
  return words.length > 1
    ? [words[0], words.at(-1)].flatMap((word) => (word?.includes('-') ? [keyOf(word)] : []))
    : [];
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
export const longSurnames = (key: string): readonly string[] => [...particled(key), ...twoSurnames(key)];

/** "Ford Motor" comes back as "Ford", "State Department" as "State". */
const withoutKind = (key: string): readonly string[] =>
  companyWords.has(lastWord(key)) || lastWord(key) === 'department'
    ? [key.slice(0, key.lastIndexOf(' '))]
    : [];

const LEGAL = /^(?:inc|corp|ltd|llc|plc|ag|sa|nv|gmbh|limited|incorporated)$/;

/** "Meta Platforms Inc." comes back as "Meta", "Johnson & Johnson" as "J&J". */
const ofCompany = (key: string): readonly string[] => {
  const words = key.split(' ');
  const [first = ''] = words;
  const letters = words.map((word) => (word === '&' ? word : word[0])).join('');
  const isCompany = companyWords.has(lastWord(key)) || LEGAL.test(lastWord(key));
  const short = words.length > 2 && isCompany && !isCommon(first) ? [first] : [];
  return words.includes('&') ? [...short, letters] : short;
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
  const words = key.split(' ');
  const at = words.findIndex((word, index) => index > 0 && particles.has(word));
  if (at < 1 || at === words.length - 1) return [];
  const letters = words.map((word) => word[0] ?? '').join('');
  const middle = at > 1 ? words[at - 1] : undefined;
  return middle ? [middle, letters] : [letters];
};

/** "Sri Mulyani Indrawati" comes back as "Sri Mulyani". */
const firstTwo = (key: string): readonly string[] => {
  const words = key.split(' ');
  return words.length === 3 && !words.some((word) => particles.has(word))
    ? [words.slice(0, 2).join(' ')]
    : [];
};

/** The short forms under which a name with its key comes back: a surname, a given name, initials, "the Commission". */
export const shortForms = (name: string, key: string, kind: EntityKind): readonly string[] => {
  const bodies = key.split(' ').filter((word) => organisationWords.has(word));
  const forms =
    kind === 'organisation'
      ? [initials(name), ...bodies, ...withoutKind(key), ...withoutPlace(key), ...ofCompany(key)]
      : [
          lastWord(key),
          firstWord(key),
          ...firstTwo(key),
          initials(name),
          ...doubleNames(name),
          ...longSurnames(key),
          ...beforeParticle(key),
          ...ofCompany(key),
        ];
  return [...new Set(forms)].filter((form) => form.length > 1 && form !== key);
};

/** "Bo Lee Jr.": whom a suffix tells from a parent. */
export const hasSuffix = (name: string): boolean => suffix.test(name);

/** "François" is "Francois" where a writer has no such letter. */
const withoutMarks = (key: string): string => key.normalize('NFD').replace(/\p{M}/gu, '');

/** By first and last word those whom one name may call: "ken holt" and "kenneth holt". */
export const endsOf = (key: string): readonly string[] =>
  [firstWord(key), ...otherGivenNames(firstWord(key))].map((given) =>
    withoutMarks(`${given} ${lastWord(key)}`),
  );

/** "Hillary Clinton" and "Hillary Rodham Clinton", "Ken Holt" and "Kenneth A. Holt": one has names in the middle that the other lacks, or a given name for short. */
export const isSamePerson = (a: string, b: string): boolean => {
  if (!endsOf(a).includes(withoutMarks(`${firstWord(b)} ${lastWord(b)}`))) return false;
  const [short = '', long = ''] = [a, b].map(withoutMarks).sort((one, other) => one.length - other.length);
  const middle = short.split(' ').slice(1, -1);
  const longMiddle = long.split(' ').slice(1, -1);
  return middle.every((word) => longMiddle.some((other) => other === word || other[0] === word));
};
