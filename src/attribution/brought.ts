import { lexicon } from '../story/lexicon.ts';
import type { Mention } from '../story/mentions/mention.ts';
import type { Frame } from './frames/frame.ts';
import { afterMention } from './frames/subjects.ts';
import type { Reading } from './reading.ts';

const longestOccasion = 10;

const carried: ReadonlySet<string> = new Set(lexicon('carried-by'));

/**
 * Through whom words came that a report tells how it got: "said through his lawyer, Bo Diaz", "said in remarks carried by
 * KCNA", "In a statement read by her sister, Lee said".
 */
export const broughtBy = (reading: Reading, frame: Frame): Mention | undefined => {
  const { source, verb, to, inverted, unit } = frame;
  if (!source || verb?.group !== 'speech') return undefined;
  const end = inverted ? Math.max(to, source.to) : to;
  const brought =
    throughWhom(reading, end) ??
    carriedBy(reading, end) ??
    throughFirst(reading, unit, source) ??
    carriedFirst(reading, unit, source);
  return brought === source ? undefined : brought;
};

/** "through | a spokesman", "via | his lawyer": somebody, not "via email". */
const throughWhom = (reading: Reading, at: number): Mention | undefined => {
  const who = /^(?:through|via)$/.test(reading.tokens[at]?.lower ?? '')
    ? afterMention(reading, at + 1)
    : undefined;
  return who?.entity === 'person' ? who : undefined;
};

/** "Through a spokesman, | Lee said". */
const throughFirst = (reading: Reading, unit: number, source: Mention): Mention | undefined => {
  const who = throughWhom(reading, reading.units[unit]?.from ?? 0);
  return who?.to === source.from - 1 && reading.tokens[who.to]?.class === 'comma' ? who : undefined;
};

/** "in remarks carried by | KCNA". */
const carriedBy = (reading: Reading, from: number): Mention | undefined => {
  const { tokens } = reading;
  if (!/^(?:in|on)$/.test(tokens[from]?.lower ?? '')) return undefined;
  for (let at = from + 1; at < from + longestOccasion; at += 1) {
    if (/^(?:comma|stop|break|quote|colon|dash)$/.test(tokens[at]?.class ?? 'break')) return undefined;
    if (tokens[at]?.lower === 'by' && carried.has(tokens[at - 1]?.lower ?? ''))
      return overBody(reading, at + 1);
  }
  return undefined;
};

/** "by the state news agency | KCNA": the name behind what it is. */
const overBody = (reading: Reading, at: number): Mention | undefined => {
  const who = afterMention(reading, at);
  const named = who?.kind === 'nominal' ? afterMention(reading, who.to) : undefined;
  return named?.kind === 'name' ? named : who;
};

/** "In a statement read by her sister, | Lee said". */
const carriedFirst = (reading: Reading, unit: number, source: Mention): Mention | undefined => {
  const { tokens, units } = reading;
  const opening = units[unit]?.from ?? 0;
  if (tokens[source.from - 1]?.class !== 'comma' || source.from - opening > longestOccasion + 4)
    return undefined;
  const who = carriedBy(reading, opening);
  return who && who.to <= source.from - 1 ? who : undefined;
};
