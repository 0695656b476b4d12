import { isThing, type Mention } from '../../story/mentions/mention.ts';
import { isOutletNoun } from '../../story/mentions/names/description.ts';
import { calendar, institutions } from '../../story/mentions/words.ts';
import type { Reading } from '../reading.ts';
import type { Frame } from './frame.ts';
import { afterMention } from './subjects.ts';

/**
 * "the Courier reported, citing officials": the words are the officials', through the Courier. A person who cites
 * somebody speaks for himself, and what is no one ("citing a lack of staff") says nothing.
 */
export const citing = (reading: Reading, frame: Frame, report: Frame | undefined): Frame | undefined => {
  const channel = report?.source;
  const isParticiple = /^(?:citing|quoting)$/.test(reading.tokens[frame.to - 1]?.lower ?? '');
  if (!isParticiple || !channel || report.via || report.unit !== frame.unit) return undefined;
  if (report.verb?.group !== 'speech' || reading.tokens[frame.from - 1]?.class !== 'comma') return undefined;
  const cited = afterMention(reading, frame.to);
  const speaks = cited && (cited.entity === 'person' || cited.entity === 'organisation');
  return speaks && isOutlet(channel) ? { ...report, source: cited, via: channel } : undefined;
};

/** "Yonhap, quoting an official, said it was over": the same where the cue follows. */
export const toldQuoting = (reading: Reading, frame: Frame): Frame | undefined => {
  const { source, via, verb, from } = frame;
  if (!source || via || verb?.group !== 'speech' || !isNamedOutlet(reading, source)) return undefined;
  const cited = quotedBy(reading, source);
  const speaks = cited && (cited.entity === 'person' || cited.entity === 'organisation');
  return speaks && cited.to <= from ? { ...frame, source: cited, via: source } : undefined;
};

/** "Halas said, according to the broadcaster", "“…,” Halas told a rally, according to": the words are those of who said them, through who tells of it. */
export const saidThrough = (reading: Reading, frame: Frame, report: Frame | undefined): Frame | undefined => {
  if (frame.kind !== 'according' || !frame.source || report?.verb?.group !== 'speech') return undefined;
  if (!report.source || report.via || report.negated || report.unit !== reading.unitAt[frame.from])
    return undefined;
  const end = Math.max(report.to, report.source.to);
  const mark = frame.from - 1;
  const quoted = reading.tokens[mark]?.class === 'quote' ? mark - 1 : mark;
  const closes = reading.tokens[quoted]?.class === 'comma';
  const follows =
    frame.from - end === 1 ||
    endsQuotation(reading, report, frame.from) ||
    closesQuotation(reading, report, frame.from) ||
    closesSentence(reading, report, frame.source);
  return closes && follows ? { ...report, via: frame.source } : undefined;
};

/** Where a quotation stands before its cue, what is told up to the end of the sentence is how it was said. */
const endsQuotation = ({ tokens }: Reading, { from, to, source }: Frame, end: number): boolean => {
  const opening = Math.min(from, source?.from ?? from);
  return (
    tokens[opening - 1]?.class === 'quote' &&
    !tokens.slice(to, end).some(({ class: kind }) => /^(?:quote|stop|colon)$/.test(kind))
  );
};

/** "Lee told the board that it was “over,” according to": of one who opens the sentence, and whose own words end it. */
const closesQuotation = (reading: Reading, { to, source, unit }: Frame, end: number): boolean => {
  const { tokens } = reading;
  const last = tokens[end - 1]?.class === 'quote' ? end - 1 : end - 2;
  return (
    opensSentence(reading, source, unit) &&
    tokens[last]?.class === 'quote' &&
    tokens.slice(to, end).filter(({ class: kind }) => kind === 'quote').length === 2
  );
};

/** "Lee told drivers that it was over, according to Yonhap.": of one who opens the sentence, all of which an outlet closes; "Lee said little, according to an attendee" is told by that one, and of "said it fell to 30, which is low, according to Yonhap" a part. */
const closesSentence = (reading: Reading, { source, unit, verb, to }: Frame, given: Mention): boolean =>
  given.kind === 'name' &&
  isNamedOutlet(reading, given) &&
  opensSentence(reading, source, unit) &&
  SAYS.test(verb?.lemma ?? '') &&
  /^(?:stop|break)$/.test(reading.tokens[given.to]?.class ?? 'stop') &&
  !reading.tokens.slice(to, given.from).some(({ lower }) => /^(?:which|who|whose|where)$/.test(lower));

const SAYS = /^(?:say|tell|announce|claim|add|warn|argue|insist|write|state|admit|acknowledge)$/;

/** "Lee said", "On Saturday, Lee said". */
const opensSentence = ({ tokens, units }: Reading, source: Mention | undefined, unit: number): boolean => {
  const first = units[unit]?.from ?? -1;
  const from = source?.from ?? -2;
  const dated = tokens[from - 1]?.class === 'comma' && calendar.has(tokens[from - 2]?.lower ?? '');
  return from === first || (dated && from - first <= longestDay);
};

/** Tokens of "On late Saturday,". */
const longestDay = 4;

