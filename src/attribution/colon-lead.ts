import type { Mention } from '../story/mentions/mention.ts';
import { datelineEnd } from './dateline.ts';
import { hasTense } from './frames/clause.ts';
import { possessor } from './frames/noun.ts';
import { afterMention } from './frames/subjects.ts';
import type { QuotedStretch, Reading } from './reading.ts';
import { wordsNouns } from './words-nouns.ts';

const longestLead = 14;

/** "Lee was blunt: “It is over.”", "Her husband had no doubts: “…”", "Her answer was short: “…”": whom a sentence is about that leads to a whole quotation by its colon, and has no cue. */
export const colonLead = (reading: Reading, { from, to, unit }: QuotedStretch): Mention | undefined => {
  const { tokens, units } = reading;
  const sentence = units[unit];
  if (!sentence || tokens[from - 1]?.class !== 'colon' || !isWhole(reading, { from, to })) return undefined;
  const first = datelineEnd(reading, sentence);
  const opening = /^(?:and|but)$/.test(tokens[first]?.lower ?? '') ? first + 1 : first;
  const lead = tokens.slice(opening, from - 1);
  const plain =
    lead.length <= longestLead && !lead.some(({ class: kind }) => /^(?:quote|stop|colon)$/.test(kind));
  return plain && lead.some(hasTense)
    ? (speakerAt(reading, opening) ?? ownerOf(reading, opening))
    : undefined;
};

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

/** "Her first answer was": whose words a noun names. */
const ownerOf = (reading: Reading, at: number): Mention | undefined => {
  const owner = possessor(reading, at);
  const described = reading.tokens.slice(at + 1, at + 1 + longestDescription);
  return described.some(({ lower }) => wordsNouns.has(lower)) ? owner : undefined;
};
