import type { Reading } from '../reading.ts';
import type { Frame } from './frame.ts';
import { nounFrame } from './noun.ts';
import { citing } from './second-hand.ts';
import { verbFrame } from './verb.ts';
import { accordingFrame, colonFrame } from './without-verb.ts';

/** Every frame outside quotation marks, in order. */
export const framesOf = (reading: Reading): readonly Frame[] => {
  const frames: Frame[] = [];
  let done = 0;
  reading.tokens.forEach((_, at) => {
    if (reading.quotationAt[at] !== -1 || at < done) return;
    const last = frames.at(-1);
    const frame = frameAt(reading, at, last?.kind === 'noun' ? undefined : last) ?? nounFrame(reading, at);
    if (!frame) return;
    const cited = citing(reading, frame, last);
    if (cited) frames[frames.length - 1] = cited;
    frames.push(cited ? { ...frame, negated: true } : frame);
    if (frame.to > at + 1) done = frame.to;
  });
  return frames;
};

const frameAt = (reading: Reading, at: number, last: Frame | undefined): Frame | undefined => {
  const kind = reading.tokens[at]?.class;
  if (kind === 'verb') return reading.mentionAt[at] === -1 ? verbFrame(reading, at, last) : undefined;
  return kind === 'colon' ? colonFrame(reading, at) : accordingFrame(reading, at);
};
