import type { Mention } from '../story/mentions/mention.ts';
import type { Frame } from './frames/frame.ts';
import type { Reading } from './reading.ts';

const longest = 12;

/** "Those who live near the bridge | said": where the clause ends that tells who "those who" are, right before their cue; "those who said" have none. */
export const endOfThoseWho = (
  { tokens }: Reading,
  { to, head }: Mention,
  frame: Frame | undefined,
): number | undefined => {
  if (!frame || frame.inverted || frame.from <= to || frame.from - to > longest) return undefined;
  if (tokens[head]?.lower !== 'who' || !/^(?:those|some|many|others)$/.test(tokens[head - 1]?.lower ?? ''))
    return undefined;
  const clause = tokens.slice(to, frame.from);
  const plain = clause.every(({ class: kind }) => !/^(?:comma|stop|quote|colon|dash|break)$/.test(kind));
  return plain ? tokens[frame.from - 1]?.end : undefined;
};
