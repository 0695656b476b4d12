import type { Draft } from './drafts.ts';
import type { Reading, TokenRange } from './reading.ts';

/** Words of ", she told me on the way home." */
const longestReport = 8;

/**
 * What drafts of quotations take of a text that is one speaker's: what is quoted, and the report behind it where nothing
 * else is in its sentence: “I will walk,” she told me.
 */
export const toldIn = (reading: Reading, drafts: readonly Draft[]): readonly TokenRange[] =>
  drafts
    .flatMap(({ content, frame }) => {
      const last = content.at(-1);
      const whole = last && frame && closesWith(reading, last, frame.from);
      return whole ? [...content.slice(0, -1), whole] : content;
    })
    .sort((a, b) => a.from - b.from);

/** A quotation with the report that ends its sentence. */
const closesWith = (
  { units, unitAt, tokens }: Reading,
  { from, to }: TokenRange,
  cue: number,
): TokenRange | undefined => {
  const unit = units[unitAt[from] ?? -1];
  const end = unit && tokens[unit.to - 1]?.class === 'break' ? unit.to - 1 : (unit?.to ?? to);
  const short = end - to <= longestReport && cue >= to && cue < end;
  return unit?.from === from && short ? { from, to: end } : undefined;
};
