import type { Frame } from '../frames/frame.ts';
import { isWritten } from '../frames/showing.ts';
import { type ContentQuestion, unitEnd } from './question.ts';
import { countIn, opensClause, type Shape } from './shape.ts';

/** A token that content which began at `start` does not go past. */
export interface LimitRule {
  readonly name: string;
  readonly why: string;
  readonly of: (question: ContentQuestion, start: number) => number | undefined;
}

/** Longer content than anybody writes into a sentence. */
const reach = 120;

const isSpeech = ({ verb }: Frame): boolean => verb?.group === 'speech';

/** Where what is reported after the report can first end. */
const floorOf = ({ frame, quotation }: ContentQuestion, start: number): number =>
  Math.max(start, frame.to, quotation?.to ?? 0);

/** The commas outside quotations and brackets between two places. */
const commasIn = ({ reading, shape }: ContentQuestion, from: number, to: number): readonly number[] => {
  if (countIn(shape, 'comma', from, to) === 0) return [];
  const found: number[] = [];
  for (let at = from; at < to; at += 1)
    if (reading.tokens[at]?.class === 'comma' && reading.quotationAt[at] === -1) found.push(at);
  return found;
};

const atReport: LimitRule = {
  name: 'report',
  why: '“The bridge will close, Lee said”: what stands before a report ends at it',
  of: ({ report }, start) => (start < report.from ? report.from : undefined),
};

const mainClause: LimitRule = {
  name: 'main clause after a participle',
  why: '“Noting that it is old, Lee smiled”: what a participle that opens the sentence reports ends where its subject stands',
  of: ({ frame: { source, inverted, to, verb } }) =>
    source && !inverted && verb?.form === 'ing' && source.from > to ? source.from - 1 : undefined,
};

const subordinators = /^(?:while|although|though|when|after|as|because|since|with|once|where|asked)$/;

const subordinate: LimitRule = {
  name: 'main clause after a subordinate one',
  why: '“While Lee insists that it is safe, drivers stay away”, “Asked whether it is safe, Lee smiled”: at the comma before the main clause',
  of: (question, start) => {
    const { reading, shape, unit, report } = question;
    const first = /^(?:and|but)$/.test(reading.tokens[unit.from]?.lower ?? '') ? unit.from + 1 : unit.from;
    const opens =
      subordinators.test(reading.tokens[first]?.lower ?? '') &&
      countIn(shape, 'comma', first, report.from) === 0;
    // "As the paper reported, it will close": what such a clause reports follows it.
    if (!opens || start < report.to || reading.tokens[report.to]?.class === 'comma') return undefined;
    return commasIn(question, floorOf(question, start), unitEnd(question)).find(
      (comma) => countIn(shape, 'verb', start, comma) > 0 && opensClause(shape, comma + 1),
    );
  },
};

/** A verb, over an adverb, without a subject of its own; not one of a list ("to check, reduce and change"). */
const bareVerb = ({ reading: { tokens }, shape }: ContentQuestion, at: number): boolean => {
  const verb = tokens[at]?.class === 'adverb' ? at + 1 : at;
  return (shape.tenses[verb] ?? 0) > 0 && tokens[verb]?.verb?.form !== 'base';
};

const relative: LimitRule = {
  name: 'main verb after a relative',
  why: '“Lee, who said it is old, left”, “The plan, which Lee said is dead, was a pity”: at the comma before the verb that the relative clause parts from its subject',
  of: (question, start) => {
    const { reading, shape, unit, report, frame } = question;
    const who = reading.tokens[frame.source?.head ?? -1]?.lower === 'who' ? frame.source?.from : undefined;
    const which = /^(?:who|which|whom)$/.test(reading.tokens[report.from - 1]?.lower ?? '')
      ? report.from - 1
      : undefined;
    const from = who ?? which;
    if (from === undefined || start < from || isAnswered(shape, unit.from, from)) return undefined;
    return commasIn(question, floorOf(question, start), unitEnd(question)).find(
      (comma) => countIn(shape, 'verb', start, comma) > 0 && bareVerb(question, comma + 1),
    );
  },
};

