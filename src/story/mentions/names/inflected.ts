import lemmatizer from 'wink-lemmatizer';
import { isThing, sensesOf } from '../../senses.ts';
import type { Token } from '../tokens.ts';

/** What may stand before "-ly" in an adverb: "rapid-ly", "possib-ly", "angri-ly". */
const beforeLy = (lower: string): readonly string[] => {
  const stem = lower.slice(0, -2);
  return [stem, `${stem}le`, stem.replace(/i$/, 'y')];
};

const isVerbForm = (lower: string): boolean => lemmatizer.verb(lower) !== lower;

/** "Citing", "Rebranded", "Rapidly": an adverb or a verb of the dictionary, or a thing of it ("Ceiling"). */
const isOfDictionary = (lower: string): boolean =>
  lower.endsWith('ly')
    ? [lower, ...beforeLy(lower)].some(isThing)
    : isThing(lower) || [lower, lower.replace(/^(?:re|over|under|out|mis|un|co)-?/, '')].some(isVerbForm);

/** What follows a participle that opens a sentence, and seldom a name: "Livestreamed by", "Doomscrolling, he". */
const FOLLOWS_PARTICIPLE = /^(?:comma|preposition|determiner|possessive|pronoun|conjunction|break|stop)$/;

/** A word by its ending in "-ly", "-ing" or "-ed"; "Boeing", "Wyoming" and "Ahmed" only end so. */
export const isInflected = (tokens: readonly Token[], index: number): boolean => {
  const word = tokens[index]?.lower.split('-').at(-1) ?? '';
  if (!/(?:ly|ing|ed)$/.test(word)) return false;
  if (isOfDictionary(word)) return true;
  return sensesOf(word).length === 0 && FOLLOWS_PARTICIPLE.test(tokens[index + 1]?.class ?? 'break');
};
