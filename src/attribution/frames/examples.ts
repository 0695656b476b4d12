import type { Mention } from '../../story/mentions/mention.ts';
import type { Reading } from '../reading.ts';

/** More than news names as examples. */
const mostNamed = 8;
const longestBracket = 8;

const mentionTo = ({ mentions, mentionAt }: Reading, to: number): Mention | undefined => {
  const mention = mentions[mentionAt[to - 1] ?? -1];
  return mention?.to === to ? mention : undefined;
};

/** Past "(Ohio)". */
const beforeBracket = ({ tokens }: Reading, to: number): number => {
  if (tokens[to - 1]?.class !== 'close') return to;
  for (let open = to - 2; open > to - longestBracket; open -= 1)
    if (tokens[open]?.class === 'open') return open;
  return to;
};

/** Past "and", a comma or both, of the members of a list. */
const beforeJoint = ({ tokens }: Reading, to: number): number | undefined => {
  if (/^(?:and|or)$/.test(tokens[to - 1]?.lower ?? ''))
    return tokens[to - 2]?.class === 'comma' ? to - 2 : to - 1;
  return tokens[to - 1]?.class === 'comma' ? to - 1 : undefined;
};

/** The first of "Ann Lee (Ohio), Bo Diaz and | Carla Holt". */
const firstNamed = (reading: Reading, last: Mention): Mention => {
  let first = last;
  for (let count = 1; count < mostNamed; count += 1) {
    const to = beforeJoint(reading, first.from);
    const before = to === undefined ? undefined : mentionTo(reading, beforeBracket(reading, to));
    if (before?.kind !== 'name' || reading.quotationAt[before.from] !== -1) return first;
    first = before;
  }
  return first;
};

/** Where those end of whom an example follows: "drivers | like", "drivers | such as", "drivers, | including". */
const tieBefore = ({ tokens }: Reading, at: number): number | undefined => {
  const [one, two] = [tokens[at - 1]?.lower, tokens[at - 2]?.lower];
  // "Lee, like Diaz, said": a comma compares.
  if (one === 'like') return at - 1;
  const to = one === 'including' ? at - 1 : one === 'as' && two === 'such' ? at - 2 : undefined;
  return to !== undefined && tokens[to - 1]?.class === 'comma' ? to - 1 : to;
};

/** "Several leaders, including Ann Lee (Ohio), Bo Diaz and Carla Holt", "drivers like Lee": all of them speak, not the last who is named. */
export const exemplifiedBy = (reading: Reading, last: Mention): Mention | undefined => {
  if (last.kind !== 'name') return undefined;
  const to = tieBefore(reading, firstNamed(reading, last).from);
  const all = to === undefined ? undefined : mentionTo(reading, to);
  return all?.plural && all.kind !== 'pronoun' ? all : undefined;
};
