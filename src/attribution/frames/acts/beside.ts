import type { Token } from '../../../story/mentions/tokens.ts';
import type { Reading } from '../../reading.ts';
import { verbGroup } from '../group.ts';
import { afterMention, subjectBeside } from '../subjects.ts';
import { firstMark } from './act.ts';

const longestLead = 25;

/** The words that a verb reports stand beside it, so that it tells no act, whatever object it takes. */
export const hasWordsBeside = (reading: Reading, at: number): boolean =>
  leadsToWords(reading, at) || followsWords(reading, at);

/** "added a line: “…”", "responded with “…”". */
const leadsToWords = ({ tokens }: Reading, at: number): boolean =>
  /^(?:colon|quote)$/.test(
    firstMark(tokens, at + 1, { marks: /^(?:colon|quote|stop|break)$/, most: longestLead }) ?? '',
  );

/** "“No,” he responded with a smile", "“It hurt,” reflected the captain", "The road is shut, added the mayor." */
const followsWords = (reading: Reading, at: number): boolean => {
  const { from } = verbGroup(reading.tokens, at);
  if (closesWords(reading.tokens, from - 1)) return true;
  const subject = subjectBeside(reading, from);
  if (subject) return subject.to === from && closesWords(reading.tokens, subject.from - 1);
  return isInverted(reading, from, at);
};

/** The end of a quotation, its comma within or behind the marks: “so,” or “so”,. */
const closesWords = (tokens: readonly Token[], at: number): boolean => {
  const last = tokens[at]?.class;
  const before = tokens[at - 1]?.class;
  return (
    (last === 'quote' && /^(?:comma|stop|dash)$/.test(before ?? '')) ||
    (last === 'comma' && before === 'quote')
  );
};

/** Who can speak stands behind the verb, and nobody before it. */
const isInverted = (reading: Reading, from: number, at: number): boolean => {
  const { tokens } = reading;
  const speaker = afterMention(reading, at + 1);
  return (
    /^(?:comma|dash)$/.test(tokens[from - 1]?.class ?? '') &&
    /^(?:person|organisation)$/.test(speaker?.entity ?? '') &&
    /^(?:stop|break|comma|preposition)$/.test(tokens[speaker?.to ?? -1]?.class ?? 'break')
  );
};
