import type { Mention } from '../../story/mentions/mention.ts';
import { anaphors, isParent } from '../../story/mentions/words.ts';
import type { Reading } from '../reading.ts';

const AGED = /-year-old$/;

/**
 * News varies its words for one person instead of saying the name again: "the 36-year-old nurse", "the mum-of-three", "the Dutchman".
 * A description stands for somebody named before where it is definite and singular and the story has not brought
 * in an unnamed one by the same words ("a 17-year-old was held … the 17-year-old said").
 */
export const isAnaphor = (reading: Reading, mention: Mention): boolean => {
  const { tokens } = reading;
  if (mention.plural || mention.kind === 'pronoun' || tokens[mention.from]?.lower !== 'the') return false;
  const words = tokens.slice(mention.from + 1, mention.to).map(({ lower }) => lower);
  const telling =
    words.find((word) => AGED.test(word) || isParent(word)) ??
    words.filter((word) => anaphors.has(word)).at(-1);
  return telling !== undefined && !isBroughtIn(reading, mention, telling);
};

/** Tokens back in which somebody is brought in; no paragraph of ours refers farther. */
const REACH = 2_000;

/** Whether an indefinite phrase before holds the word: "a 17-year-old boy", "two Dutchmen" are others. */
const isBroughtIn = ({ tokens }: Reading, { from }: Mention, word: string): boolean => {
  for (let at = from - 1; at >= Math.max(0, from - REACH); at -= 1) {
    if (tokens[at]?.lower !== word) continue;
    const opening = tokens.slice(Math.max(0, at - 3), at);
    if (opening.some(({ lower }) => /^(?:an?|one|another|some)$/.test(lower))) return true;
  }
  return false;
};
