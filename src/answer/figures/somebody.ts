import { KIND, sensesOf } from '../../story/senses.ts';
import { wordOf } from '../words/lemma.ts';

/** Things made are artifacts to WordNet: a gun is one, though it may be a killer too. */
const ARTIFACT = 6;

/** "Passengers", "patients", "people": nouns for people of any kind. */
export function isSomebody(noun: string): boolean {
  const senses = sensesOf(wordOf(noun).lemma);
  return noun === 'people' || (senses.includes(KIND.person) && !senses.includes(ARTIFACT));
}
