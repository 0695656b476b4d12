import type { Token } from '../../story/mentions/tokens.ts';
import { looksPast } from '../../story/mentions/words.ts';
import type { Span } from '../../story/span.ts';
import { isHearing } from '../contents/starts/hearers.ts';
import { hasTense } from '../frames/clause.ts';
import type { Frame } from '../frames/frame.ts';
import { wholeHearer } from '../frames/hearer.ts';
import { afterMention } from '../frames/subjects.ts';
import type { Reading, TokenRange } from '../reading.ts';
import { phraseEnd } from '../source-span.ts';
import { SPEAKING, stretchesBefore } from './before.ts';
import { spanOf, whenAt } from './when.ts';
import { whereAt } from './where.ts';

/** When, where and to whom something was said, where the report tells it beside its cue: "told NBC News on Saturday", "in a statement". */
export interface Circumstances {
  readonly when?: Span;
  readonly where?: Span;
  readonly addressee?: Span;
}

const reach = 14;

export const circumstancesOf = (
  reading: Reading,
  frame: Frame,
  content: readonly TokenRange[],
): Circumstances => {
  const isSaid = (at: number): boolean => content.some(({ from, to }) => at >= from && at < to);
  const before = stretchesBefore(reading, frame).filter(({ from }) => !isSaid(from));
  const told = [...before.toReversed(), behind(reading, frame, isSaid)].map((range) =>
    toldIn(reading, frame, range),
  );
  return Object.assign({}, ...told);
};

/** What a stretch of words tells, the first of each kind. */
const toldIn = (reading: Reading, frame: Frame, { from, to }: TokenRange): Circumstances => {
  let when: Span | undefined;
  let where: Span | undefined;
  let addressee: Span | undefined;
  for (let at = from; at < to; at += 1) {
    if (reading.quotationAt[at] !== -1) continue;
    when ??= whenAt(reading, at);
    where ??= within(reading, to, whereAt(reading, frame, at));
    addressee ??= hearerAt(reading, frame, at);
  }
  return { ...(when && { when }), ...(where && { where }), ...(addressee && { addressee }) };
};

/** "railed at | the plan that": what reaches into what was said is no place. */
const within = ({ tokens }: Reading, to: number, span: Span | undefined): Span | undefined =>
  span && span.end <= (tokens[to - 1]?.end ?? 0) ? span : undefined;

/** "speaking to | reporters", "in an interview with | the Courier"; whom a cue itself names hears it anyway. */
const hearerAt = (reading: Reading, { addressee }: Frame, at: number): Span | undefined => {
  const { tokens } = reading;
  const [word = '', tie = ''] = [tokens[at]?.lower, tokens[at + 1]?.lower];
  const speaks = SPEAKING.test(word) || (tie === 'to' ? ADDRESSED : SHARED).test(word);
  const hearer =
    speaks && /^(?:to|with)$/.test(tie) && !addressee ? afterMention(reading, at + 2) : undefined;
  return hearer && spanOf(reading, hearer.from, wholeHearer(reading, hearer).to);
};

/** What is said or written to somebody, and what somebody has with another. */
const ADDRESSED =
  /^(?:address|comments?|emails?|interview|letters?|memo|messages?|remarks|reply|speech|statements?|testimony|text)$/;
const SHARED = /^(?:call|conversation|discussion|exchange|interviews?|meeting|podcast)$/;

/** From the cue on, behind all of a source that follows it, up to what was said. */
const behind = (reading: Reading, frame: Frame, isSaid: (at: number) => boolean): TokenRange => {
  const { source, addressee, inverted, kind } = frame;
  const behindSource = source && (inverted || kind === 'according') ? phraseEnd(reading, source).to : 0;
  const told = Math.max(frame.to, behindSource, addressee?.to ?? 0);
  const heard =
    isHearing(reading.tokens, told) && /^(?:tell|ask|remind|assure)$/.test(frame.verb?.lemma ?? '');
  const from = heard ? told + 1 : told;
  let to = from;
  while (to < from + reach && reading.tokens[to] && !isSaid(to) && !isOver(reading, to)) to += 1;
  return { from, to };
};

/** What is told of the report ends: with the sentence, where a clause begins, or where more is told of somebody ("said Ann Lee, a nurse at the ward", "a source who was at the talks"). */
const isOver = ({ tokens }: Reading, at: number): boolean => {
  const { class: kind = 'stop', lower = '' } = tokens[at] ?? {};
  if (/^(?:stop|break|colon|pronoun|relative)$/.test(kind) || /^(?:before|but|because|while)$/.test(lower))
    return true;
  if (/^(?:after|as|since|until|when)$/.test(lower) && opensClause(tokens, at)) return true;
  const next = tokens[at + 1];
  return kind === 'comma' && !(next?.class === 'preposition' || SPEAKING.test(next?.lower ?? ''));
};

/** "after | Bo Diaz left for the hearing": with a verb of its own; "after the hearing" has none. */
const opensClause = (tokens: readonly Token[], from: number): boolean => {
  for (let at = from + 1; at <= from + reach; at += 1) {
    const { class: kind = 'break', lower = '' } = tokens[at] ?? {};
    if (/^(?:comma|stop|break|quote)$/.test(kind) || lower === 'that') return false;
    if (hasTense(tokens[at]) || looksPast(lower)) return true;
  }
  return false;
};
