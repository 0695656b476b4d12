import type { Mention } from '../../story/mentions/mention.ts';
import { possessor } from '../frames/noun.ts';
import { afterMention } from '../frames/subjects.ts';
import type { QuotedStretch, Reading } from '../reading.ts';
import { wordsNouns } from '../words/words-nouns.ts';

const longestPhrase = 4;

/** “No,” was her reply; “No,” was the mayor’s verdict; “No,” came the answer from Lee; “No,” was how Lee put it: whose words a sentence calls a quotation that opens it. */
export const predicateOf = (reading: Reading, { from, to, unit }: QuotedStretch): Mention | undefined => {
  const { tokens, units } = reading;
  const verb = tokens[to]?.lower ?? '';
  if (units[unit]?.from !== from || !/^(?:was|is|came)$/.test(verb)) return undefined;
  if (tokens[to + 1]?.lower === 'how') return teller(reading, to + 2);
  const noun =
    tokens.slice(to + 2, to + 2 + longestPhrase).findIndex(({ lower }) => wordsNouns.has(lower)) + to + 2;
  if (noun < to + 2) return undefined;
  return tokens[noun + 1]?.lower === 'from'
    ? afterMention(reading, noun + 2)
    : (possessor(reading, to + 1) ?? ownerAt(reading, to + 1, noun));
};

/** "how | Lee put it". */
const teller = (reading: Reading, at: number): Mention | undefined => {
  const subject = afterMention(reading, at);
  const { verb } = reading.tokens[subject?.to ?? at] ?? {};
  return verb && /^(?:put|describe|sum up|explain|answer|reply)$/.test(verb.lemma) ? subject : undefined;
};

/** "the mayor’s | verdict". */
const ownerAt = (
  { tokens, mentions, mentionAt }: Reading,
  from: number,
  noun: number,
): Mention | undefined => {
  const clitic = tokens.slice(from, noun).findIndex(({ class: kind }) => kind === 'clitic') + from;
  if (clitic < from) return undefined;
  const first = mentionAt[clitic - 1] ?? -1;
  return first < 0 ? undefined : mentions.slice(first, first + longestPhrase).find(({ to }) => to === clitic);
};
