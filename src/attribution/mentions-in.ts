import type { Mention } from '../story/mentions/mention.ts';
import type { Reading, TokenRange } from './reading.ts';

/** The mentions that lie within some tokens, in order; as much work as there are tokens, however many the story has. */
export const mentionsIn = (
  { mentions, mentionAt }: Reading,
  { from, to }: TokenRange,
): readonly Mention[] => {
  const found: Mention[] = [];
  for (let at = from; at < to; at += 1) {
    const mention = mentions[mentionAt[at] ?? -1];
    if (mention?.from === at && mention.to <= to) found.push(mention);
  }
  return found;
};
