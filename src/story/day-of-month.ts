import type { Token } from './mentions/tokens.ts';
import { MONTH, monthNumber } from './months.ts';

const WHOLE = new RegExp(`^(?:${MONTH})$`);
const SHORT = /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/;

/** Where a day of a month ends that begins at a token: "May 5", "Sept. 29, 2017", as the stylebook of AP writes them behind a cue; the token itself where none begins. */
export const dateEnd = (tokens: readonly Token[], at: number): number => {
  const text = tokens[at]?.text ?? '';
  if (monthNumber(text) === 0) return at;
  const isShort = SHORT.test(text) && tokens[at + 1]?.text === '.';
  if (!isShort && !WHOLE.test(text)) return at;
  const day = isShort ? at + 2 : at + 1;
  if (!/^\d{1,2}$/.test(tokens[day]?.text ?? '')) return at;
  const isYear = tokens[day + 1]?.class === 'comma' && /^(?:19|20)\d\d$/.test(tokens[day + 2]?.text ?? '');
  return isYear ? day + 3 : day + 1;
};
