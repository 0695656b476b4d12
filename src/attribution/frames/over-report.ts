import type { Mention } from '../../story/mentions/mention.ts';
import type { Reading } from '../reading.ts';
import { hasTense } from './clause.ts';
import type { Frame } from './frame.ts';
import { subjectBefore } from './subjects.ts';

/** "Diaz, Lee said, | was complaining": who opens the clause that a report between commas interrupts. */
export const overReport = (reading: Reading, from: number, last: Frame | undefined): Mention | undefined => {
  const { tokens } = reading;
  if (!last?.source || last.kind !== 'verb' || tokens[from - 1]?.class !== 'comma' || !hasTense(tokens[from]))
    return undefined;
  const opening = Math.min(last.from, last.source.from);
  const closing = Math.max(last.to, last.source.to, last.addressee?.to ?? 0);
  const parted = closing === from - 1 && tokens[opening - 1]?.class === 'comma';
  return parted ? subjectBefore(reading, opening - 1) : undefined;
};
