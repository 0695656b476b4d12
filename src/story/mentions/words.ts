import { lexicon } from '../lexicon.ts';

export const titles: ReadonlySet<string> = new Set(lexicon('titles'));
/** Head nouns of descriptions of people and bodies. */
export const personNouns: ReadonlySet<string> = new Set(lexicon('person-nouns'));
/** Those of them that are bodies and groups, which no one person is. */
export const bodyNouns: ReadonlySet<string> = new Set(lexicon('body-nouns'));
/** Head nouns of descriptions of what is written or recorded. */
export const documentNouns: ReadonlySet<string> = new Set(lexicon('document-nouns'));
export const organisationWords: ReadonlySet<string> = new Set(lexicon('organisation-words'));
/** What rules, judges or rescues, and does not run the news. */
export const institutions: ReadonlySet<string> = new Set(lexicon('institutions'));
/** What the names of companies and clubs end with. */
export const companyWords: ReadonlySet<string> = new Set(lexicon('company-words'));
/** "ukrainian" → "ukraine"; an adjective of two countries gives the one listed first. */
export const countryOf: ReadonlyMap<string, string> = new Map(
  lexicon('demonyms')
    .map((line): [string, string] => line.split(' = ') as [string, string])
    .toReversed(),
);
export const placeNames: ReadonlySet<string> = new Set([...lexicon('places'), ...countryOf.values()]);
export const maleNames: ReadonlySet<string> = new Set(lexicon('male-names'));
export const femaleNames: ReadonlySet<string> = new Set(lexicon('female-names'));
const givenNames: ReadonlySet<string> = new Set([...maleNames, ...femaleNames, ...lexicon('given-names')]);
export const isGivenName = (lower: string): boolean => givenNames.has(lower);
/** "Ukrainians", "North Korean": people and what is theirs, not anybody's name. */
export const isDemonym = (lower: string): boolean =>
  countryOf.has(lower) || (lower.endsWith('s') && countryOf.has(lower.slice(0, -1)));
/** "the Dutchman", "the striker": how news goes on about a person just named. */
export const anaphors: ReadonlySet<string> = new Set(lexicon('anaphors'));
export const peoples: ReadonlySet<string> = new Set(lexicon('peoples'));
/** Words with a capital that are no names: days, months, what opens sentences. */
export const notNames: ReadonlySet<string> = new Set(lexicon('not-names'));
/** Past forms of irregular verbs that are no reporting verbs. */
export const irregularPasts: ReadonlySet<string> = new Set(lexicon('irregular-pasts'));
/** "rained", "went": a past form, by its ending or its place in the list; of those in -ed many are participles. */
export const looksPast = (lower: string): boolean => looksRegular(lower) || irregularPasts.has(lower);
/** "rained": the past of a regular verb by its ending, or its participle. Few words end so: the pattern is seldom asked. */
export const looksRegular = (lower: string): boolean => lower.endsWith('ed') && /[a-z]{2}ed$/.test(lower);
export const calendar: ReadonlySet<string> = new Set(lexicon('calendar'));

const speakerNouns: ReadonlySet<string> = new Set([...personNouns, ...documentNouns]);

const parents: ReadonlySet<string> = new Set(
  'mum mom mother dad father parent gran granny grandmother grandad granddad grandfather grandparent'.split(
    ' ',
  ),
);
export const isParent = (lower: string): boolean => parents.has(lower);

/** "mum-of-three", "father-of-two": how popular papers bring somebody in. */
export const isParentOf = (lower: string): boolean =>
  lower.includes('-of-') && isParent(lower.slice(0, lower.indexOf('-of-')));

/** "mayor-elect", "ex-mayor" and "then-mayor" are nouns for people as "mayor" is, "match-winner" as "winner"; "anti-migrant" is none. */
const isCompound = (lower: string): boolean =>
  lower.includes('-') &&
  (personNouns.has(lower.replace(/^(?:ex|co|vice|then)-|-(?:elect|designate)$/g, '')) ||
    (!/^(?:anti|pro|non|inter|multi|cross)-/.test(lower) &&
      isOfPerson(lower.slice(lower.lastIndexOf('-') + 1))));

/** "winner", "scorer", "holder": for one person, and no body. */
const isOfPerson = (noun: string): boolean =>
  (personNouns.has(noun) || anaphors.has(noun)) && !bodyNouns.has(noun) && !organisationWords.has(noun);

export const isPersonNoun = (lower: string): boolean => personNouns.has(lower) || isCompound(lower);

/** "Planemaker", "shipbuilder": trades of people and of companies are made anew all the time; a pacemaker is a thing. */
const isTrade = (lower: string): boolean =>
  lower.endsWith('er') && /[a-z]{3}(?:maker|builder|keeper|broker)$/.test(lower) && lower !== 'pacemaker';

export const isSpeakerNoun = (lower: string): boolean =>
  speakerNouns.has(lower) || isTrade(lower) || isCompound(lower) || isParentOf(lower);

/** "Sen." and "Senator" alike, "then-Sen." and "ex-Senator", "Secretary-Treasurer" too. */
/** "Ex-President", "Pro-Vice-Chancellor". */
const RANK_BEFORE = /^(?:ex|then|vice|pro|co)$/;

export const isTitleWord = (lower: string): boolean => {
  const word = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  return (
    titles.has(word) ||
    (word.includes('-') &&
      word
        .split('-')
        .every((part, at, parts) => titles.has(part) || (at < parts.length - 1 && RANK_BEFORE.test(part))))
  );
};
