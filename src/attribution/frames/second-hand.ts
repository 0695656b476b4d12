import type { Mention } from '../../story/mentions/mention.ts';
import type { Reading } from '../reading.ts';
import type { Frame } from './frame.ts';
import { afterMention, subjectBefore } from './subjects.ts';

const saying = /^(?:saying|telling|writing|claiming|stating|warning|adding|calling|describing)$/;
const reach = 16;

/** "KCNA quoted Kim as saying", "was quoted by KCNA as saying": the words are Kim's, the channel is KCNA. */
export const citedFrame = (reading: Reading, base: Frame): Frame | undefined => {
  if (base.verb?.lemma !== 'quote' && base.verb?.lemma !== 'cite') return undefined;
  const { tokens } = reading;
  const rest = tokens.slice(base.to, base.to + reach);
  const as = rest.findIndex(
    ({ lower }, index) => lower === 'as' && saying.test(rest[index + 1]?.lower ?? ''),
  );
  if (as < 0) return undefined;
  const to = base.to + as + 2;
  const subject = subjectBefore(reading, base.from);
  const object = as > 0 ? afterMention(reading, base.to) : undefined;
  if (object) return { ...base, to, source: object, ...(subject && { via: subject }) };
  const via = tokens[base.to]?.lower === 'by' ? afterMention(reading, base.to + 1) : undefined;
  return subject && { ...base, to, source: subject, ...(via && { via }) };
};

/** "Yonhap, quoting KCNA": the words are KCNA's. */
export const quotedBy = (reading: Reading, channel: Mention): Mention | undefined => {
  const at = reading.tokens[channel.to]?.class === 'comma' ? channel.to + 1 : channel.to;
  return /^(?:quoting|citing)$/.test(reading.tokens[at]?.lower ?? '')
    ? afterMention(reading, at + 1)
    : undefined;
};
