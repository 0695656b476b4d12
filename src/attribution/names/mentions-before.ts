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

/** The last mention that begins before a pronoun; "his" in "his claim" is none of the mentions. */
const placeBefore = ({ mentions, mentionAt }: Reading, { from, start }: Mention): number => {
  const own = mentionAt[from] ?? -1;
  if (own >= 0) return own - 1;
  let at = from;
  while (at > 0 && (mentionAt[at] ?? -1) < 0) at -= 1;
  let index = mentionAt[at] ?? -1;
  while ((mentions[index + 1]?.start ?? start) < start) index += 1;
  return index;
};

/** Tokens back at most: sentences that nobody wrote are not walked to their beginning. */
const TOKENS = 1_000;

/** The mentions of some sentences before a pronoun or a description, the last first, owners inside a longer phrase too: "from Ann Lee's window". */
export const mentionsWithin = (
  reading: Reading,
  pronoun: Mention,
  unit: number,
  window: number,
): readonly Mention[] => {
  const found: Mention[] = [];
  for (let index = placeBefore(reading, pronoun); index >= 0; index -= 1) {
    const mention = reading.mentions[index];
    if (!mention || pronoun.from - mention.from > TOKENS) break;
    if (unit - (reading.unitAt[mention.from] ?? 0) > window) break;
    if (!isByline(reading, mention)) found.push(mention);
  }
  return found;
};

/** "… and a way of life. By Ann Lee": who wrote the story is not in it. */
const isByline = ({ tokens }: Reading, { from, to }: Mention): boolean =>
  tokens[from - 1]?.text === 'By' && (tokens[to]?.class ?? 'break') === 'break';
