import type { Mention } from '../../../story/mentions/mention.ts';
import type { Token } from '../../../story/mentions/tokens.ts';
import type { Span } from '../../../story/span.ts';
import { partsPlace } from '../../frames/endings.ts';
import { isStateInShort } from '../../frames/never-speaks.ts';
import type { Reading } from '../../reading.ts';
import { nameAfter } from '../../source-span.ts';
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

/** "Ann Lee | of the University of Ulm", "Ann Lee | of the liberal Ulm Institute", "Ann Lee, 40, | of Dorton,": where somebody belongs, which tells a reader who it is for want of a role. */
export const affiliationBehind = (reading: Reading, mention: Mention): Span | undefined => {
  const { tokens, mentions, mentionAt } = reading;
  const at = tieBehind(tokens, mention.to);
  const tie = tokens[at];
  if (!tie || mention.entity !== 'person') return undefined;
  const after = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  const first = mentions[mentionAt[after] ?? -1];
  const where = first?.kind === 'name' ? first : (nameAfter(reading, at + 1) ?? ownedName(reading, first));
  const isName = where?.kind === 'name' && where.entity !== 'person' && where.from >= at + 1;
  if (!isName) return undefined;
  const aged = tokens[at - 2]?.class === 'number' && where.entity === 'place';
  const closed =
    at === mention.to || aged || /^(?:comma|stop|break)$/.test(tokens[where.to]?.class ?? 'break');
  return closed ? { start: tie.start, end: stateEnd(reading, where) } : undefined;
};

/** "Ulm University’s | Center on Global Policy": the name that its owner opens. */
const ownedName = ({ mentions, mentionAt }: Reading, owner: Mention | undefined): Mention | undefined => {
  const owned = owner?.kind === 'nominal' ? mentions[mentionAt[owner.to - 1] ?? -1] : undefined;
  return owned && owner && owned.to > owner.to ? owned : undefined;
};

/** "of Flint, | Mich.", "of Austin, | Texas": where the state of a town ends, with the stop of a short form. */
export const stateEnd = (reading: Reading, { to, end }: Pick<Mention, 'to' | 'end'>): number => {
  const state = partsPlace(reading, to) ? reading.mentions[reading.mentionAt[to + 1] ?? -1] : undefined;
  const short = state && isStateInShort(reading, state) && reading.body[state.end] === '.';
  return state ? state.end + (short ? 1 : 0) : end;
};

const ties: ReadonlySet<string | undefined> = new Set(['of', 'from', 'with']);

/** The place of "of", "from" or "with" behind a name, over a comma and an age; -1: none. */
const tieBehind = (tokens: readonly Token[], to: number): number => {
  const aged = (): number =>
    /^\d{1,3}$/.test(tokens[to + 1]?.text ?? '') && tokens[to + 2]?.class === 'comma' ? to + 3 : to + 1;
  const at = tokens[to]?.class === 'comma' ? aged() : to;
  return ties.has(tokens[at]?.lower) ? at : -1;
};
