import type { Mention } from '../story/mentions/mention.ts';
import type { Reading, TokenRange } from './reading.ts';

/** The names that stand within some words, in order: "Lumo" of "a spokeswoman for Lumo", "Bo Diaz" of "the union’s Bo Diaz". */
export const namesWithin = (
  { mentions, mentionAt }: Reading,
  { from, to }: TokenRange,
): readonly Mention[] => {
  let first = from;
  while (first < to && (mentionAt[first] ?? -1) < 0) first += 1;
  const found: Mention[] = [];
  // At the token stands what holds the others, which follow it in the list.
  for (let index = mentionAt[first] ?? -1; (mentions[index]?.from ?? to) < to; index += 1) {
    const one = mentions[index];
    if (one?.kind === 'name' && one.from >= from && one.to <= to) found.push(one);
  }
  return found;
};
