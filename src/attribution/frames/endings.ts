import type { Mention } from '../../story/mentions/mention.ts';
import type { Reading } from '../reading.ts';
import { isStateInShort, isTime } from './never-speaks.ts';

/** The mention that ends with a token, outside quotation marks; a time is none that could speak. */
export const mentionEnding = (reading: Reading, at: number): Mention | undefined => {
  const mention = reading.mentions[reading.mentionAt[at] ?? -1];
  const ends = mention?.to === at + 1 && reading.quotationAt[at] === -1;
  return ends && !isTime(reading, mention) ? mention : undefined;
};

/** "from Columbia, South Carolina": the comma between a town and its state opens nothing. */
export const partsPlace = (reading: Reading, at: number): boolean => {
  const town = reading.tokens[at]?.class === 'comma' ? mentionEnding(reading, at - 1) : undefined;
  const state = reading.mentions[reading.mentionAt[at + 1] ?? -1];
  return (
    town?.kind === 'name' &&
    reading.tokens[town.from - 1]?.class === 'preposition' &&
    state?.from === at + 1 &&
    (state.entity === 'place' || isStateInShort(reading, state))
  );
};

/** "facing", "accompanying": a form in -ing that no list of names holds. */
export const isDoing = ({ tokens }: Reading, at: number): boolean =>
  /^(?:word|verb)$/.test(tokens[at]?.class ?? '') && /[a-z]{2}ing$/.test(tokens[at]?.lower ?? '');
