import type { Frame } from '../frames/frame.ts';
import type { Reading } from '../reading.ts';
import { isClaimNoun } from './claim-nouns.ts';
import { afterThat } from './clause.ts';

const denials = /^(?:reject|dismiss|dispute|refute|rebut|contest|contradict)$/;

/** "rejected the suggestion that": what follows is somebody's claim, whatever the verb by itself reports. */
export const takesUpClaim = (reading: Reading, frame: Frame): boolean => {
  const that = frame.verb && afterThat(reading, frame);
  return that !== undefined && isClaimNoun(reading.tokens, that - 2);
};

/** Whether the source says that the content is not so. */
export const denies = (reading: Reading, frame: Frame): boolean => {
  const lemma = frame.verb?.lemma ?? '';
  return lemma === 'deny' || (denials.test(lemma) && takesUpClaim(reading, frame));
};
