import type { Mention } from '../../../story/mentions/mention.ts';
import type { Span } from '../../../story/span.ts';
import type { Reading } from '../../reading.ts';
import { ownersBefore } from '../owner-before.ts';

/** "Vontobel’s | Ann Lee", "Amnesty International’s | Bo Diaz": the body before the name, without what makes it the owner. */
export const affiliationBefore = (reading: Reading, { from, entity }: Mention): Span | undefined => {
  const { tokens } = reading;
  const { text = '' } = tokens[from - 1] ?? {};
  if (entity !== 'person' || !(text.endsWith('s') || text.endsWith("'") || text.endsWith('’')))
    return undefined;
  // A mark alone owns behind an "s", and closes a quotation elsewhere: "‘Bloodline’ | Ann Lee".
  const owns = /^['’]s$/.test(text) || /s['’]$/.test(`${tokens[from - 2]?.text}${text}`);
  if (!owns) return undefined;
  return ownersBefore(reading, from).find((owner) => owner.name && !/^(?:person|place)$/.test(owner.entity))
    ?.name;
};

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
