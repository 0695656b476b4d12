import type { Place } from './classify.ts';
import { closedClassOf, type Dictionary, dictionaryOf, type WordClass } from './word-class.ts';

/** One way to tell what a word of an open class does; the first that can tell does. */
interface ClassRule {
  readonly name: string;
  readonly of: (place: Place, entry: Dictionary) => WordClass | undefined;
}

const NOMINAL = /^(?:noun|name|pronoun)$/;
const HERALDS_NOUN = /^(?:determiner|possessive|adjective|number)$/;

const nominal = ({ noun, adjective, verb }: Dictionary): WordClass => {
  if (noun > 0) return 'noun';
  return adjective > 0 || verb === 0 ? 'adjective' : 'verb';
};

const isNounPlace = ({ before, owned }: Place): boolean => owned || HERALDS_NOUN.test(before ?? '');

/** "is" calls for "fixed" or "fixing", "has" for "fixed", "did" for "fix". */
function fits({ waiting }: Place, { form }: Dictionary): boolean {
  if (waiting === 'do') return form === 'base' || form === 'same';
  return form === 'past' || form === 'same' || (waiting === 'be' && form === 'ing');
}

/** "fears the", "votes to", "plans for": what follows a verb oftener than a noun that is a subject's. */
const isFollowedAsVerb = ({ next }: Place): boolean =>
  next !== undefined &&
  (next.capital ||
    next.form.endsWith('ly') ||
    /^(?:determiner|possessive|pronoun|preposition|to)$/.test(closedClassOf(next.form) ?? ''));

/** "Did police fire", "what did police say"; "who did fire" and "what did cause it" ask for whoever did. */
function isTurnedSubject({ asking, waiting, next }: Place): boolean {
  if (asking === undefined || waiting !== 'do') return false;
  if (!/^(?:who|what|which)$/.test(asking)) return true;
  const behind = next && !closedClassOf(next.form) ? dictionaryOf(next.form) : undefined;
  return behind !== undefined && behind.verb > 0 && /^(?:base|same)$/.test(behind.form);
}

const isPlural = ({ previous, before }: Place): boolean =>
  before === 'pronoun' ||
  before === 'conjunction' ||
  /s$|^(?:people|men|women|children|police)$/.test(previous?.form ?? '');

/** "the mayor plans", "mayors plan": the verb agrees with the noun before it. */
function agrees(place: Place, { form }: Dictionary): boolean {
  const { before } = place;
  if (before === undefined) return false;
  if (form === 'same' || /^(?:relative|question word|pronoun)$/.test(before)) return true;
  return form === 's' ? !isPlural(place) || before === 'conjunction' : isPlural(place);
}

function isVerbBehindNoun(place: Place, entry: Dictionary): boolean {
  const { before = '', next } = place;
  if (next && closedClassOf(next.form) === 'auxiliary') return false;
  const opens = isFollowedAsVerb(place);
  const mostly = entry.verb >= entry.noun + entry.adjective;
  return (
    agrees(place, entry) &&
    (mostly || opens || before === 'pronoun') &&
    (entry.form === 's' || opens || /^(?:pronoun|relative|question word)$/.test(before))
  );
}

const RULES: readonly ClassRule[] = [
  {
    name: 'what the dictionary has as an adverb only: "quickly"',
    of: ({ word }, { adverb, noun, adjective, verb }) =>
      adverb > 0 && noun === 0 && (word.form.endsWith('ly') || (adjective === 0 && verb === 0))
        ? 'adverb'
        : undefined,
  },
  {
    name: 'no verb in any sense: "bridge" is one, "mayor" is none',
    of: (_, entry) =>
      entry.verb > 0 ? undefined : entry.adjective > 0 && entry.noun === 0 ? 'adjective' : 'noun',
  },
  { name: 'an infinitive: "to plan"', of: ({ before }) => (before === 'to' ? 'verb' : undefined) },
  {
    name: 'a question puts its subject behind the auxiliary: "did police fire"',
    of: (place, entry) => (isTurnedSubject(place) && entry.noun > 0 ? 'noun' : undefined),
  },
  {
    name: 'the verb that an auxiliary calls for: "will plan"; "is angry" has none',
    of: (place, entry) => {
      if (place.before !== 'auxiliary') return undefined;
      if (fits(place, entry)) return 'verb';
      return entry.adjective > 0 ? 'adjective' : nominal(entry);
    },
  },
  {
    name: 'a past form, unless it describes a noun: "the closed road"',
    of: (place, { form, noun }) => {
      if (form !== 'past' && !(form === 'same' && noun === 0)) return undefined;
      return isNounPlace(place) || place.before === 'preposition' ? 'adjective' : 'verb';
    },
  },
  {
    name: 'an -ing form, unless it is a noun: "the meeting"',
    of: (place, { form }) => (form === 'ing' ? (isNounPlace(place) ? 'noun' : 'verb') : undefined),
  },
  {
    name: 'behind an article, an owner or an adjective: "the plan"',
    of: (place, entry) => (isNounPlace(place) ? (entry.noun > 0 ? 'noun' : 'adjective') : undefined),
  },
  {
    name: 'behind a preposition: "for sale"',
    of: ({ before }, entry) => (before === 'preposition' ? nominal(entry) : undefined),
  },
  {
    name: 'a question turns its verb round: "did the mayor plan"',
    of: ({ before, waiting }, { form }) =>
      NOMINAL.test(before ?? '') && waiting === 'do' && form !== 's' ? 'verb' : undefined,
  },
  {
    name: 'agrees with the noun before it and is followed as a verb is: "the mayor plans to"',
    of: (place, entry) => (isVerbBehindNoun(place, entry) ? 'verb' : undefined),
  },
];

export function openClassOf(place: Place): WordClass {
  const entry = dictionaryOf(place.word.form);
  for (const { of } of RULES) {
    const found = of(place, entry);
    if (found) return found;
  }
  return nominal(entry);
}
