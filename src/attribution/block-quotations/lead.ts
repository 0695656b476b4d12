import type { Frame } from '../frames/frame.ts';
import type { Reading } from '../reading.ts';
import type { Passage } from './passages.ts';

const speaks = ({ source, verb, negated, hypothetical }: Frame): boolean =>
  source !== undefined && verb?.group !== 'thought' && !negated && !hypothetical;

/** "In a letter they wrote:", "wrote Ann Lee:": nothing between the report and the colon. */
export const endsAt = ({ to, source, inverted }: Frame, colon: number): boolean =>
  to === colon || (inverted && source?.to === colon);

/** The colon that ends the block before a token, or -1. */
export const colonBefore = ({ tokens }: Reading, at: number): number =>
  tokens[at - 1]?.class === 'break' && tokens[at - 2]?.class === 'colon' ? at - 2 : -1;

/**
 * The cue and the colon that lead to a passage. To one that is set off, the last cue of the sentence; to a paragraph
 * or a list, which only its lead tells from the reporter's own, a cue of speech right before the colon.
 */
export const leadTo = (
  reading: Reading,
  byUnit: readonly (readonly Frame[])[],
  { texts: [first], kind }: Passage,
): Frame | undefined => {
  const colon = first ? colonBefore(reading, first.from) : -1;
  const frame = byUnit[reading.unitAt[colon] ?? -1]?.findLast(speaks);
  if (kind === 'quote' || !frame || !first) return frame;
  if (frame.kind !== 'verb' || frame.verb?.group !== 'speech' || !endsAt(frame, colon)) return undefined;
  return reading.tokens[first.from]?.class === 'quote' ? undefined : frame;
};
