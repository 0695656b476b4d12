import type { Mention } from '../../../story/mentions/mention.ts';
import type { Reading } from '../../reading.ts';
import type { Cast } from '../cast/entities.ts';
import type { Entity } from '../entity.ts';
import { joinedBefore } from './pair.ts';

/** Sentences back in which the two are named. */
const NEAR = 1;

/** "Lee and Diaz met. The latter said": which of the two that were just named in one breath. */
export const latterMeant = (reading: Reading, cast: Cast, mention: Mention): Entity | undefined => {
  const { tokens } = reading;
  const { from, to, head, kind } = mention;
  const which = tokens[head]?.lower ?? '';
  const bare = kind !== 'name' && tokens[from]?.lower === 'the' && to - from === 2;
  if (!bare || !/^(?:former|latter)$/.test(which)) return undefined;
  const [first, second] = joinedBefore(reading, cast, mention, NEAR) ?? [];
  return which === 'former' ? first : second;
};
