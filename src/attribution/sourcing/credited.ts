import { isNaming } from '../../story/mentions/verbs.ts';
import type { Frame } from '../frames/frame.ts';
import { afterMention } from '../frames/subjects.ts';
import type { QuotedStretch, Reading } from '../reading.ts';
import { standsAlone } from './stands-alone.ts';

/** "an offer branded “a farce” by the union", "accused of “lying” by Lee": behind what somebody is called stands who calls it so. */
export const namedBy = (
  reading: Reading,
  frames: readonly Frame[],
  { from, to }: QuotedStretch,
): Frame | undefined => {
  const { tokens } = reading;
  const joint = tokens[from - 1]?.lower ?? '';
  const naming = frames.find((frame) => frame.to === (/^(?:as|of)$/.test(joint) ? from - 1 : from));
  const { verb } = naming ?? {};
  const calls = verb !== undefined && (joint === 'of' ? verb.lemma === 'accuse' : isNaming(verb));
  const names = calls && /^(?:past|participle)$/.test(verb.form);
  const source = names && tokens[to]?.lower === 'by' ? afterMention(reading, to + 1) : undefined;
  // What others are the source of is told whole.
  const whole = frames.some(({ kind }) => kind === 'according');
  return !whole && naming && source ? { ...naming, source, agentless: undefined } : undefined;
};

/** "a remark that Lee rejected as “false”": with "as" the words for what somebody turns down are their own. */
export const rejectedAs = (
  { tokens }: Reading,
  frames: readonly Frame[],
  { from }: QuotedStretch,
): Frame | undefined => {
  if (tokens[from - 1]?.lower !== 'as') return undefined;
  const rejecting = frames.findLast((frame) => frame.to < from);
  const between = tokens.slice(rejecting?.to, from - 1);
  const near = between.length <= longestRejected && !between.some(({ class: kind }) => PARTS.test(kind));
  const turnsDown = /^(?:reject|dismiss|denounce|condemn|decry)$/.test(rejecting?.verb?.lemma ?? '');
  return near && turnsDown && rejecting?.source && !rejecting.negated && !rejecting.inverted
    ? rejecting
    : undefined;
};

const longestRejected = 10;
const PARTS = /^(?:comma|colon|dash|stop|break|quote|verb|auxiliary)$/;

/** "Her neighbour agreed. “He is late.”": a short sentence that only tells that somebody answered has their words behind it, in the same paragraph. */
export const answeredBefore = (
  reading: Reading,
  frames: readonly Frame[],
  quotation: QuotedStretch,
): Frame | undefined => {
  const { tokens, units } = reading;
  const { from, unit } = quotation;
  const [before, own] = [units[unit - 1], units[unit]];
  const [only, another] = frames;
  if (!before || !own || !only?.source || another || own.from !== from || only.inverted) return undefined;
  const whole = only.source.from === before.from && tokens[only.to]?.class === 'stop';
  const beside = before.paragraph === own.paragraph;
  return whole && beside && standsAlone(reading, quotation) && answers.test(only.verb?.lemma ?? '')
    ? only
    : undefined;
};

/** "“A joke.” That is how Lee described it.": what stands alone is taken up by the next sentence, which tells whose it is. */
export const takenUpAs = (
  reading: Reading,
  next: readonly Frame[],
  quotation: QuotedStretch,
): Frame | undefined => {
  const { tokens, units } = reading;
  const behind = units[quotation.unit + 1];
  if (!behind || quotation.paragraph !== behind.paragraph || !standsAlone(reading, quotation))
    return undefined;
  const opening = tokens.slice(behind.from, behind.from + 3).map(({ lower }) => lower);
  const how = /^(?:this|that)(?: is| was|[’']s| [’']s) (?:how|what)/.exec(opening.join(' '));
  const frame = next.find(({ source, inverted }) => source !== undefined && !inverted);
  return how && !frame?.negated && !frame?.hypothetical ? frame : undefined;
};

const answers = /^(?:agree|disagree|concur|reply|respond|disagree|object|protest|explain)$/;
