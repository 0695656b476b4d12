import type { Mention } from '../../story/mentions/mention.ts';
import { possessor } from '../frames/noun.ts';
import { afterMention } from '../frames/subjects.ts';
import type { QuotedStretch, Reading } from '../reading.ts';
import { wordsNouns } from '../words/words-nouns.ts';

const longestPhrase = 4;

/** “No,” was her reply; “No,” was the mayor’s verdict; “No,” came the answer from Lee; “No,” was how Lee put it; “No.” Those were her last words: whose words a sentence calls a quotation that opens it, or the next one calls it. */
export const predicateOf = (reading: Reading, { from, to, unit }: QuotedStretch): Mention | undefined => {
  const { tokens, units } = reading;
  const points = opensParagraph(reading, from) && pointsBack(reading, to);
  const verb = points ? to + 1 : to;
  if (units[unit]?.from !== from || !/^(?:was|is|were|are|came)$/.test(tokens[verb]?.lower ?? ''))
    return undefined;
  if (tokens[verb + 1]?.lower === 'how') return teller(reading, verb + 2);
  const first = verb + 2;
  const noun =
    tokens.slice(first, first + longestPhrase).findIndex(({ lower }) => wordsNouns.has(lower)) + first;
  if (noun < first) return undefined;
  return /^(?:from|of)$/.test(tokens[noun + 1]?.lower ?? '')
    ? afterMention(reading, noun + 2)
    : (possessor(reading, verb + 1) ?? ownerAt(reading, verb + 1, noun));
};

/** Behind other words of the paragraph a quotation may go on with theirs. */
const opensParagraph = ({ tokens }: Reading, from: number): boolean =>
  (tokens[from - 1]?.class ?? 'break') === 'break';

/** "“No.” | Those were". */
const pointsBack = ({ tokens }: Reading, to: number): boolean =>
  tokens[to - 2]?.class === 'stop' && /^(?:that|this|those|these)$/.test(tokens[to]?.lower ?? '');

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
