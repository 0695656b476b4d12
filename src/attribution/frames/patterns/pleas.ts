import type { Reading } from '../../reading.ts';
import { hasTense } from '../clause.ts';
import { opensClause } from './clause.ts';
import { forms, lowerAt, type Pattern } from './pattern.ts';

const longestHearer = 10;

/** Where "to" opens what somebody should do, behind who is addressed from a place on: "the government | to act", "drivers, those of buses too, | to wait", "counsels | to wait", who are no verb. */
const askedTo = ({ tokens, mentionAt }: Reading, from: number): boolean => {
  for (let at = from + 1; at <= from + longestHearer; at += 1) {
    const { class: kind = 'stop', lower = '' } = tokens[at] ?? {};
    const isAside = tokens[at + 1]?.lower === 'to' || asideEnds(tokens, at);
    if (kind === 'comma' ? !isAside : STOPS.test(kind) && mentionAt[at] === -1) return false;
    if (lower === 'to') return isInfinitive(tokens[at + 1]?.class, tokens[at + 1]?.lower ?? '');
  }
  return false;
};

const STOPS = /^(?:stop|break|colon|verb|auxiliary|quote|dash|pronoun)$/;

const longestAside = 6;

/** Whether the comma at a place opens an aside that another closes before "to". */
const asideEnds = (tokens: Reading['tokens'], comma: number): boolean =>
  tokens
    .slice(comma + 1, comma + longestAside)
    .some(({ class: kind }, index) => kind === 'comma' && tokens[comma + index + 2]?.lower === 'to');

const isInfinitive = (kind: string | undefined, lower: string): boolean =>
  /^(?:word|verb|auxiliary)$/.test(kind ?? '') && !/(?:[^s]s|ed|ing)$/.test(lower);

/** "one appeal for the team", "the group’s appeals for a rise": other forms are nouns more often. */
const appealing = new Map([
  ['appealed', 'past'],
  ['appealing', 'ing'],
] as const);

const courts = /^(?:court|courts|tribunal|judge|judges|commission)$/;

export const appealedTo: Pattern = {
  name: 'appealed to somebody to',
  why: '“appealed to drivers to wait”: asks it of them; “appealed to voters” pleases, “appealed to the court” goes to law',
  forms: appealing,
  like: 'urge',
  reports: 'object',
  ofPeople: true,
  endOf: (reading, at) => {
    if (lowerAt(reading, at + 1) !== 'to' || !askedTo(reading, at + 2)) return undefined;
    const hearer = [at + 2, at + 3, at + 4].find((place) => courts.test(lowerAt(reading, place)));
    return hearer === undefined ? at + 2 : undefined;
  },
};

export const appealedFor: Pattern = {
  name: 'appealed for',
  why: '“appealed for calm”: asks for it, where somebody does',
  forms: appealing,
  like: 'call',
  reports: 'object',
  ofPeople: true,
  endOf: (reading, at) =>
    lowerAt(reading, at + 1) === 'for' &&
    /^(?:word|determiner|possessive|adverb|number|capital|verb)$/.test(reading.tokens[at + 2]?.class ?? '')
      ? at + 2
      : undefined,
};

export const directedThat: Pattern = {
  name: 'directed that',
  why: '“directed that the road be closed”: an order, with its clause; “directed the play” led it',
  forms: forms('direct'),
  like: 'demand',
  reports: 'clause',
  ofPeople: true,
  endOf: (reading, at) =>
    lowerAt(reading, at + 1) === 'that' &&
    /^(?:determiner|possessive|capital|number|word|pronoun)$/.test(reading.tokens[at + 2]?.class ?? '')
      ? at + 1
      : undefined,
};

export const prayedTo: Pattern = {
  name: 'prayed the court to',
  why: '“prayed the court to fix a date”: asks it in the English of Indian and West African courts; “prayed to be heard” prays',
  forms: forms('pray'),
  like: 'urge',
  reports: 'object',
  ofPeople: true,
  endOf: (reading, at) => {
    const court = [at + 1, at + 2, at + 3].find((place) => courts.test(lowerAt(reading, place)));
    return court !== undefined && lowerAt(reading, court + 1) === 'to' ? at + 1 : undefined;
  },
};

export const heldThat: Pattern = {
  name: 'held that',
  why: '“the court held that bail was open to him”: a ruling, with its clause; “held that office” had it',
  forms: forms('hold'),
  like: 'rule',
  reports: 'clause',
  ofPeople: true,
  endOf: (reading, at) => {
    if (benches.test(lowerAt(reading, at - 1)))
      return opensClause(reading, at + 1) || opensLater(reading, at + 1) ? at + 1 : undefined;
    const clause = lowerAt(reading, at + 1) === 'that' ? reading.tokens[at + 2] : undefined;
    const opens =
      /^(?:determiner|possessive|pronoun|capital)$/.test(clause?.class ?? '') ||
      hasTense(reading.tokens[at + 3]);
    return clause && opens ? at + 1 : undefined;
  },
};

/** Who holds nothing else: "the judge held the plea was late", "the court held on Monday that". */
const benches = /^(?:court|tribunal|judges?|justices?|bench|jury|majority)$/;

/** "on Monday | that", "last week | that". */
const opensLater = (reading: Reading, at: number): boolean =>
  /^(?:on|in|last|this)$/.test(lowerAt(reading, at)) && lowerAt(reading, at + 2) === 'that';
