import type { Mention } from '../../story/mentions/mention.ts';
import type { Reading } from '../reading.ts';
import { mentionEnding } from './phrase.ts';

const mostListed = 8;
const longestBracket = 8;

/** "Several leaders, including Ann Lee (Ohio), Bo Diaz and Carla Holt | have said": those whom the last of a list is an example of. */
export const listedUnder = (reading: Reading, last: Mention, floor: number): Mention | undefined => {
  const { tokens } = reading;
  let first = last;
  for (let listed = 0; listed < mostListed; listed += 1) {
    const at = beforeJoint(reading, first.from - 1);
    if (at === undefined) break;
    const before = mentionEnding(reading, beforeBracket(reading, at));
    if (!before || before.from < floor || before.kind !== 'name') return undefined;
    first = before;
  }
  if (first === last || !isIncluding(reading, first.from - 1)) return undefined;
  const comma = tokens[first.from - 1]?.lower === 'as' ? first.from - 3 : first.from - 2;
  const all = mentionEnding(reading, tokens[comma]?.class === 'comma' ? comma - 1 : comma);
  return all?.plural ? all : undefined;
};

/** Past "and", a comma or both, of the members of a list. */
const beforeJoint = ({ tokens }: Reading, at: number): number | undefined => {
  if (/^(?:and|or)$/.test(tokens[at]?.lower ?? ''))
    return tokens[at - 1]?.class === 'comma' ? at - 2 : at - 1;
  return tokens[at]?.class === 'comma' ? at - 1 : undefined;
};

/** Past "(Ohio)". */
const beforeBracket = ({ tokens }: Reading, at: number): number => {
  if (tokens[at]?.class !== 'close') return at;
  for (let open = at - 1; open > at - longestBracket; open -= 1)
    if (tokens[open]?.class === 'open') return open - 1;
  return at;
};

const isIncluding = ({ tokens }: Reading, at: number): boolean =>
  tokens[at]?.lower === 'including' || (tokens[at]?.lower === 'as' && tokens[at - 1]?.lower === 'such');
