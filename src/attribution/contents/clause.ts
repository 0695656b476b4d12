import { isNaming, isQuoting } from '../../story/mentions/verbs.ts';
import { calendar } from '../../story/mentions/words.ts';
import type { Frame } from '../frames/frame.ts';
import type { Reading, TokenRange, Unit } from '../reading.ts';
import { isClaimNoun } from './claim-nouns.ts';
import { clauseEnd } from './end.ts';

type Content = readonly [TokenRange, ...TokenRange[]];

/**
 * The words that a frame reports without quotation marks: the clause before, after or around its cue.
 *
 * @param claimed the verb takes up a claim: its clause is reported, whatever the verb
 */
export const reportedContent = (
  reading: Reading,
  frame: Frame,
  frames: readonly Frame[],
  claimed = false,
): Content | undefined => {
  const unit = reading.units[frame.unit];
  if (!unit) return undefined;
  if (frame.kind === 'according') return one(accordingClause(reading, frame, frames, unit));
  const isReport = !frame.verb || (frame.verb.group === 'speech' && !isQuoting(frame.verb));
  if (!isReport && !claimed) return undefined;
  const names = !claimed && frame.verb !== undefined && isNaming(frame.verb);
  const inserted = names ? undefined : insertedContent(reading, frame, frames, unit);
  if (inserted) return inserted;
  return one(
    (names ? undefined : clauseBefore(reading, frame, unit)) ?? clauseAfter(reading, frame, frames, unit),
  );
};

/** "The plan, she said, is dead": what stands on both sides of a report between commas. */
const insertedContent = (
  reading: Reading,
  frame: Frame,
  frames: readonly Frame[],
  unit: Unit,
): Content | undefined => {
  const start = reportStart(reading, frame);
  const end = reportEnd(frame);
  const between = reading.tokens[start - 1]?.class === 'comma' && reading.tokens[end]?.class === 'comma';
  if (!between || end + 3 > unit.to || hasApposition(reading, frame)) return undefined;
  const first = trimmed(reading, { from: unit.from, to: start - 1 }, 1);
  const rest = trimmed(reading, { from: end + 1, to: clauseEnd(reading, frame, frames, unit, end + 1) }, 2);
  return first && rest && [first, rest];
};

/** "Lee, the mayor, said": the comma before the cue belongs to the source. */
const hasApposition = (reading: Reading, frame: Frame): boolean =>
  !frame.inverted && reading.tokens[frame.from - 1]?.class === 'comma';

const one = (range: TokenRange | undefined): Content | undefined => range && [range];

const edges = new Set(['comma', 'stop', 'close', 'colon', 'dash', 'other', 'break']);

/** Without the marks at either edge; nothing where too little is left. */
const trimmed = (reading: Reading, range: TokenRange, least: number): TokenRange | undefined => {
  let { from, to } = range;
  while (from < to && edges.has(reading.tokens[from]?.class ?? '')) from += 1;
  while (to > from && /^(?:comma|dash|break)$/.test(reading.tokens[to - 1]?.class ?? '')) to -= 1;
  return to - from >= least ? { from, to } : undefined;
};

/** Where the words of source and cue begin, whichever comes first; of several sources, where the first begins. */
export const reportStart = (reading: Reading, frame: Frame): number => {
  const start = Math.min(frame.from, frame.source?.from ?? frame.from);
  if (reading.tokens[start - 1]?.lower !== 'and') return start;
  const first = reading.mentions[reading.mentionAt[start - 2] ?? -1];
  return first?.to === start - 1 ? first.from : start;
};

const reportEnd = (frame: Frame): number => Math.max(frame.to, frame.inverted ? (frame.source?.to ?? 0) : 0);

/** Nothing but a time or a place stands between the report and the end of its sentence. */
const endsSentence = (reading: Reading, frame: Frame, unit: Unit): boolean => {
  for (
    let at = Math.max(reportEnd(frame), frame.addressee?.to ?? 0);
    at < Math.min(unit.to, frame.to + adjunct);
    at += 1
  ) {
    const token = reading.tokens[at];
    if (token?.class === 'stop' || token?.class === 'break') return true;
    if (
      !token ||
      /^(?:verb|auxiliary|pronoun|quote|relative|conjunction|colon)$/.test(token.class) ||
      token.lower === 'that'
    )
      return false;
  }
  return true;
};

