import type { Frame } from '../frames/frame.ts';
import type { Reading } from '../reading.ts';
import { takesUpClaim } from './claim.ts';

/** Whether a cue can report something that was said: denied and supposed reports do not, nor do beliefs. */
export const mayReport = (reading: Reading, frame: Frame): boolean =>
  (frame.source !== undefined || frame.agentless === true) &&
  !frame.negated &&
  !frame.hypothetical &&
  (frame.verb?.group !== 'thought' || takesUpClaim(reading, frame));
