import { lexicon } from '../../lexicon.ts';
import { isNounSense, isVerbSense, sensesOf, sensesOfAnyNumber } from '../../senses.ts';
import type { Token } from '../tokens.ts';
import { irregularPasts, isPersonNoun } from '../words.ts';
import { portfolios } from './title.ts';

/** Adjectives and adverbs of office: the only small words, beside its nouns, that a bare description opens with. */
export const modifiers = new Set(lexicon('role-modifiers'));

/** "and | reality television star Ann Lee", “…,” said | city finance director Bo Diaz: what is only a noun, where nothing that it could be the object of stands before. */
export const isFirstOfTwo = (tokens: readonly Token[], at: number): boolean =>
  isCompoundNoun(tokens[at]) &&
  (OF_BODIES.test(tokens[at]?.lower ?? '') || !sensesOf(tokens[at]?.lower ?? '').some(isVerbSense)) &&
  /^(?:conjunction|comma|stop|break|quote)$/.test(tokens[at - 1]?.class ?? 'break');

/** "police union president", "finance ministry spokesman": what ministries, unions and departments are for, though verbs share it. */
const OF_BODIES = /^(?:police|finance|trade|transport|labou?r|state|staff|sports?)$/;

/** "schools | minister", "sports | minister", "housing | minister": what a minister is for, though verbs share its form. */
export const isPortfolio = (tokens: readonly Token[], at: number): boolean =>
  /^(?:word|verb)$/.test(tokens[at]?.class ?? '') &&
  portfolios.has(tokens[at]?.lower ?? '') &&
  /^(?:minister|secretary|commissioner)$/.test(tokens[at + 1]?.lower ?? '');

/** "campaign manager", "police chief", "press secretary", "human rights chief", "operations director": the noun right before. Forms of verbs are none. */
export const isCompoundNoun = (token: Token | undefined): boolean =>
  /^(?:press|rights)$/.test(token?.lower ?? '') ||
  (token?.class === 'word' &&
    !modifiers.has(token.lower) &&
    !irregularPasts.has(token.lower) &&
    !/(?:ed|ing|ly)$/.test(token.lower) &&
    (!/s$/.test(token.lower) || /(?:ss|us|is)$/.test(token.lower) || isOnlyNoun(token.lower)));

/** "operations", "sales": plurals that no verb shares. */
const isOnlyNoun = (lower: string): boolean => {
  const senses = sensesOfAnyNumber(lower);
  return senses.some(isNounSense) && !senses.some(isVerbSense);
};

/** "ride-hailing firm", "state-owned bank", "pharmaceuticals giant": a participle behind a hyphen and a noun in "-s" that is no verb, which stand before a noun alone. */
export const isCompoundModifier = (token: Token | undefined): boolean =>
  token?.class === 'word' &&
  (/-[a-z]{2,}(?:ed|ing)$/.test(token.lower) ||
    (/[^s]s$/.test(token.lower) &&
      [token.lower, token.lower.slice(0, -1)].some((word) => sensesOf(word).some(isNounSense)) &&
      ![token.lower, token.lower.slice(0, -1)].some((word) => sensesOf(word).some(isVerbSense))));

/** "the driver grabbed | reporter Ann Lee": what somebody did; but "a lawyer turned activist" is one person. */
export const isDeed = (tokens: readonly Token[], at: number): boolean => {
  const lower = tokens[at]?.lower ?? '';
  return lower !== 'turned' && /[a-z]ed$/.test(lower) && isPersonNoun(tokens[at - 1]?.lower ?? '');
};

/** "the policy | planning | director Ann Lee", "Dorton | housing | minister Bo Diaz": a noun in "-ing" before a noun for a person, where no verb can stand. */
export const isGerundNoun = (tokens: readonly Token[], at: number): boolean => {
  const lower = tokens[at]?.lower ?? '';
  const named = /[a-z]{2}ing$/.test(lower) && (lower === 'managing' || sensesOf(lower).some(isNounSense));
  const before = tokens[at - 1];
  return (
    named &&
    /^(?:determiner|possessive|capital|word|break|quote)$/.test(before?.class ?? 'break') &&
    !irregularPasts.has(before?.lower ?? '') &&
    !/(?:ed|ly)$/.test(before?.lower ?? '')
  );
};
