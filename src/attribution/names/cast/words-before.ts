import { isGivenName, isSpeakerNoun, notNames } from '../../../story/mentions/words.ts';
import { isAdjectiveSense, isAdverbSense, isVerbSense, KIND, sensesOf } from '../../../story/senses.ts';
import type { Reading } from '../../reading.ts';
import type { Named } from './drafts.ts';
import { firstWord, isLong, keyOf, lastWord } from './key.ts';

/**
 * "Hammering Ann Lee", "Half Lee": what has its capital from the headline or the sentence that it opens, or describes a
 * person, is no part of the name that the story has without it.
 */
export const withoutWordsBefore = (reading: Reading, names: readonly Named[]): readonly Named[] => {
  const people = new Set(names.filter(isInFull).map(({ key }) => key));
  const surnames = new Set([...people].map(lastWord));
  const alone = new Set(names.map(({ key }) => key).filter((key) => surnames.has(key)));
  return names.map((named) => {
    const name = isBetweenCommas(reading, named) ? undefined : nameWithin(named, people, alone);
    return name === undefined ? named : { ...named, name, key: keyOf(name) };
  });
};

/** "Her father, Odd Lee, said": what is named beside its description has no other word before it. */
const isBetweenCommas = ({ tokens }: Reading, { mention: { from, to } }: Named): boolean =>
  tokens[from - 1]?.class === 'comma' && tokens[to]?.class === 'comma';

const isInFull = ({ mention, key }: Named): boolean =>
  mention.entity === 'person' && isLong(key) && isGivenName(firstWord(key));

/** The full name of a person that a longer name ends with; or the surname behind a word that is nobody's name. */
const nameWithin = (
  { mention, name, key }: Named,
  people: ReadonlySet<string>,
  alone: ReadonlySet<string>,
): string | undefined => {
  const named = mention.entity === 'organisation' || mention.entity === 'place' || people.has(key);
  if (named || !/\s/.test(name)) return undefined;
  const [first = '', ...others] = name.split(/\s+/);
  if (isGivenName(first.toLowerCase())) return undefined;
  const tails = others.map((_, at) => others.slice(at).join(' '));
  const full = tails.find((tail) => people.has(keyOf(tail)));
  const [surname = ''] = others;
  const bare =
    others.length === 1 &&
    alone.has(keyOf(surname)) &&
    isNobodysName(first.toLowerCase()) &&
    !isWhere(surname.toLowerCase());
  return full ?? (bare ? surname : undefined);
};

/** "Painting Lee as", "Top Lee aides", "Stop Lee", "Republicans Lee and Diaz". */
const isNobodysName = (lower: string): boolean => {
  const senses = sensesOf(lower);
  if (senses.includes(KIND.person)) return isSpeakerNoun(lower);
  const isOther = (sense: number): boolean =>
    isVerbSense(sense) || isAdjectiveSense(sense) || isAdverbSense(sense);
  return /[a-z]ing$/.test(lower) || notNames.has(lower) || isSpeakerNoun(lower) || senses.some(isOther);
};

/** "Park Hill", "Forest Glen": a surname that places end with too. */
const isWhere = (lower: string): boolean =>
  sensesOf(lower).some((sense) => sense === KIND.object || sense === KIND.place);
