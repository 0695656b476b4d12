import { dateEnd } from '../../../story/day-of-month.ts';
import { calendar } from '../../../story/mentions/words.ts';
import { afterBrackets } from '../../brackets.ts';
import type { Reading } from '../../reading.ts';
import { thatDayEnd } from '../../words/that-day.ts';

const alone = /^(?:separately|afterwards?|later|then|again|subsequently|yesterday|today)$/;
/** What any such words begin with. */
const opening: ReadonlySet<string> = new Set(
  'separately afterward afterwards later then again subsequently yesterday today earlier late early last this that on'.split(
    ' ',
  ),
);
/** Tokens of "late on Monday night". */
export const longestTime = 4;
const counted = /^(?:night|week|weekend|month|morning|evening|afternoon)$/;
const hours = /^(?:night|morning|evening|afternoon)$/;

/**
 * Where words for when something was said end: "last night", "Jan. 5", "later on Monday", "yesterday evening", "earlier this
 * week"; `from` where none begin there. Years and months are left out: "said last year sales fell".
 */
export const timeOfSayingEnd = ({ tokens }: Pick<Reading, 'tokens'>, from: number): number => {
  const word = (at: number): string => tokens[at]?.lower ?? '';
  const first = word(from) === 'on' ? from + 1 : from;
  const dated = dateEnd(tokens, first);
  if (dated > first) return dated;
  if (!opening.has(word(from)) && !isDay(word(from))) return from;
  const thatDay = thatDayEnd(tokens, from);
  if (thatDay !== undefined) return thatDay;
  let at = from;
  if (/^(?:later|earlier|late|early)$/.test(word(at))) at += 1;
  if (/^(?:last|this)$/.test(word(at)) && counted.test(word(at + 1))) return at + 2;
  if (alone.test(word(at))) return hours.test(word(at + 1)) ? at + 2 : at + 1;
  const day = word(at) === 'on' ? at + 1 : at;
  // "on Monday (May 3, 2024)".
  if (isDay(word(day))) return afterBrackets(tokens, hours.test(word(day + 1)) ? day + 2 : day + 1);
  if (word(from) === 'earlier' && /^(?:this|last|that|in)$/.test(word(from + 1))) return from;
  return /^(?:later|earlier)$/.test(word(from)) ? from + 1 : from;
};

const isDay = (lower: string): boolean => calendar.has(lower) && lower.endsWith('day');
