import type { Mention } from '../../story/mentions/mention.ts';
import type { Reading } from '../reading.ts';
import type { Cast } from './cast/entities.ts';
import type { Entity } from './entity.ts';

/** "Politicians led by | Ann Lee said": whom "she" stands for next. */
export const leaderOf = (
  { tokens, mentions, mentionAt }: Reading,
  cast: Cast,
  { to }: Mention,
): Entity | undefined => {
  const leads = tokens[to]?.lower === 'led' && tokens[to + 1]?.lower === 'by';
  const leader = leads ? mentions[mentionAt[to + 2] ?? -1] : undefined;
  return leader?.from === to + 2 && leader.kind === 'name' ? cast.entityOf.get(leader) : undefined;
};
