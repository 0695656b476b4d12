import type { Token } from '../../story/mentions/tokens.ts';
import { calendar } from '../../story/mentions/words.ts';
import { datelineEnd } from '../dateline.ts';
import type { Frame } from '../frames/frame.ts';
import type { Reading, TokenRange } from '../reading.ts';
import { isOccasion, occasionEnd } from './where.ts';

/** "speaking at a rally". */
export const SPEAKING = /^(?:speaking|talking|appearing|writing|posting|testifying)$/;

const longest = 24;

/** Words that only tell when, where or how somebody spoke: "on Monday", "in a statement", "speaking in Ulm". */
const opens = (reading: Reading, at: number): boolean => {
  const lower = reading.tokens[at]?.lower ?? '';
  const on = /^(?:late|early|midday)$/.test(lower) ? at + 1 : at;
  const day = /^(?:on|last)$/.test(reading.tokens[on]?.lower ?? '') ? on + 1 : on;
  return (
    SPEAKING.test(lower) ||
    occasionEnd(reading, at) > at ||
    calendar.has(reading.tokens[day]?.lower ?? '') ||
    /^(?:last|earlier) (?:this )?(?:week|month|year)$/.test(`${lower} ${reading.tokens[at + 1]?.lower}`)
  );
};

const CLAUSE = /^(?:verb|auxiliary|stop|quote|colon|relative|break|comma)$/;

/** No clause in it, but "posted on its site", and nouns that are verbs as well: "in a post". */
const isPhrase = ({ tokens, mentionAt }: Reading, { from, to }: TokenRange): boolean => {
  for (let at = from; at < to; at += 1) {
    const { class: kind = 'stop', lower = '' } = tokens[at] ?? {};
    const made = /^(?:posted|published|released|issued|broadcast|reported)$/.test(lower);
    if (CLAUSE.test(kind) && !made && mentionAt[at] === -1 && !isOccasion(lower)) return false;
  }
  return true;
};

/** "On Monday, she said, it fell" is told around the report; "In a letter, she wrote, “…”" leads to a quotation. */
const isInterrupting = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.class === 'comma' && tokens[at + 1]?.class !== 'quote';

/** "In a statement on its site, | the union said", "On Monday | she said": what opens the sentence, up to who speaks. */
const opening = (reading: Reading, { unit, source, inverted, to }: Frame): TokenRange | undefined => {
  const { tokens, units } = reading;
  const sentence = units[unit];
  if (!sentence || !source || inverted || isInterrupting(tokens, to)) return undefined;
  const first = datelineEnd(reading, sentence);
  const from = /^(?:and|but)$/.test(tokens[first]?.lower ?? '') ? first + 1 : first;
  const end = tokens[source.from - 1]?.class === 'comma' ? source.from - 1 : source.from;
  const parted = end < source.from || source.kind === 'pronoun';
  return parted &&
    end > from &&
    end - from <= longest &&
    isPhrase(reading, { from: from + 1, to: end }) &&
    opens(reading, from)
    ? { from, to: end }
    : undefined;
};

/** "the union, in a statement on its site, | said", "Lee on Monday | said": what stands between who speaks and the cue. */
const aside = (reading: Reading, { source, inverted, from }: Frame): TokenRange | undefined => {
  if (!source || inverted || source.to >= from || from - source.to > longest) return undefined;
  const { tokens } = reading;
  const first = tokens[source.to]?.class === 'comma' ? source.to + 1 : source.to;
  const to = tokens[from - 1]?.class === 'comma' ? from - 1 : from;
  return isPhrase(reading, { from: first + 1, to }) && opens(reading, first)
    ? { from: first, to }
    : undefined;
};

/** Where circumstances of a report may stand before its cue. */
export const stretchesBefore = (reading: Reading, frame: Frame): readonly TokenRange[] =>
  [aside(reading, frame), opening(reading, frame)].filter((one) => one !== undefined);
