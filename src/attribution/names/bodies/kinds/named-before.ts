import type { Mention } from '../../../../story/mentions/mention.ts';
import type { Reading } from '../../../reading.ts';
import type { Cast } from '../../cast/entities.ts';
import type { Entity } from '../../entity.ts';
import { mentionsBefore } from '../../mentions-before.ts';
import { isCalledBody, mayBeBody } from './kind.ts';

/** The different bodies, and names that may be a body's, of the sentence before and of what stands before in its own. */
export const bodiesNamedBefore = (reading: Reading, cast: Cast, mention: Mention): readonly Entity[] => {
  const unit = reading.unitAt[mention.from] ?? 0;
  const found = new Set<Entity>();
  for (const one of [
    ...mentionsBefore(reading, mention, unit),
    ...mentionsBefore(reading, mention, unit - 1),
  ]) {
    const entity = one.kind === 'name' ? cast.entityOf.get(one) : undefined;
    if (entity && (mayBeBody(entity) || isCalledBody(reading, entity))) found.add(entity);
  }
  return [...found];
};
