import type { Span } from '../story/span.ts';
import type { Frame } from './frames.ts';
import type { Reading, TokenRange, Unit } from './reading.ts';

/** Where a reported clause begins and ends around its cue. */
export const clauseOf = (reading: Reading, frame: Frame, frames: readonly Frame[]): Span | undefined => {
  const unit = reading.units[frame.unit];
  if (!unit) return undefined;
  if (frame.kind === 'according') return accordingClause(reading, frame, unit);
  if (frame.verb && frame.verb.group !== 'speech') return undefined;
  const source = frame.source;
  const after = clauseAfter(reading, frame, frames, unit);
  const opensWithClause = reading.tokens[frame.to]?.lower === 'that' || frame.kind === 'colon';
  const before =
    source && !opensWithClause ? clauseBefore(reading, Math.min(frame.from, source.from), unit) : undefined;
  return before ?? after;
};

const spanOf = (reading: Reading, { from, to }: TokenRange): Span | undefined => {
  const first = reading.tokens[from];
  const last = reading.tokens[to - 1];
  return first && last && to - from >= 2 ? { start: first.start, end: last.end } : undefined;
};

const endOf = (reading: Reading, unit: Unit): number => {
  let to = unit.to;
  while (
    to > unit.from &&
    (reading.tokens[to - 1]?.class === 'break' || reading.tokens[to - 1]?.class === 'stop')
  )
    to -= 1;
  return to;
};

/** "The plan is dead, Lee said": all of the sentence before the comma of the cue. */
const clauseBefore = (reading: Reading, at: number, unit: Unit): Span | undefined => {
  if (reading.tokens[at - 1]?.class !== 'comma') return undefined;
  const range = { from: unit.from, to: at - 1 };
  let verbs = 0;
  for (let index = range.from; index < range.to; index += 1) {
    const kind = reading.tokens[index]?.class;
    if (kind === 'auxiliary' || kind === 'verb' || kind === 'pronoun') verbs += 1;
  }
  return verbs > 0 && range.to - range.from >= 5 ? spanOf(reading, range) : undefined;
};

/** "Lee said (that) the plan is dead": from the cue to the sentence's end or the next cue of its own. */
const clauseAfter = (
  reading: Reading,
  frame: Frame,
  frames: readonly Frame[],
  unit: Unit,
): Span | undefined => {
  let from = Math.max(
    frame.to,
    frame.inverted ? (frame.source?.to ?? frame.to) : frame.to,
    frame.addressee?.to ?? 0,
  );
  if (reading.tokens[from]?.class === 'comma' && frame.inverted) return undefined;
  if (/^(?:that|,|:)$/.test(reading.tokens[from]?.lower ?? '')) from += 1;
  let to = endOf(reading, unit);
  for (const next of frames) {
    const start = Math.min(
      next.from,
      next.source && next.source.to <= next.from ? next.source.from : next.from,
    );
    if (next.from > from && next.verb?.form === 'ing' && reading.tokens[start - 1]?.class === 'comma') {
      to = Math.min(to, next.from - 1);
      break;
    }
  }
  return to - from >= 3 ? spanOf(reading, { from, to }) : undefined;
};

/** "According to Lee, the plan is dead"; "the plan is dead, according to Lee". */
const accordingClause = (reading: Reading, frame: Frame, unit: Unit): Span | undefined => {
  if (frame.from - unit.from >= 4) {
    const to = reading.tokens[frame.from - 1]?.class === 'comma' ? frame.from - 1 : frame.from;
    return spanOf(reading, { from: unit.from, to });
  }
  for (let at = frame.source?.to ?? frame.to; at < unit.to; at += 1) {
    if (reading.tokens[at]?.class === 'comma')
      return spanOf(reading, { from: at + 1, to: endOf(reading, unit) });
  }
  return undefined;
};
