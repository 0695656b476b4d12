import { inOneShape, type Mention } from '../../story/mentions/mention.ts';
import type { Reading } from '../reading.ts';
import type { Frame } from './frame.ts';
import { isOutlet } from './second-hand.ts';
import { afterMention, subjectBefore } from './subjects.ts';

const saying = /^(?:saying|telling|writing|claiming|stating|warning|adding|calling|describing)$/;
const reach = 16;

/** "KCNA quoted Kim as saying", "was quoted by KCNA as saying", "quoted as saying by KCNA": the words are Kim's, the channel is KCNA. */
export const citedFrame = (reading: Reading, base: Frame, passive: boolean): Frame | undefined => {
  if (!/^(?:quote|cite|report)$/.test(base.verb?.lemma ?? '')) return undefined;
  const { tokens, units } = reading;
  const rest = tokens.slice(base.to, Math.min(base.to + reach, units[base.unit]?.to ?? tokens.length));
  const as = rest.findIndex(
    ({ lower }, index) => lower === 'as' && saying.test(rest[index + 1]?.lower ?? ''),
  );
  const subject = subjectBefore(reading, base.from);
  // "reported that it was seen as saying": only whom it names stands before “as”.
  const names = !rest.slice(0, Math.max(0, as)).some(({ lower }) => /^(?:that|,)$/.test(lower));
  if (base.verb?.lemma === 'report' && (as < 0 || !names)) return undefined;
  if (as < 0 && !passive) return quotedWords(reading, base, subject);
  if (as < 0) return subject && quotedByFrame(reading, base, subject);
  const to = base.to + as + 2;
  const object =
    as > 0 ? (afterMention(reading, base.to) ?? (as === 1 ? whom(reading, base.to) : undefined)) : undefined;
  if (object) return { ...base, to, source: object, ...(subject && { via: subject }) };
  const by = [base.to, to].find((at) => tokens[at]?.lower === 'by');
  const via = by === undefined ? undefined : afterMention(reading, by + 1);
  return subject && { ...base, to, source: subject, ...(via && { via }) };
};

/** "Lee quoted her father: “We are done.”", "The paper quoted a source: “…”", "It quoted him | saying": whom a colon or what he does follows said it, through who quotes. */
const quotedWords = (reading: Reading, base: Frame, via: Mention | undefined): Frame | undefined => {
  const { tokens } = reading;
  const quoted = afterMention(reading, base.to) ?? whom(reading, base.to);
  const end = quoted?.to ?? -1;
  const leads = tokens[end]?.class === 'colon' && tokens[end + 1]?.class === 'quote';
  const says = base.verb?.lemma === 'quote' && saying.test(tokens[end]?.lower ?? '');
  const to = says ? end + 1 : end;
  return quoted && (leads || says) ? { ...base, to, source: quoted, ...(via && { via }) } : undefined;
};

/** "quoted him as saying", "cited her as saying": the object form of a pronoun. */
const whom = ({ tokens }: Reading, at: number): Mention | undefined => {
  const token = tokens[at];
  if (!token || !/^(?:him|her|them)$/.test(token.lower)) return undefined;
  const plural = token.lower === 'them';
  const { start, end } = token;
  return inOneShape({
    kind: 'pronoun',
    entity: 'person',
    start,
    end,
    from: at,
    to: at + 1,
    head: at,
    plural,
  });
};

/** "Lee was quoted by the Courier": no "as saying" is needed where the verb is that of quoting. */
const quotedByFrame = (reading: Reading, base: Frame, source: Mention): Frame | undefined => {
  if (reading.tokens[base.to]?.lower !== 'by') return undefined;
  const via = afterMention(reading, base.to + 1);
  const quotes = base.verb?.lemma === 'quote' || (via && isAside(reading, base, via) && isOutlet(via));
  return via && quotes ? { ...base, to: base.to + 1, source, via } : undefined;
};

/** ", cited by Yonhap,": between commas. */
const isAside = ({ tokens }: Reading, { from }: Frame, via: Mention): boolean =>
  tokens[from - 1]?.class === 'comma' && tokens[via.to]?.class === 'comma';

/** "Lee, quoted by Yonhap, said it was over": one report, through who is named in the aside. */
export const saidQuotedBy = (reading: Reading, frame: Frame, aside: Frame | undefined): Frame | undefined => {
  const { verb, via } = aside ?? {};
  const quoted = via !== undefined && /^(?:quote|cite)$/.test(verb?.lemma ?? '');
  const same = aside?.unit === frame.unit && aside.source !== undefined && aside.source === frame.source;
  return quoted && same && !frame.via && isAside(reading, aside, via) ? { ...frame, via } : undefined;
};
