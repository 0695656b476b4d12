import type { Frame } from '../frames/frame.ts';
import type { Reading, Unit } from '../reading.ts';

/** The unit without its closing stop and line end. */
const unitEnd = (reading: Reading, unit: Unit): number => {
  let to = unit.to;
  while (to > unit.from) {
    const token = reading.tokens[to - 1];
    if (token?.class !== 'break' && !(token?.class === 'stop' && reading.quotationAt[to - 1] === -1)) break;
    to -= 1;
  }
  return to;
};

/** Where a reported clause stops: at a next report of the same subject, a participle, a source; else with its sentence. */
export const clauseEnd = (
  reading: Reading,
  frame: Frame,
  frames: readonly Frame[],
  unit: Unit,
  from: number,
): number => {
  const { tokens } = reading;
  const end = unitEnd(reading, unit);
  for (const next of frames) {
    if (next.from <= from || next === frame) continue;
    const before = tokens[next.from - 1];
    if (next.kind === 'according') return before?.class === 'comma' ? next.from - 1 : next.from;
    if (next.verb?.group !== 'speech') continue;
    if (next.verb.form === 'ing' && before?.class === 'comma') return next.from - 1;
    if (next.verb.form === 'ing' && (before?.lower === 'and' || before?.lower === 'before'))
      return next.from - 1;
    if (
      (before?.lower === 'and' || before?.lower === 'but') &&
      next.verb.form !== 'ing' &&
      next.from - 1 > from
    ) {
      return tokens[next.from - 2]?.class === 'comma' ? next.from - 2 : next.from - 1;
    }
  }
  return isSubordinate(reading, frame, unit) ? beforeMainClause(reading, from, end) : end;
};

/** "While he said …, he clarified", "Trump, who said …, issued": the report is inside a clause that a comma ends. */
const isSubordinate = ({ tokens }: Reading, frame: Frame, unit: Unit): boolean => {
  const start = Math.min(frame.from, frame.source?.from ?? frame.from);
  if (tokens[frame.source?.head ?? -1]?.lower === 'who' && tokens[start - 1]?.class === 'comma') return true;
  for (let at = start - 1; at >= Math.max(unit.from, start - 8); at -= 1) {
    if (tokens[at]?.class === 'comma') return false;
    if (
      /^(?:while|when|although|though|after|if|since|because|before|as|until|even)$/.test(
        tokens[at]?.lower ?? '',
      )
    )
      return at <= unit.from + 6;
  }
  return false;
};

const beforeMainClause = ({ tokens, quotationAt }: Reading, from: number, end: number): number => {
  for (let at = from + 2; at < end; at += 1) {
    if (tokens[at]?.class === 'comma' && quotationAt[at] === -1) return at;
  }
  return end;
};
