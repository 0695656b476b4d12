import type { Token } from '../../story/mentions/tokens.ts';
import { hasTense } from '../frames/clause.ts';
import type { Frame } from '../frames/frame.ts';
import type { Reading, TokenRange } from '../reading.ts';

/** "said | this after the vote", "said | so when she left": a word for what was said, before the occasion. */
export const saysThisThen = ({ tokens }: Reading, at: number): boolean =>
  /^(?:this|so|that)$/.test(tokens[at]?.lower ?? '') &&
  /^(?:after|before|when|while|during|following|as|in|at|on)$/.test(tokens[at + 1]?.lower ?? '');

/**
 * "The road will open in May. The mayor said this while she met drivers.": the sentence that "this" stands for, right before
 * that of the report; none where that reports, asks or quotes something by itself.
 */
export const sentenceOfThis = (
  reading: Reading,
  { kind, verb, unit, to, source }: Frame,
): TokenRange | undefined => {
  const { tokens, units } = reading;
  const [before, own] = [units[unit - 1], units[unit]];
  if (kind !== 'verb' || verb?.lemma !== 'say' || tokens[to]?.lower !== 'this' || !before) return undefined;
  if (!saysThisThen(reading, to) || source?.from !== own?.from) return undefined;
  let end = before.to;
  while (end > before.from && tokens[end - 1]?.class === 'break') end -= 1;
  const words = tokens.slice(before.from, end);
  return tokens[end - 1]?.text === '.' && words.some(hasTense) && !words.some(isTold)
    ? { from: before.from, to: end - 1 }
    : undefined;
};

/** What tells that a sentence is somebody's already. */
const isTold = ({ class: kind, verb }: Token): boolean =>
  kind === 'quote' || kind === 'colon' || verb?.group === 'speech';
