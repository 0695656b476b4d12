import type { Token } from '../../../story/mentions/tokens.ts';
import { isNounToo } from '../../../story/mentions/verbs.ts';
import type { Reading } from '../../reading.ts';
import { verbGroup } from '../group.ts';
import { afterMention, subjectBeside } from '../subjects.ts';

const longestLead = 25;

/** The words that a verb reports stand beside it, so that it tells no act, whatever object it takes. */
export const hasWordsBeside = (reading: Reading, at: number): boolean =>
  leadsToWords(reading, at) || followsWords(reading, at);

/** "added a line: “…”", "responded with “…”"; not "wrote a book, but said: “…”", whose words another verb reports. */
const leadsToWords = ({ tokens }: Reading, at: number): boolean => {
  for (let next = at + 1; next <= at + longestLead; next += 1) {
    const token = tokens[next];
    if (/^(?:colon|quote)$/.test(token?.class ?? '')) return true;
    if (/^(?:stop|break)$/.test(token?.class ?? 'break') || reports(tokens, next)) return false;
  }
  return false;
};

/** "said", "says": forms that no noun shares; or ", saying". */
const reports = (tokens: readonly Token[], at: number): boolean => {
  const { verb } = tokens[at] ?? {};
  if (verb?.group !== 'speech') return false;
  if (verb.form === 'ing') return verb.lemma === 'say' && tokens[at - 1]?.class === 'comma';
  return /^(?:past|s)$/.test(verb.form) && !isNounToo(verb);
};

/** "“No,” he responded with a smile", "“It hurt,” reflected the captain", "The road is shut, added the mayor." */
const followsWords = (reading: Reading, at: number): boolean => {
  const { from } = verbGroup(reading.tokens, at);
  if (closesWords(reading.tokens, from - 1)) return true;
  const subject = subjectBeside(reading, from);
  if (subject) return subject.to === from && closesWords(reading.tokens, subject.from - 1);
  return reading.tokens[at]?.verb?.form !== 'ing' && isInverted(reading, from, at);
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
