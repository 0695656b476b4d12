import { lexicon } from '../../story/lexicon.ts';
import type { Mention } from '../../story/mentions/mention.ts';
import type { Reading } from '../reading.ts';
import { mentionEnding } from './endings.ts';

const players: ReadonlySet<string> = new Set([
  ...lexicon('players'),
  ...'captain skipper international player star forward coach manager legend great'.split(' '),
]);

/** "Ulm and | Germany striker Tom Hale said": for whom somebody plays, a club and a land, speaks for neither. */
export const playsForBoth = (reading: Reading, { kind, entity, from, head }: Mention): boolean => {
  const { tokens } = reading;
  if (kind !== 'name' || entity !== 'person' || tokens[from - 1]?.lower !== 'and') return false;
  const first = mentionEnding(reading, from - 2);
  const told = tokens.slice(from + 1, head).some(({ lower }) => players.has(lower));
  return told && tokens[from]?.class === 'capital' && first?.kind === 'name' && first.entity !== 'person';
};
