import type { Frame } from '../frames/frame.ts';
import type { QuotedStretch, Reading, TokenRange } from '../reading.ts';
import { afterThat, clauseBefore, clauseStart, reportStart } from './clause.ts';
import { clauseEnd } from './end.ts';

/**
 * What a cue reports beside quotation marks: the quotation alone where it stands by itself ("…," she said), the
 * clause that holds it where it is a part of one (she said the plan was “dead on arrival”).
 */
export const quotedContent = (
  reading: Reading,
  quotation: QuotedStretch,
  frame: Frame | undefined,
  frames: readonly Frame[],
): TokenRange => {
  const alone = { from: quotation.from, to: quotation.to };
  const unit = reading.units[quotation.unit];
  if (!frame || !unit || frame.unit !== quotation.unit) return alone;
  if (frame.from >= quotation.to) {
    const start = reportStart(reading, frame);
    const holds = quotation.from > unit.from && !opensAfterReport(reading, quotation);
    if (holds && clauseReaches(reading, quotation, start)) return { from: unit.from, to: quotation.to };
    const clause = holds ? clauseBefore(reading, frame, unit) : undefined;
    if (clause && clause.from < quotation.from)
      return { from: clause.from, to: closingEnd(reading, Math.max(clause.to, quotation.to)) };
    const words = wordsIn(reading, quotation.to, start);
    return words > 1 && quotation.from === unit.from
      ? { from: quotation.from, to: beforeComma(reading, start) }
      : alone;
  }
  const opens = opensAfterReport(reading, quotation) && afterThat(reading, frame) === undefined;
  const start = opens
    ? quotation.from
    : Math.min(clauseStart(reading, frame) ?? quotation.from, quotation.from);
  const end = afterQuotations(reading, quotation, clauseEnd(reading, frame, frames, unit, quotation.to));
  return { from: start, to: wordsIn(reading, quotation.to, end) === 0 ? quotation.to : end };
};

/** The plan is “dead on arrival,” she said: the report follows the closing mark at once. */
const clauseReaches = (reading: Reading, { to }: QuotedStretch, start: number): boolean =>
  start === to && /^(?:comma|stop)$/.test(reading.tokens[to - 2]?.class ?? '');

/** A comma, a colon, “that” or the cue itself right before the mark: nothing of the clause stands before it. */
const opensAfterReport = (reading: Reading, { from }: QuotedStretch): boolean => {
  const before = reading.tokens[from - 1];
  return before?.class === 'comma' || before?.class === 'colon' || before?.class === 'dash';
};

/** A clause that holds quotations ends with the last of them where a comma, a dash or a stop follows it. */
const afterQuotations = ({ tokens, quotationAt }: Reading, quotation: QuotedStretch, end: number): number => {
  const closed = (at: number): boolean =>
    /^(?:comma|dash|stop)$/.test(tokens[at]?.class ?? '') ||
    /^(?:comma|stop)$/.test(tokens[at - 2]?.class ?? '');
  if (closed(quotation.to)) return quotation.to;
  for (let at = quotation.to; at < end; at += 1) {
    if (quotationAt[at] !== -1) return end;
    if (tokens[at]?.class === 'dash' || tokens[at]?.class === 'comma') return at;
  }
  return end;
};

const beforeComma = (reading: Reading, at: number): number =>
  reading.tokens[at - 1]?.class === 'comma' ? at - 1 : at;

const closingEnd = (reading: Reading, to: number): number =>
  reading.tokens[to]?.class === 'quote' ? to + 1 : to;

const wordsIn = (reading: Reading, from: number, to: number): number => {
  let words = 0;
  for (let at = from; at < to; at += 1) if (/^[\p{L}\p{N}]/u.test(reading.tokens[at]?.text ?? '')) words += 1;
  return words;
};
