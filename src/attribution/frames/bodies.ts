import type { Mention } from '../../story/mentions/mention.ts';
import type { Reading } from '../reading.ts';

const bodies = /^(?:bench|panel|jury|court|team|group|trio|duo|pair|committee|coalition|crew)$/;
const mostMembers = 6;

/** "A bench of Justices Ann Lee, Bo Diaz and | Carl Muir": the body speaks, not the last of those who sit in it. */
export const bodyOfMembers = (reading: Reading, last: Mention): Mention | undefined => {
  const { tokens } = reading;
  let first = last;
  for (let members = 1; members < mostMembers; members += 1) {
    const { lower = '', class: kind } = tokens[first.from - 1] ?? {};
    if (lower === 'of') break;
    const before = lower === 'and' || kind === 'comma' ? endingAt(reading, first.from - 1) : undefined;
    // "A report by a panel of scientists, Ann Lee": who has a name is no member of those who have none.
    if (!before || (last.kind === 'name' && before.kind !== 'name')) return undefined;
    first = before;
  }
  const body = first === last ? undefined : endingAt(reading, first.from - 1);
  return body && bodies.test(tokens[body.head]?.lower ?? '') ? body : undefined;
};

/** The whole mention that ends at a token, over a mark before it. */
const endingAt = ({ tokens, mentions, mentionAt }: Reading, at: number): Mention | undefined => {
  const end = tokens[at - 1]?.class === 'comma' ? at - 1 : at;
  const mention = mentions[mentionAt[end - 1] ?? -1];
  return mention?.to === end ? mention : undefined;
};
