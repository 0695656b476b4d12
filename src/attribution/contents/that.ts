import type { TokenClass } from '../../story/mentions/token-class.ts';
import type { Frame } from '../frames/frame.ts';
import type { Reading } from '../reading.ts';
import { thatDayEnd } from '../words/that-day.ts';
import { isClaimNoun } from './claim-nouns.ts';

const adjunct = 14;
const ends: ReadonlySet<TokenClass> = new Set([
  'verb',
  'auxiliary',
  'comma',
  'stop',
  'colon',
  'pronoun',
  'break',
]);

/** The token after the "that" which opens the reported clause: "told CNN on Sunday that …". */
export const afterThat = (reading: Reading, frame: Frame): number | undefined => {
  const from = Math.max(frame.to, frame.inverted ? (frame.source?.to ?? 0) : 0, frame.addressee?.to ?? 0);
  for (let at = from; at < from + adjunct; at += 1) {
    const token = reading.tokens[at];
    if (!token || reading.quotationAt[at] !== -1) return undefined;
    if (token.lower === 'that' && thatDayEnd(reading.tokens, at) === undefined) return at + 1;
    if (ends.has(token.class) && !isClaimNoun(reading.tokens, at)) return undefined;
  }
  return undefined;
};
