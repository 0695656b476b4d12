import { calendar } from '../story/mentions/words.ts';
import type { Span } from '../story/span.ts';
import type { Frame } from './frames/frame.ts';
import type { Reading, TokenRange } from './reading.ts';

/** When and where something was said, where the report tells it: "told NBC News on Saturday", "on Twitter". */
export interface Circumstances {
  readonly when?: Span;
  readonly where?: Span;
}

const reach = 14;

export const circumstancesOf = (
  reading: Reading,
  frame: Frame,
  content: readonly TokenRange[],
): Circumstances => {
  const from = Math.max(frame.to, frame.inverted ? (frame.source?.to ?? 0) : 0, frame.addressee?.to ?? 0);
  let when: Span | undefined;
  let where: Span | undefined;
  for (let at = from; at < from + reach; at += 1) {
    const token = reading.tokens[at];
    const inside = content.some((range) => at >= range.from && at < range.to);
    if (!token || inside || token.class === 'stop' || token.class === 'break' || token.class === 'colon')
      break;
    when ??= whenAt(reading, at);
    where ??= whereAt(reading, frame, at);
  }
  return { ...(when && { when }), ...(where && { where }) };
};

const spanOf = ({ tokens }: Reading, from: number, to: number): Span | undefined => {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last && { start: first.start, end: last.end };
};

const dayParts = /^(?:morning|afternoon|evening|night|noon)$/;

/** "on Saturday", "late Thursday", "Monday morning", "last week", "yesterday". */
const whenAt = (reading: Reading, at: number): Span | undefined => {
  const { tokens } = reading;
  const word = (index: number): string => tokens[index]?.lower ?? '';
  if (/^(?:yesterday|today)$/.test(word(at))) return spanOf(reading, at, at + 1);
  if (
    /^(?:last|this|earlier)$/.test(word(at)) &&
    /^(?:week|month|year|spring|summer|fall|autumn|winter|morning|weekend)$/.test(word(at + 1))
  )
    return spanOf(reading, at, at + 2);
  if (!calendar.has(word(at))) return undefined;
  const from = /^(?:on|in|late|early|last)$/.test(word(at - 1)) ? at - 1 : at;
  return spanOf(
    reading,
    from,
    dayParts.test(word(at + 1)) || tokens[at + 1]?.class === 'number' ? at + 2 : at + 1,
  );
};

/** "on Twitter", "in a statement", "at a rally": a place or an occasion, by its preposition. */
const whereAt = (reading: Reading, frame: Frame, at: number): Span | undefined => {
  if (!/^(?:on|in|at|during|via)$/.test(reading.tokens[at]?.lower ?? '')) return undefined;
  const mention = reading.mentions[reading.mentionAt[at + 1] ?? -1];
  const timed = calendar.has(reading.tokens[at + 1]?.lower ?? '');
  // "called on the owners": whom, not where.
  if (at === frame.to && frame.verb?.lemma === 'call') return undefined;
  return mention?.from === at + 1 && mention.kind !== 'pronoun' && !timed
    ? spanOf(reading, at, mention.to)
    : undefined;
};
