import { afterBrackets } from '../brackets.ts';
import { datelineEnd } from '../dateline.ts';
import { type Frame, framesNear } from '../frames/frame.ts';
import type { QuotedStretch, Reading, TokenRange, Unit } from '../reading.ts';
import type { Shape } from './shape.ts';

/** Of each reporting verb: the share of its cues that report something, and that open their content in some way. */
export type VerbRates = ReadonlyMap<string, number>;

/** One cue whose content is sought: a reported clause, or the clause around a quotation. */
export interface ContentQuestion {
  readonly shape: Shape;
  readonly reading: Reading;
  readonly frame: Frame;
  /** The cues of its sentence that are near, in order. */
  readonly frames: readonly Frame[];
  readonly unit: Unit;
  readonly end: number;
  /** Where the sentence begins, behind a dateline. */
  readonly begins: number;
  /** The words of cue and source, and of whom is told. */
  readonly report: TokenRange;
  /** What was learned of its verb, by its name. */
  readonly rates: VerbRates;
  readonly verb: string;
  /** A quotation that the content has to hold. */
  readonly quotation?: QuotedStretch | undefined;
  /** What the cue is already known to report: a quotation, with its clause. */
  readonly told?: TokenRange | undefined;
}

export const contentQuestion = (
  shape: Shape,
  frame: Frame,
  frames: readonly Frame[],
  rates: VerbRates,
  { quotation, told }: Pick<ContentQuestion, 'quotation' | 'told'> = {},
): ContentQuestion | undefined => {
  const { reading } = shape;
  const unit = reading.units[frame.unit];
  if (!unit || (quotation && quotation.unit !== frame.unit)) return undefined;
  const report = { from: reportStart(shape, frame), to: reportEnd(frame) };
  const verb = sayingIn(reading, frame) ?? frame.verb?.lemma ?? frame.kind;
  return {
    shape,
    reading,
    frame,
    frames: framesNear(frames, frame.from),
    unit,
    end: endOf(reading, unit),
    begins: datelineEnd(reading, unit),
    report,
    rates,
    verb,
    quotation,
    told,
  };
};

/** The share of the cues of its verb that report something. */
export const rateOf = ({ rates, verb }: ContentQuestion): number => rates.get(verb) ?? 0.5;

/** "quoted Lee as saying": it is saying that reports. */
const sayingIn = ({ tokens }: Reading, { from, to, verb }: Frame): string | undefined =>
  to - from > 1 && /^(?:quote|cite)$/.test(verb?.lemma ?? '') ? tokens[to - 1]?.verb?.lemma : undefined;

/** Where the words of source, channel, cue and who was asked begin, whichever comes first; of several sources, where the first begins. */
export const reportStart = (shape: Shape, frame: Frame): number => {
  const { reading } = shape;
  const asked = frame.agentless ? frame.addressee : undefined;
  const people = [frame.source, frame.via, asked].map((one) => one?.from ?? frame.from);
  const first = Math.min(frame.from, ...people);
  const start = apposedFrom(shape, frame, first) ?? describedFrom(shape, frame, first);
  // "for years and | according to his family": no source stands before the cue.
  if (reading.tokens[start - 1]?.lower !== 'and' || start === frame.from) return start;
  const partner = reading.mentions[reading.mentionAt[start - 2] ?? -1];
  return partner?.to === start - 1 ? partner.from : start;
};

const longestDescription = 6;
const joins = /^(?:as|than|what|which|who|whom|that)$/;

/**
 * "…, frontman Ann Lee revealed", "…, the nonpartisan Budget Office reported", "…, as some of her aides noted": what
 * describes a source before its verb belongs to the report, where it opens after a mark or a relative.
 */
const describedFrom = ({ reading: { tokens }, tenses }: Shape, frame: Frame, start: number): number => {
  if (frame.kind !== 'verb' || frame.inverted || !frame.source || start !== frame.source.from) return start;
  let worded = false;
  for (let at = start - 1; at >= start - longestDescription; at -= 1) {
    const { class: kind = 'break', lower = '' } = tokens[at] ?? {};
    if (/^(?:comma|dash|quote|close|stop|break)$/.test(kind) || (!worded && joins.test(lower))) return at + 1;
    if (lower !== 'of' && !/^(?:determiner|possessive|capital|word|adverb|number)$/.test(kind)) return start;
    if ((tenses[at] ?? 0) > 0) return start;
    worded ||= kind === 'word';
  }
  return start;
};

const longestOffice = 12;

/** "“…,” its head of roads, Ann Lee, said": what a name between commas explains, behind a quotation, tells who speaks. */
const apposedFrom = (
  { reading: { tokens }, tenses }: Shape,
  frame: Frame,
  start: number,
): number | undefined => {
  const named = frame.source?.kind === 'name' && frame.source.from === start && !frame.inverted;
  const end = afterBrackets(tokens, frame.source?.to ?? start);
  const between = tokens[start - 1]?.class === 'comma' && tokens[end]?.class === 'comma';
  if (frame.kind !== 'verb' || !named || !between) return undefined;
  for (let at = start - 2; at >= start - longestOffice; at -= 1) {
    const { class: kind = 'break' } = tokens[at] ?? {};
    if (kind === 'quote') return at + 1 < start - 1 ? at + 1 : undefined;
    if (!/^(?:determiner|possessive|capital|word|adverb|number|preposition|clitic|conjunction)$/.test(kind))
      return undefined;
    if ((tenses[at] ?? 0) > 0) return undefined;
  }
  return undefined;
};

const reportEnd = (frame: Frame): number => Math.max(frame.to, frame.inverted ? (frame.source?.to ?? 0) : 0);

/** The end of the sentence, without its closing stop and line end: found once, for most rules ask. */
export const unitEnd = ({ end }: ContentQuestion): number => end;

const endOf = (reading: Reading, unit: Unit): number => {
  let to = unit.to;
  while (to > unit.from) {
    const token = reading.tokens[to - 1];
    if (token?.class !== 'break' && !(token?.class === 'stop' && reading.quotationAt[to - 1] === -1)) break;
    to -= 1;
  }
  return to;
};
