import type { Token } from '../../../story/mentions/tokens.ts';
import { commaAhead, countIn, opensClause, type Shape } from '../shape.ts';
import type { StartBar } from './rule.ts';

const describedSource: StartBar = {
  name: 'described source',
  why: '““The risk,” said Lee, a dentist who runs it, “is …””, “she told the mayors who met there, “…””: who speaks or hears is described up to the comma before the quotation',
  holds: ({ reading: { tokens }, frame, report, quotation }, at) => {
    if (!quotation || at < report.to || at >= quotation.from) return false;
    if (tokens[quotation.from - 1]?.class !== 'comma') return false;
    const named = frame.inverted ? frame.source?.to : frame.addressee?.to;
    if (named === undefined) return false;
    const first = tokens[named]?.class === 'comma' && frame.inverted ? named + 1 : named;
    return (
      at === first &&
      (/^(?:who|whose|whom)$/.test(tokens[at]?.lower ?? '') ||
        (first > named && /^(?:an?|the)$/.test(tokens[at]?.lower ?? '')))
    );
  },
};

const doneThen: StartBar = {
  name: 'what is done by it',
  why: '““I saw her,” Lee wrote on Monday, marking the first time that he named her”: a participle behind a report of words that are known tells what the report amounts to',
  holds: ({ reading: { tokens }, report, quotation }, at) =>
    tokens[report.from - 1]?.class === 'quote' &&
    at > report.to &&
    at !== quotation?.from &&
    tokens
      .slice(report.to, quotation?.from ?? at)
      .some(
        ({ class: kind }, index) =>
          kind === 'comma' && /...ing$/.test(tokens[report.to + index + 1]?.lower ?? ''),
      ),
};

const afterSource: StartBar = {
  name: 'after the source',
  why: '“…, according to a report he filed”, “…, said Lee, a farmer who left”, “…, according to the firm, which counts them”: after a sentence that was reported, who said it is described',
  holds: (question, at) => {
    const { reading, frame, report, quotation, told, shape, unit } = question;
    if (quotation || !frame.inverted || (frame.source?.to !== report.to && frame.kind === 'verb'))
      return false;
    const end = Math.max(report.to, frame.source?.to ?? 0);
    if (at < report.to || at > end + 1) return false;
    const stated = told !== undefined || countIn(shape, 'verb', unit.from, report.from) > 0;
    if (at <= end) return stated && reading.tokens[at]?.lower !== 'that';
    if (reading.tokens[end]?.class !== 'comma') return false;
    const first = reading.tokens[at]?.lower ?? '';
    if (/^(?:who|whose|whom|which)$/.test(first)) return stated;
    return /^(?:an?|the)$/.test(first) && (stated ? !opensClause(shape, at) : isApposition(shape, at));
  },
};

const copyOf: StartBar = {
  name: 'a copy of which',
  why: '“According to the lawsuit, a copy of which the Courier has, the firm lied”: where what is cited can be read is told up to the next comma',
  holds: ({ reading: { tokens }, report }, at) => {
    const after = tokens.slice(report.to, report.to + longestCopy);
    const copy = after.findIndex(({ lower }, index) => isCopyOf(lower, after, index));
    const end = after.findIndex(({ class: kind }, index) => index > copy && kind === 'comma');
    return copy > 0 && end > copy && at >= report.to && at <= report.to + end;
  },
};

/** Tokens of "the complaint filed by her father in May, a copy of which the Courier has,". */
const longestCopy = 30;

/** ", a | copy of which", ", | copies of which". */
const isCopyOf = (lower: string, tokens: readonly Token[], at: number): boolean => {
  const comma = tokens[at - 1]?.class === 'determiner' ? at - 2 : at - 1;
  const tied = tokens[at + 1]?.lower === 'of' && tokens[at + 2]?.lower === 'which';
  return /^cop(?:y|ies)$/.test(lower) && tokens[comma]?.class === 'comma' && tied;
};

const longestApposition = 20;

/** "Rather than wait, said Lee, the mayor of Ulm, the town wants it": no verb up to the next comma. */
const isApposition = (shape: Shape, from: number): boolean => {
  const comma = commaAhead(shape, from, longestApposition);
  return comma !== undefined && !awaitsVerb(shape, comma + 1);
};

const longestRelative = 25;

/** "According to Lee, the clerk, | who left in May, lost it": behind the relative comes the verb of the noun that it describes. */
const awaitsVerb = ({ reading: { tokens }, tenses }: Shape, from: number): boolean => {
  if (!/^(?:who|which)$/.test(tokens[from]?.lower ?? '')) return false;
  for (let at = from + 1; at < from + longestRelative; at += 1) {
    const kind = tokens[at]?.class ?? 'stop';
    if (kind === 'comma') return (tenses[at + 1] ?? 0) > 0 && tokens[at + 1]?.verb?.form !== 'base';
    if (/^(?:stop|break|quote|colon)$/.test(kind)) return false;
  }
  return false;
};

const ofAgent: StartBar = {
  name: 'of the agent',
  why: '“This is shared by several drivers who saw it”: behind who does it in a passive stands who that is',
  holds: ({ reading: { tokens }, frame }, at) =>
    frame.inverted &&
    tokens[frame.to - 1]?.lower === 'by' &&
    at === frame.source?.to &&
    /^(?:who|whose|whom)$/.test(tokens[at]?.lower ?? ''),
};

const ofSource: StartBar = {
  name: 'of the source',
  why: '“said one of two drivers who saw it”, “Lee said of the plan”: of whom, and of what, it is said',
  holds: ({ reading: { tokens }, frame, report }, at) =>
    (tokens[at]?.lower === 'of' && at === frame.source?.to) ||
    (tokens[at - 1]?.lower === 'of' &&
      at - 1 === report.to &&
      /^(?:say|write|add)$/.test(frame.verb?.lemma ?? '')),
};

/** What tells who speaks, and what that does. */
export const speakers: readonly StartBar[] = [
  describedSource,
  doneThen,
  afterSource,
  copyOf,
  ofAgent,
  ofSource,
];
