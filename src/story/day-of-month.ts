import type { Token } from './mentions/tokens.ts';
import { MONTH } from './months.ts';

const whole: ReadonlySet<string> = new Set(MONTH.split('|'));
/** As papers shorten them, with a point behind. */
const short: ReadonlySet<string> = new Set('Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec'.split(' '));

/** Where a day of a month ends that begins at a token: "May 5", "Sept. 29, 2017", as the stylebook of AP writes them behind a cue; the token itself where none begins. */
export const dateEnd = (tokens: readonly Token[], at: number): number => {
  const text = tokens[at]?.text ?? '';
  const isShort = short.has(text) && tokens[at + 1]?.text === '.';
  if (!isShort && !whole.has(text)) return at;
  const day = isShort ? at + 2 : at + 1;
  if (!/^\d{1,2}$/.test(tokens[day]?.text ?? '')) return at;
  const isYear = tokens[day + 1]?.class === 'comma' && /^(?:19|20)\d\d$/.test(tokens[day + 2]?.text ?? '');
  return isYear ? day + 3 : day + 1;
};