const hasVerb = (reading: Reading, { from, to }: TokenRange): boolean => {
  for (let at = from; at < to; at += 1) {
    const token = reading.tokens[at];
    if (token?.class === 'auxiliary' || (token?.class === 'verb' && token.verb?.form !== 'ing')) return true;
    if (token?.class === 'pronoun' || (token?.class === 'word' && /ed$/.test(token.lower))) return true;
  }
  return false;
};

/** "The plan is dead, Lee said": all of the sentence before the comma of the cue. */
export const clauseBefore = (reading: Reading, frame: Frame, unit: Unit): TokenRange | undefined => {
  const at = reportStart(reading, frame);
  const follows = reading.tokens[frame.to]?.lower;
  if (reading.tokens[at - 1]?.class !== 'comma' || follows === 'that' || follows === ':') return undefined;
  const range = { from: unit.from, to: at - 1 };
  if (endsSentence(reading, frame, unit))
    return hasVerb(reading, range) ? trimmed(reading, range, 3) : undefined;
  const opening = reading.tokens[range.from];
  if (
    hasApposition(reading, frame) ||
    opening?.class === 'preposition' ||
    /^(?:asked|when|while|as|after|if|but)$/.test(opening?.lower ?? '')
  )
    return undefined;
  return hasVerb(reading, range) ? trimmed(reading, range, 4) : undefined;
};

/** "Lee said (that) the plan is dead": from the cue to where its clause ends. */
const clauseAfter = (
  reading: Reading,
  frame: Frame,
  frames: readonly Frame[],
  unit: Unit,
): TokenRange | undefined => {
  const from = clauseStart(reading, frame);
  if (from === undefined) return undefined;
  return trimmed(reading, { from, to: clauseEnd(reading, frame, frames, unit, from) }, 2);
};

const adjunct = 14;

/** The token after the "that" which opens the reported clause: "told CNN on Sunday that …". */
export const afterThat = (reading: Reading, frame: Frame): number | undefined => {
  const from = Math.max(reportEnd(frame), frame.addressee?.to ?? 0);
  for (let at = from; at < from + adjunct; at += 1) {
    const token = reading.tokens[at];
    if (!token || reading.quotationAt[at] !== -1) return undefined;
    if (token.lower === 'that') return at + 1;
    if (isClaimNoun(reading.tokens, at)) continue;
    if (/^(?:verb|auxiliary|comma|stop|colon|pronoun|break)$/.test(token.class)) return undefined;
  }
  return undefined;
};

/** Where the clause after a cue starts: after addressee, day and "that"; nothing where a comma closes the report. */
export const clauseStart = (reading: Reading, frame: Frame): number | undefined => {
  const that = afterThat(reading, frame);
  if (that !== undefined) return that;
  const { tokens } = reading;
  let from = Math.max(reportEnd(frame), frame.addressee?.to ?? 0);
  if (tokens[from]?.class === 'comma' && frame.inverted) return undefined;
  while (isTime(reading, from)) from += 1;
  return tokens[from]?.class === 'comma' || tokens[from]?.class === 'colon' ? from + 1 : from;
};

/** "said on Monday the plan", "said early Monday". */
const isTime = ({ tokens }: Reading, at: number): boolean => {
  const token = tokens[at];
  if (token?.class === 'adverb' || calendar.has(token?.lower ?? '')) return true;
  return (
    (token?.lower === 'on' || token?.lower === 'early' || token?.lower === 'late') &&
    calendar.has(tokens[at + 1]?.lower ?? '')
  );
};

/** "According to Lee, the plan is dead"; "the plan is dead, according to Lee". */
const accordingClause = (
  reading: Reading,
  frame: Frame,
  frames: readonly Frame[],
  unit: Unit,
): TokenRange | undefined => {
  if (frame.from - unit.from >= 4) return trimmed(reading, { from: unit.from, to: frame.from }, 3);
  for (let at = frame.source?.to ?? frame.to; at < unit.to; at += 1) {
    if (reading.tokens[at]?.class === 'comma') {
      return trimmed(reading, { from: at + 1, to: clauseEnd(reading, frame, frames, unit, at + 1) }, 3);
    }
  }
  return undefined;
};
