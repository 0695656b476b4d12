import type { Mention } from '../../../story/mentions/mention.ts';
import type { Token } from '../../../story/mentions/tokens.ts';
import type { Reading } from '../../reading.ts';

/** "They met Hinds, | Mary Roe or the mayor", "Ann Lee, | Bo Diaz of Ulm and Mary Roe": a list of people, and no role. */
export const isList = ({ tokens, mentions, mentionAt }: Reading, from: number): boolean => {
  const nameAt = (at: number): Mention | undefined => {
    const mention = mentions[mentionAt[at] ?? -1];
    return mention?.from === at && mention.kind === 'name' ? mention : undefined;
  };
  const next = nameAt(from);
  const place = next && tokens[next.to]?.lower === 'of' ? nameAt(next.to + 1) : undefined;
  const joint = (place ?? next)?.to ?? from;
  if (!next || !/^(?:and|or)$/.test(tokens[joint]?.lower ?? '')) return false;
  const last = nameAt(joint + 1);
  const person = last?.entity === 'person' && tokens[last.to]?.class !== 'clitic';
  return person || /^(?:an?|the|his|her|its|their)$/.test(tokens[joint + 1]?.lower ?? '');
};

/** "Ann Lee, as well as the mayor,", "Ulm Rail, even as men left,", "Ann Lee, and Bo Diaz went", "Lumo, the most of any firm,": another, a clause or a figure, and no role. */
export const goesOn = (tokens: readonly Token[], from: number): boolean => {
  const [first, second, third] = tokens.slice(from, from + 3).map(({ lower }) => lower);
  return JOINS.test(first ?? '') || /^the (?:most|least|fewest) of$/.test(`${first} ${second} ${third}`);
};

const JOINS = /^(?:as|even|along|including|like|and|or|but|nor)$/;
