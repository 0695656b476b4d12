import { lexicon } from '../../../story/lexicon.ts';
import type { Mention } from '../../../story/mentions/mention.ts';
import {
  isGivenName,
  isSpeakerNoun,
  isTitleWord,
  looksPast,
  placeNames,
} from '../../../story/mentions/words.ts';
import { oncePer } from '../../../story/once.ts';
import { isAdverbSense, isNounSense, isThing, isVerbSense, sensesOf } from '../../../story/senses.ts';
import type { Reading } from '../../reading.ts';
import type { Entity } from '../entity.ts';
import { isPersonByForm } from '../person-by-form.ts';

/** "He" after "The museum in Ateku. The king of Ateku": a name of no known kind that people are in or rule is no person. */
export const isWhere = ({ tokens }: Reading, { kind, from }: Mention): boolean => {
  const before = tokens[from - 1]?.lower ?? '';
  return (
    kind === 'name' &&
    (/^(?:in|at|near|across|throughout|outside|around)$/.test(before) ||
      (before === 'of' && isTitleWord(tokens[from - 2]?.lower ?? '')))
  );
};

/** "Told El País", "in an interview with Bild", "speaking to Kyodo": a name of no known kind that hears is where it was printed. */
export const isPrinter = ({ tokens }: Reading, { kind, from }: Mention): boolean => {
  const before = tokens[from - 1]?.lower ?? '';
  if (kind !== 'name' || !HEARS_BESIDE.has(before)) return false;
  return !/^(?:to|with)$/.test(before) || HEARS.test(`${tokens[from - 2]?.lower} ${before}`);
};

const HEARS_BESIDE: ReadonlySet<string> = new Set(['told', 'tells', 'telling', 'to', 'with']);
const HEARS =
  /^(?:told|tells|telling|interviews? with|(?:spoke|spoken|speaks|speaking|talking) (?:to|with))$/;

/** "the Tunis plane", "a Kordian woman", "Tunis plane lands": a name of no known kind before a noun tells of which kind something is, and does not act. */
export const isModifier = ({ tokens }: Reading, { to }: Mention): boolean => {
  const { class: kind, lower = '' } = tokens[to] ?? {};
  if (kind !== 'word' || looksPast(lower)) return false;
  const plural = /[^s]s$/.test(lower);
  const senses = sensesOf(plural ? lower.slice(0, -1) : lower);
  return senses.some(isNounSense) && !senses.some(plural ? isVerbSense : isAdverbSense);
};

/** "the Lee campaign", "a Lee rally": whom a noun under an article is called after does not act. */
export const isCalledAfter = (reading: Reading, mention: Mention): boolean => {
  const { tokens } = reading;
  const { kind, from } = mention;
  const articled = /^(?:the|an?|this|that|each|every|another)$/;
  return (
    kind === 'name' &&
    isModifier(reading, mention) &&
    (articled.test(tokens[from]?.lower ?? '') || articled.test(tokens[from - 1]?.lower ?? ''))
  );
};

const generics: ReadonlySet<string> = new Set(lexicon('generics'));

/** "games" is no word of the dictionary, "game" is one; so is "lens". */
const singularOf = (word: string): string =>
  /[^s]s$/.test(word) && sensesOf(word).length === 0 ? word.slice(0, -1) : word;

/** "Democrats", "the Games", "CNN Ohio", "Tahrir Square", "the Dorton Belt", "a Landon Business Jet": what only its capitals tell to be a name, and no name of a person. */
export const isThingByName = oncePer((entity: Entity): boolean => {
  if (entity.roles.length > 0) return false;
  const words = entity.name.toLowerCase().split(/\s+/);
  if (isGivenName(words[0] ?? '') || entity.mentions.length === 0) return false;
  const [second = '', last = ''] = words.slice(-2);
  const many = words.at(-1) ?? '';
  if (words.length > 1 && placeNames.has(many) && /^\p{Lu}{2,} /u.test(entity.name)) return true;
  if (words.length === 1 && entity.kind === 'unknown' && isThing(singularOf(many))) return true;
  if (words.length > 1 && generics.has(many)) return true;
  if (words.length > 1 && isPersonByForm(entity) && words.every((word) => sensesOf(word).length > 0))
    return true;
  return (last !== '' && isThing(second) && isThing(last)) || (/[^s]s$/.test(many) && isSpeakerNoun(many));
});
