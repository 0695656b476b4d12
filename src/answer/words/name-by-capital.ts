import { sensesOf } from '../../story/senses.ts';
import type { IndexedWord } from '../ranking/passage.ts';

/** Whether the capital of a word tells a name: that of the first word of a sentence does so only where no dictionary has the word. */
export const isNameByCapital = ({ capital, content, lemma }: IndexedWord, isFirst: boolean): boolean =>
  capital && content && (!isFirst || sensesOf(lemma).length === 0);
