import type { Token } from '../../story/mentions/tokens.ts';
import { calendar } from '../../story/mentions/words.ts';
import { ONE_TO_TEN } from '../../story/number-words.ts';

const few = new RegExp(`^(?:just|only|less|than|an?|few|some|${ONE_TO_TEN})$`);
const span = /^(?:moments?|minutes?|hours?|days?|weeks?|months?|years?)$/;

/** "hours after", "just two days before", "less than a week after". */
export const opensSpan = (tokens: readonly Token[], from: number): boolean => {
  let at = from;
  while (at < from + 4 && (tokens[at]?.class === 'number' || few.test(tokens[at]?.lower ?? ''))) at += 1;
  return span.test(tokens[at]?.lower ?? '') && /^(?:after|before)$/.test(tokens[at + 1]?.lower ?? '');
};

const day = /^(?:yesterday|today|tonight|night|morning|afternoon|evening)$/;

/** "Monday", "last night", but not "march". */
export const namesDay = ({ lower, text }: Token): boolean =>
  day.test(lower) || (calendar.has(lower) && text !== lower);
