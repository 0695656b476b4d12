import type { Mention } from '../../story/mentions/mention.ts';
import type { QuotedStretch, Reading } from '../reading.ts';
import type { Choice } from './rules.ts';
import { standsAlone } from './stands-alone.ts';

/**
 * “Gone,” wrote Lee; Lee noted: ¶ “Gone.”; A nurse, Ann Lee, told the Courier that they fled. ¶ “We ran.” Where a quotation
 * opens its sentence and closes on a mark of it before a cue, a colon leads to it, or it stands alone behind the report
 * of one whose sentence that is, somebody said it, though the ranking finds nobody.
 */
export const reportedWhole = (
  reading: Reading,
  quotation: QuotedStretch,
  ruled: Choice | undefined,
): Mention | undefined => {
  const { tokens, units } = reading;
  const { from, to, unit } = quotation;
  const whole = units[unit]?.from === from && /^(?:comma|stop)$/.test(tokens[to - 2]?.class ?? '');
  return ruled?.rule === 'introduced' ||
    (ruled?.rule === 'after' && whole) ||
    (opensReport(reading, ruled) && standsAlone(reading, lastOf(reading, quotation)))
    ? ruled?.source
    : undefined;
};

/** Where a quotation ends that a mark opens in each of its paragraphs: behind the last a cue may follow. */
const lastOf = ({ quotations }: Reading, first: QuotedStretch): QuotedStretch => {
  let last = first;
  for (const next of quotations)
    if (last.open && next.paragraph === last.paragraph + 1 && next.from > last.from) last = next;
  return last;
};

/** "A nurse, Ann Lee, told the Courier that they fled." */
const opensReport = ({ units }: Reading, { rule, source, frame }: Partial<Choice> = {}): boolean =>
  rule === 'announced' &&
  frame?.verb?.group === 'speech' &&
  !frame.negated &&
  !frame.inverted &&
  source?.plural === false &&
  units[frame.unit]?.from === source.from;
