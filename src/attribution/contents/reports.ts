import type { Frame } from '../frames/frame.ts';
import type { Reading } from '../reading.ts';
import { takesUpClaim } from './claim.ts';

/** Whether a cue can report something that was said: denied and supposed reports do not, nor do beliefs. */
export const mayReport = (reading: Reading, frame: Frame): boolean =>
  (frame.source !== undefined || frame.agentless === true) &&
  !frame.negated &&
  !frame.hypothetical &&
  !namesOnly(reading, frame) &&
  (frame.verb?.group !== 'thought' || takesUpClaim(reading, frame));

/** "citing a lack of staff": without words of somebody else's, or "as saying", it reports nothing. */
const namesOnly = ({ tokens }: Reading, { verb, via, to }: Frame): boolean =>
  /^(?:cite|quote)$/.test(verb?.lemma ?? '') &&
  !via &&
  !/(?<!cit|quot)ing$/.test(tokens[to - 1]?.lower ?? '');
