import type { Mention } from '../../story/mentions/mention.ts';
import { datelineEnd } from '../dateline.ts';
import { hasTense } from '../frames/clause.ts';
import { genitiveAfter, mentionTo, possessor } from '../frames/noun.ts';
import { afterMention } from '../frames/subjects.ts';
import type { QuotedStretch, Reading } from '../reading.ts';
import { wordsNouns } from '../words/words-nouns.ts';

const longestLead = 14;

/** "Lee was blunt: “It is over.”", "Her husband had no doubts: “…”", "Lee’s answer was short: “…”", "The mayor’s response: “…”": whom a sentence is about that leads to a whole quotation by its colon, and has no cue. */
export const colonLead = (reading: Reading, { from, to, unit }: QuotedStretch): Mention | undefined => {
  const { tokens, units } = reading;
  const sentence = units[unit];
  if (!sentence || tokens[from - 1]?.class !== 'colon' || !isWhole(reading, { from, to })) return undefined;
  const first = datelineEnd(reading, sentence);
  const opening = /^(?:and|but)$/.test(tokens[first]?.lower ?? '') ? first + 1 : first;
  const lead = tokens.slice(opening, from - 1);
  const plain =
    lead.length <= longestLead && !lead.some(({ class: kind }) => /^(?:quote|stop|colon)$/.test(kind));
  if (!plain) return undefined;
  const isNoun = wordsNouns.has(lead.at(-1)?.lower ?? '');
  if (!lead.some(hasTense)) return isNoun ? ownerOf(reading, opening) : undefined;
  return ownerOf(reading, opening) ?? speakerAt(reading, opening);
};

/** "Her verdict? | “It is over.”": a sentence that asks for somebody’s words, which the next gives and nothing else. */
export const askedLead = (reading: Reading, { from, to, unit }: QuotedStretch): Mention | undefined => {
  const { tokens, units } = reading;
  const asks = units[unit - 1];
  const alone = units[unit]?.from === from && isWhole(reading, { from, to });
  if (!asks || !alone || tokens[from - 1]?.text !== '?') return undefined;
  const noun = tokens[from - 2]?.lower ?? '';
  const short = from - 1 - asks.from <= longestAsked;
  return short && wordsNouns.has(noun) ? ownerOf(reading, asks.from) : undefined;
};

/** "And the mayor’s first answer". */
const longestAsked = 6;

const isWhole = ({ tokens }: Reading, { from, to }: Pick<QuotedStretch, 'from' | 'to'>): boolean =>
  /^\p{Lu}/u.test(tokens[from + 1]?.text ?? '') && /^(?:break|stop)$/.test(tokens[to]?.class ?? 'break');

const speakerAt = (reading: Reading, at: number): Mention | undefined => {
  const subject = afterMention(reading, at);
  const speaks =
    subject?.kind === 'pronoun'
      ? /^(?:he|she|they)$/.test(reading.tokens[subject.head]?.lower ?? '')
      : subject?.entity === 'person';
  return speaks ? subject : undefined;
};

const longestDescription = 3;

/** "Her first answer was", "The mayor’s response": whose words a noun names. */
const ownerOf = (reading: Reading, at: number): Mention | undefined => {
  const own = possessor(reading, at);
  const clitic = own ? at : genitiveAfter(reading, at);
  if (clitic === undefined) return undefined;
  const described = reading.tokens.slice(clitic + 1, clitic + 1 + longestDescription);
  const names = described.some(({ lower }) => wordsNouns.has(lower));
  return names ? (own ?? mentionTo(reading, clitic) ?? afterMention(reading, at)) : undefined;
};
