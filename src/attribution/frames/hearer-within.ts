import type { Mention } from '../../story/mentions/mention.ts';
import type { Reading } from '../reading.ts';

/**
 * "told the BBC | youngsters felt lost": somebody has to hear it, and the clause needs a subject, so that of a name and
 * a bare plural the name hears. Nobody where the words can be divided in no such way.
 */
export const hearerWithin = (reading: Reading, { kind, from, to, head }: Mention): Mention | undefined => {
  const { tokens, mentions, mentionAt } = reading;
  if (kind !== 'nominal' || head !== to - 1 || !/[a-z]{2}[^s]s$/.test(tokens[head]?.lower ?? ''))
    return undefined;
  for (let index = (mentionAt[from] ?? 0) + 1; (mentions[index]?.from ?? to) < to; index += 1) {
    const name = mentions[index];
    const opens = name?.from === from || (name?.from === from + 1 && tokens[from]?.lower === 'the');
    if (name?.kind === 'name' && opens && name.to === head)
      return { ...name, from, start: tokens[from]?.start ?? name.start };
  }
  return undefined;
};