/** "Lee said it was over, Yonhap reported", "It is over, Lee said, Yonhap reported": the same where the outlet closes a sentence that opens with who said it, or right behind who did. */
export const saidReported = (
  { tokens, units }: Reading,
  { verb, source, unit, from, to, inverted }: Frame,
  report: Frame | undefined,
): Frame | undefined => {
  if (verb?.lemma !== 'report' || !source || !isOutlet(source) || report?.unit !== unit) return undefined;
  if (report.verb?.group !== 'speech' || !report.source || report.via || report.negated) return undefined;
  const opens = report.inverted
    ? tokens[report.from - 1]?.class === 'quote'
    : report.source.from === units[unit]?.from || tokens[report.source.from - 1]?.class === 'quote';
  const next = tokens[inverted ? source.to : to];
  const closes =
    /^(?:stop|break|preposition)$/.test(next?.class ?? 'stop') || calendar.has(next?.lower ?? '');
  const first = inverted ? from : source.from;
  const parted = tokens[first - 1]?.class === 'comma' && first > report.to;
  const follows = first === Math.max(report.to, report.source.to) + 1;
  return (opens || follows) && parted && closes ? { ...report, via: source } : undefined;
};

/** "“…,” Lee said in an interview, as reported by Yonhap": the same with the outlet as the agent of a passive. */
export const saidAsReported = (
  { tokens }: Reading,
  { verb, source, unit, from, inverted }: Frame,
  report: Frame | undefined,
): Frame | undefined => {
  if (!/^(?:report|quote|publish)$/.test(verb?.lemma ?? '') || !inverted || !source || !isOutlet(source))
    return undefined;
  if (report?.unit !== unit || report.verb?.group !== 'speech') return undefined;
  if (!report.source || report.via || report.negated) return undefined;
  const as = tokens[from - 1]?.lower === 'first' ? from - 2 : from - 1;
  const parted = tokens[as]?.lower === 'as' && tokens[as - 1]?.class === 'comma' && source.from > report.to;
  return parted ? { ...report, via: source } : undefined;
};

/**
 * "According to Yonhap, Lee said it was over": the words are hers who said them, through who tells of it. What many said
 * is a finding of who asked them; where a quotation follows, both reports stand, the one within the other.
 */
export const saidAccording = (
  { tokens, units }: Reading,
  frame: Frame,
  report: Frame | undefined,
): Frame | undefined => {
  const { source, verb, unit } = frame;
  if (report?.kind !== 'according' || !report.source || report.via || report.unit !== unit) return undefined;
  if (!source || verb?.group !== 'speech' || isThing(source)) return undefined;
  const single =
    source.kind === 'name' || /^(?:determiner|possessive)$/.test(tokens[source.from]?.class ?? '');
  if (!single || source.plural || frame.via || frame.negated || frame.hypothetical) return undefined;
  const rest = tokens.slice(frame.to, units[unit]?.to);
  if (rest.some(({ class: kind }) => kind === 'quote')) return undefined;
  const opens = tokens[source.from - 1]?.class === 'comma' && source.from - report.source.to <= longestSource;
  const between = tokens.slice(report.source.to, source.from - 1);
  const plain = between.every(({ class: kind }) => !/^(?:comma|verb|auxiliary|quote|stop)$/.test(kind));
  return opens && plain && source.to <= frame.from ? { ...frame, via: report.source } : undefined;
};

/** Tokens of "the president of the supporters’ club,". */
const longestSource = 8;

/** "The store closed, citing a lack of staff": why something was done; who spoke, citing something, names it. */
export const givesReason = (
  reading: Reading,
  { from, to, via, source, unit }: Frame,
  last: Frame | undefined,
): boolean => {
  if (via || !/^(?:citing|quoting)$/.test(reading.tokens[to - 1]?.lower ?? '')) return false;
  const spoke = last?.unit === unit && last.verb?.group === 'speech' && last.to <= from;
  return !(spoke && source !== undefined && last.source === source);
};

export const isOutlet = ({ kind, entity }: Mention): boolean =>
  kind !== 'pronoun' && (entity === 'organisation' || entity === 'unknown' || kind === 'nominal');

const otherOutlets = /^(?:paper|daily|weekly|tabloid|station|outlet|site)$/;

/** "Haaretz", "the newspaper"; "the company" or "the UN", which cites somebody, speaks for itself. */
const isNamedOutlet = ({ tokens }: Reading, source: Mention): boolean => {
  const head = tokens[source.head];
  if (source.kind !== 'name')
    return isOutlet(source) && (isOutletNoun(head) || otherOutlets.test(head?.lower ?? ''));
  return (
    isOutlet(source) && !tokens.slice(source.from, source.to).some(({ lower }) => institutions.has(lower))
  );
};

/** "Yonhap, quoting KCNA", "Yonhap, which cited KCNA": the words are KCNA's. */
export const quotedBy = (reading: Reading, channel: Mention): Mention | undefined => {
  const { tokens } = reading;
  const at = tokens[channel.to]?.class === 'comma' ? channel.to + 1 : channel.to;
  if (/^(?:quoting|citing)$/.test(tokens[at]?.lower ?? '')) return afterMention(reading, at + 1);
  const inRelative = tokens[at]?.lower === 'which' && /^(?:quoted|cited)$/.test(tokens[at + 1]?.lower ?? '');
  return inRelative ? afterMention(reading, at + 2) : undefined;
};
