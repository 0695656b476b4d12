import type { Token } from '../../../story/mentions/tokens.ts';
import { irregularPasts } from '../../../story/mentions/words.ts';
import type { Reading } from '../../reading.ts';
import { thatDayEnd } from '../../words/that-day.ts';

const longestSubject = 8;

/** "will", "waits", "fled". */
const hasTense = ({ class: kind, lower, verb }: Token): boolean =>
  kind === 'auxiliary' ||
  (kind === 'verb' && !/^(?:ing|participle)$/.test(verb?.form ?? '')) ||
  (kind === 'word' && irregularPasts.has(lower));

/** Not "that way", "thought that of her", nor a pronoun before a mark. */
const followsThat = (token: Token | undefined): boolean =>
  !/^(?:comma|stop|break|colon)$/.test(token?.class ?? 'break') && !/^(?:way|of)$/.test(token?.lower ?? '');

/** "that the bank will wait", "the bank will wait", "it may rain": a clause with its subject. */
export const opensClause = ({ tokens }: Reading, at: number): boolean => {
  if (tokens[at]?.lower === 'that')
    return thatDayEnd(tokens, at) === undefined && followsThat(tokens[at + 1]);
  if (/^(?:him|them|me|us)$/.test(tokens[at]?.lower ?? '')) return false;
  if (!/^(?:pronoun|determiner|possessive|capital|word|number)$/.test(tokens[at]?.class ?? '')) return false;
  for (let next = at + 1; next <= at + longestSubject; next += 1) {
    const token = tokens[next];
    if (!token) return false;
    const { class: kind } = token;
    if (hasTense(token)) return true;
    if (!/^(?:determiner|possessive|capital|word|number|clitic|preposition|adverb)$/.test(kind)) return false;
  }
  return false;
};
