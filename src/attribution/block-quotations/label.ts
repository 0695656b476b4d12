import type { Mention } from '../../story/mentions/mention.ts';
import type { Token } from '../../story/mentions/tokens.ts';
import { hasTense } from '../frames/clause.ts';
import type { Reading } from '../reading.ts';

const longestLabel = 14;

/** "Ann Lee, the mayor:", "From the union’s Ann Lee", "And this is from the Courier." before what is set off: a line that tells nothing but whose words follow. */
export const labelled = (reading: Reading, unit: number): Mention | undefined => {
  const { from = 0, to = 0 } = reading.units[unit] ?? {};
  const words = reading.tokens.slice(from, to);
  if (words.length > longestLabel || tellsMore(words)) return undefined;
  return namedBefore(reading, from, words) ?? namedBehind(reading, from, words);
};

/** A verb with a tense, but for "this is", "here is". */
const tellsMore = (words: readonly Token[]): boolean => {
  const first = words[0]?.lower === 'and' ? 1 : 0;
  return words.some(hasTense) && !/^(?:this|here)$/.test(words[first]?.lower ?? '');
};

const namedBefore = (
  { mentions, mentionAt }: Reading,
  from: number,
  words: readonly Token[],
): Mention | undefined => {
  const source = mentions[mentionAt[from] ?? -1];
  const colon = words.some(({ class: kind }) => kind === 'colon');
  return colon && source?.from === from && source.kind === 'name' ? source : undefined;
};

/** Names that a mention of one may hold: "the union’s Bo Diaz". */
const mostHeld = 4;

const namedBehind = (
  { mentions, mentionAt }: Reading,
  start: number,
  words: readonly Token[],
): Mention | undefined => {
  const from = words.findIndex(({ lower }) => lower === 'from') + start;
  const at = from < start ? -1 : (mentionAt[from + 1] ?? -1);
  const source = mentions[at];
  if (source?.from !== from + 1 || source.entity === 'place') return undefined;
  const held = mentions.slice(at, at + mostHeld).filter(({ to }) => to === source.to);
  const somebody = held.some(({ kind, entity }) => entity === 'person' || kind === 'name');
  return somebody ? source : undefined;
};
