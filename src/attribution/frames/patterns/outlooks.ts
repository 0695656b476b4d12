import { lexicon } from '../../../story/lexicon.ts';
import type { Reading } from '../../reading.ts';
import { verbGroup } from '../group.ts';
import { asksAt, forms, lowerAt, type Pattern } from './pattern.ts';

/** "I expect", "will expect", "is proud and expects": of who writes, of what may be, or within another's report. */
const notTold = /^(?:i|we|you|one|who|to|can|will|would|should|may|might|could|not|and|or|but)$/;

/** "Viewers expect news": a public demands it. */
export const publics: ReadonlySet<string> = new Set(lexicon('publics'));

/** "what many | expect to be an easy win", "the money it | expects to collect": a relative, whose gap is what is expected. */
const isRelative = (reading: Reading, at: number): boolean => {
  const subject = reading.tokens[at - 1]?.class === 'adverb' ? at - 2 : at - 1;
  const hangs =
    /^(?:he|she|it|they)$/.test(lowerAt(reading, subject)) && reading.tokens[subject - 1]?.class === 'word';
  return hangs || [at - 2, at - 3].some((place) => /^(?:what|which|than|as)$/.test(lowerAt(reading, place)));
};

const opensObject = /^(?:determiner|possessive|number|word|capital|adverb|pronoun|verb)$/;

export const expects: Pattern = {
  name: 'expects',
  why: '“the company expects sales to fall”, “she anticipates a vote in May”: an outlook that somebody gave; “expected” in the past was held, not said',
  forms: new Map([
    ['expects', 's'],
    ['expect', 'base'],
    ['anticipates', 's'],
    ['anticipate', 'base'],
  ]),
  like: 'predict',
  reports: 'object',
  ofPeople: true,
  ofIt: true,
  endOf: (reading, at) =>
    !notTold.test(lowerAt(reading, at - 1)) &&
    !publics.has(lowerAt(reading, at - 1)) &&
    !isRelative(reading, at) &&
    (lowerAt(reading, at + 1) === 'to' || opensObject.test(reading.tokens[at + 1]?.class ?? ''))
      ? at + 1
      : undefined,
};

/** "and weather conditions | threatened", "Hurricane Ann | threatened": right behind a noun that nobody is, or a storm. */
const isOfThing = ({ tokens, mentions, mentionAt }: Reading, at: number): boolean => {
  const last = verbGroup(tokens, at).from - 1;
  const subject = mentions[mentionAt[last] ?? -1];
  if (!subject) return tokens[last]?.class === 'word';
  return /^(?:hurricane|typhoon|cyclone|storm)$/.test(tokens[subject.from]?.lower ?? '');
};

export const threatened: Pattern = {
  name: 'threatened to',
  why: '“Lee threatened to sue”: says what somebody will do; “the row threatens to split the party”, “threatened the guard” is no speech',
  forms: forms('threaten'),
  like: 'vow',
  reports: 'object',
  ofPeople: true,
  endOf: (reading, at) => (lowerAt(reading, at + 1) === 'to' && !isOfThing(reading, at) ? at + 1 : undefined),
};

const doubting = new Map([
  ['doubts', 's'],
  ['doubted', 'past'],
] as const);

/** "that the bridge is safe", "whether it is": a clause behind the verb. */
const opensClause = (reading: Reading, at: number): boolean =>
  asksAt(reading, at) || lowerAt(reading, at) === 'that';

export const doubted: Pattern = {
  name: 'doubted whether',
  why: '“Lee doubted whether it was safe”: a doubt that was put in words; “doubted the mayor” did not trust her',
  forms: doubting,
  like: 'question',
  reports: 'clause',
  ofPeople: true,
  endOf: (reading, at) => (opensClause(reading, at + 1) ? at + 1 : undefined),
};
