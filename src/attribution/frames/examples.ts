import type { Mention } from '../../story/mentions/mention.ts';
import type { Reading } from '../reading.ts';

/** More than news names as examples. */
const mostNamed = 6;

const nameEnding = (reading: Reading, at: number): Mention | undefined => {
  const mention = reading.mentions[reading.mentionAt[at] ?? -1];
  return mention?.kind === 'name' && mention.to === at + 1 && reading.quotationAt[at] === -1
    ? mention
    : undefined;
};

/** The first of "Ann Lee, Bo Diaz and | Carla Holt". */
const firstNamed = (reading: Reading, last: Mention): Mention => {
  let first = last;
  for (let count = 1; count < mostNamed; count += 1) {
    const { class: kind, lower } = reading.tokens[first.from - 1] ?? {};
    const serial = lower === 'and' && reading.tokens[first.from - 2]?.class === 'comma';
    const joins = lower === 'and' || lower === 'or' || (kind === 'comma' && first !== last);
    const before = joins ? nameEnding(reading, first.from - (serial ? 3 : 2)) : undefined;
    if (!before) return first;
    first = before;
  }
  return first;
};

/** How many tokens say that an example follows: "drivers like", "drivers such as". */
const tieBefore = ({ tokens }: Reading, at: number): number => {
  if (tokens[at - 1]?.lower === 'like') return 1;
  return tokens[at - 1]?.lower === 'as' && tokens[at - 2]?.lower === 'such' ? 2 : 0;
};

/** "candidates like Ann Lee and Bo Diaz", "drivers such as Carla Holt": all of them speak, not the last who is named; “Lee, like Diaz, said” has a comma. */
export const exemplifiedBy = (reading: Reading, last: Mention): Mention | undefined => {
  if (last.kind !== 'name') return undefined;
  const first = firstNamed(reading, last);
  const tie = tieBefore(reading, first.from);
  const all = tie > 0 ? reading.mentions[reading.mentionAt[first.from - tie - 1] ?? -1] : undefined;
  return all?.kind === 'nominal' && all.plural && all.to === first.from - tie ? all : undefined;
};