/** A verb stands before the relative: the main clause has its own already. */
const isAnswered = (shape: Shape, from: number, to: number): boolean => countIn(shape, 'verb', from, to) > 0;

const nextReport: LimitRule = {
  name: 'next report',
  why: '“Lee said it will close and urged drivers to wait”: a verb of the same speaker and form, joined to the cue, opens another report; after “but” one of any form',
  of: ({ reading, frame, frames, quotation }, start) => {
    const floor = Math.max(start, frame.to, quotation?.to ?? 0);
    const joined = frames.find((one) => {
      const { from, source, verb } = one;
      if (from <= floor || source !== frame.source || !isSpeech(one)) return false;
      const joint = reading.tokens[from - 1]?.lower;
      return (
        (joint === 'and' && verb?.form === frame.verb?.form) || (joint === 'but' && verb?.form !== 'ing')
      );
    });
    return joined && frame.source ? joined.from - 1 : undefined;
  },
};

const contrast: LimitRule = {
  name: 'another’s report',
  why: '“Lee said the bridge will close, although Diaz denied it”: another’s report set against it is not part of it',
  of: (question, start) => {
    const { reading, frame, frames } = question;
    const floor = floorOf(question, start);
    for (const one of frames) {
      const at = (one.source?.from ?? 0) - 1;
      const against = /^(?:although|though|while|whereas|but)$/.test(reading.tokens[at]?.lower ?? '');
      if (against && at > floor && one.from > at && one.source !== frame.source && isSpeech(one)) return at;
    }
    return undefined;
  },
};

const closing: LimitRule = {
  name: 'closing report',
  why: '“Lee denies it, according to her lawyer”: who is given for the whole sentence is no part of what Lee says',
  of: (question, start) => {
    const { frames, reading, shape } = question;
    const floor = floorOf(question, start);
    const given = frames.find(
      ({ kind, from }) => kind === 'according' && from > floor && reading.tokens[from - 1]?.class === 'comma',
    );
    const goesOn = given && countIn(shape, 'verb', given.to, unitEnd(question)) > 0;
    return goesOn ? undefined : given?.from;
  },
};

const written: LimitRule = {
  name: 'document at the end',
  why: '“Lee had asked whether it is safe, emails show”: what is written tells the whole sentence, its comma ends what Lee says',
  of: (question, start) => {
    const { frames, frame, reading } = question;
    const last = frames.at(-1);
    const comma = (last?.source?.from ?? 0) - 1;
    const closes =
      last?.source !== undefined &&
      last !== frame &&
      isSpeech(last) &&
      last.to >= unitEnd(question) &&
      comma > floorOf(question, start) &&
      reading.tokens[comma]?.class === 'comma' &&
      isWritten(reading, last.source);
    return closes ? comma : undefined;
  },
};

const quoted: LimitRule = {
  name: 'quotation after a colon',
  why: '“Lee said it is lost: “It is over.””: what bears a report out word for word stands by itself',
  of: (question, start) => {
    const { reading, quotation, report, frame, frames } = question;
    if (quotation || frames.at(-1) !== frame) return undefined;
    for (let at = Math.max(start, report.to); at < unitEnd(question) - 1; at += 1)
      if (reading.tokens[at]?.class === 'colon' && reading.quotationAt[at] === -1)
        return reading.tokens[at + 1]?.class === 'quote' ? at : undefined;
    return undefined;
  },
};

/** Those of content that follows its report, in no order: the nearest counts. */
const following: readonly LimitRule[] = [
  mainClause,
  subordinate,
  relative,
  nextReport,
  contrast,
  closing,
  written,
  quoted,
];

export const limitRules: readonly LimitRule[] = [atReport, ...following];

/** Content that begins before the report ends at it; other content ends with the sentence at the latest. */
export const limitOf = (question: ContentQuestion, start: number): number => {
  const before = atReport.of(question, start);
  if (before !== undefined) return before;
  return following.reduce(
    (nearest, rule) => Math.min(nearest, rule.of(question, start) ?? nearest),
    Math.min(unitEnd(question), start + reach),
  );
};
