import type { Mention } from '../../../story/mentions/mention.ts';
import type { Reading } from '../../reading.ts';

/** Tokens between "by" and the name: "by the prosecutor, | Bo Roe". */
const longestRole = 6;

/** "In a statement read out by the prosecutor, Bo Roe, he said": of one sentence, whoever reads it to others is not whose it is. */
export const isReader = ({ tokens, unitAt }: Reading, { from }: Mention, pronoun: Mention): boolean => {
  if (unitAt[from] !== unitAt[pronoun.from]) return false;
  for (let at = from - 1; at >= from - longestRole; at -= 1) {
    const { class: kind = 'break', lower } = tokens[at] ?? {};
    if (lower === 'by') return isReadAloud(tokens.slice(Math.max(0, at - 5), at).map((one) => one.lower));
    if (!/^(?:word|capital|comma|determiner|possessive|clitic)$/.test(kind)) return false;
  }
  return false;
};

/** "read by", "read out in court by", "read aloud by". */
const isReadAloud = (words: readonly string[]): boolean => {
  const read = words.lastIndexOf('read');
  return read >= 0 && !words.slice(read).some((word) => /^(?:and|that|,|\.)$/.test(word));
};
