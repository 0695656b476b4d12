import type { Mention } from '../../story/mentions/mention.ts';
import type { Reading } from '../reading.ts';

/** The place in the list of the last mention before another one; -1: none. */
export const indexBefore = ({ mentions, mentionAt }: Reading, { from }: Mention): number => {
  let at = from - 1;
  while (at > 0 && (mentionAt[at] ?? -1) < 0) at -= 1;
  const index = mentionAt[at] ?? -1;
  return mentions[index] ? index : -1;
};

/** The mentions of a sentence before another mention, the last first. */
export const mentionsBefore = (reading: Reading, mention: Mention, unit: number): readonly Mention[] => {
  const found: Mention[] = [];
  for (let index = indexBefore(reading, mention); index >= 0; index -= 1) {
    const one = reading.mentions[index];
    const at = reading.unitAt[one?.from ?? -1] ?? -1;
    if (!one || at < unit) break;
    if (at === unit) found.push(one);
  }
  return found;
};
