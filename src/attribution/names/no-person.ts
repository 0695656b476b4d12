import type { Mention } from '../../story/mentions/mention.ts';
import { irregularPasts, isTitleWord } from '../../story/mentions/words.ts';
import { isAdverbSense, isNounSense, isVerbSense, sensesOf } from '../../story/senses.ts';
import type { Reading } from '../reading.ts';

/** "He" after "The museum in Ateku. The king of Ateku": a name of no known kind that people are in or rule is no person. */
export const isWhere = ({ tokens }: Reading, { kind, from }: Mention): boolean => {
  const before = tokens[from - 1]?.lower ?? '';
  return (
    kind === 'name' &&
    (/^(?:in|at|near|across|throughout|outside|around)$/.test(before) ||
      (before === 'of' && isTitleWord(tokens[from - 2]?.lower ?? '')))
  );
};

/** "the Tunis plane", "a Kordian woman", "Tunis plane lands": a name of no known kind before a noun tells of which kind something is, and does not act. */
export const isModifier = ({ tokens }: Reading, { to }: Mention): boolean => {
  const { class: kind, lower = '' } = tokens[to] ?? {};
  if (kind !== 'word' || /ed$/.test(lower) || irregularPasts.has(lower)) return false;
  const plural = /[^s]s$/.test(lower);
  const senses = sensesOf(plural ? lower.slice(0, -1) : lower);
  return senses.some(isNounSense) && !senses.some(plural ? isVerbSense : isAdverbSense);
};
