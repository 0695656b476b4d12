import type { Mention } from '../../../story/mentions/mention.ts';
import type { Span } from '../../../story/span.ts';
import type { Reading } from '../../reading.ts';

/** "Ann Lee | of the University of Ulm", "Bo Diaz | from Dorton": where somebody belongs, which tells a reader who it is for want of a role. */
export const affiliationBehind = (
  { tokens, mentions, mentionAt }: Reading,
  { to, entity }: Mention,
): Span | undefined => {
  const tie = tokens[to];
  if (!tie || entity !== 'person' || !/^(?:of|from|with)$/.test(tie.lower)) return undefined;
  const after = tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1;
  const where = mentions[mentionAt[after] ?? -1];
  const isName = where?.kind === 'name' && where.entity !== 'person' && where.from >= to + 1;
  return isName && where.from <= after ? { start: tie.start, end: where.end } : undefined;
};
