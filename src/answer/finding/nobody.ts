import { stateNamed } from '../figures/state.ts';
import type { IndexedSentence } from '../ranking/passage.ts';

/** "No one was hurt", "there were no injuries": nobody is counted. */
const NOBODY = /\b(?:no ?one|nobody|none|no)\b/i;

/** Whether a sentence tells of one of some states that nobody is in it. */
export const tellsOfNobody = (
  { text, words }: Pick<IndexedSentence, 'text' | 'words'>,
  states: ReadonlySet<string>,
): boolean => NOBODY.test(text) && words.some(({ form }) => states.has(stateNamed(form) ?? ''));
