import { lexicon } from '../story/lexicon.ts';
import type { Mention } from '../story/mentions/mention.ts';
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

const carriers: ReadonlySet<string> = new Set(lexicon('carriers'));

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
    if (!token || inside || isOver(reading, at)) break;
    when ??= whenAt(reading, at);
    where ??= whereAt(reading, frame, at);
  }
  return { ...(when && { when }), ...(where && { where }) };
};

/** What is told of the report ends: with the sentence, or where more is told of somebody ("said Ann Lee, a nurse at the ward", "a source who was at the talks"). */
const isOver = ({ tokens }: Reading, at: number): boolean => {
  const { class: kind = 'stop', lower = '' } = tokens[at] ?? {};
  if (/^(?:stop|break|colon|pronoun|relative)$/.test(kind) || /^(?:before|but|because|while)$/.test(lower))
    return true;
  const next = tokens[at + 1];
  return kind === 'comma' && !(next?.class === 'preposition' || SPEAKING.test(next?.lower ?? ''));
};

/** "…, speaking at a rally". */
const SPEAKING = /^(?:speaking|talking|appearing|writing|posting|testifying)$/;

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
  if (reading.tokens[at]?.lower === 'on' && !(mention && carries(reading, mention))) return undefined;
  const timed = calendar.has(reading.tokens[at + 1]?.lower ?? '');
  // "called on the owners": whom, not where.
  if (at === frame.to && frame.verb?.lemma === 'call') return undefined;
  return mention?.from === at + 1 && mention.kind !== 'pronoun' && !timed
    ? spanOf(reading, at, mention.to)
    : undefined;
};

/** "on CNN", "on his show": what carries words; "on the wall" is what they are about. */
const carries = ({ tokens }: Reading, { kind, entity, head }: Mention): boolean =>
  kind === 'name' ? entity !== 'person' : carriers.has(tokens[head]?.lower ?? '');
