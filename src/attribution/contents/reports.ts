import type { Frame } from '../frames/frame.ts';
import type { Reading } from '../reading.ts';
import { takesUpClaim } from './claim.ts';
import { deniedUpTo, deniesNounBefore } from './hung-denial.ts';

/** Whether a cue can report something that was said: denied and supposed reports do not, nor do beliefs. */
export const mayReport = (reading: Reading, frame: Frame): boolean =>
  (frame.source !== undefined || frame.agentless === true) &&
  !isWondered(reading, frame) &&
  !isWhatWasSaid(reading, frame) &&
  !deniesNounBefore(reading, frame) &&
  deniedUpTo(reading, frame) === undefined &&
  !frame.negated &&
  !frame.hypothetical &&
  (frame.verb?.group !== 'thought' || takesUpClaim(reading, frame));

/** "What does she hope they will see?": what the story asks nobody has said. */
const isWondered = ({ tokens, units, quotationAt }: Reading, { unit }: Frame): boolean => {
  const { from = 0, to = 0 } = units[unit] ?? {};
  const end = tokens.slice(from, to).findLastIndex(({ class: kind }) => kind !== 'break') + from;
  const asks = tokens[end]?.text === '?' && quotationAt[end] === -1;
  return (
    asks &&
    /^(?:what|who|which|(?:did|does|do|is|are|was|were|has|have|will|would|can|could|should|wo|may|might|shall|must)(?:n[’']t)?)$/.test(
      tokens[from]?.lower ?? '',
    )
  );
};

/** "After what Lee said, he left": words that "what" stands for are not told; "what Lee said was old" tells of them. */
const isWhatWasSaid = (
  { tokens }: Reading,
  { source, from, to, addressee, inverted, kind }: Frame,
): boolean =>
  kind === 'verb' &&
  !inverted &&
  source !== undefined &&
  source.to <= from &&
  tokens[source.from - 1]?.lower === 'what' &&
  /^(?:comma|stop|break|conjunction)$/.test(tokens[Math.max(to, addressee?.to ?? 0)]?.class ?? 'break');
