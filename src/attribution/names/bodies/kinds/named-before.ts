import type { Mention } from '../../../../story/mentions/mention.ts';
import { namesWithin } from '../../../names-within.ts';
import type { Reading } from '../../../reading.ts';
import type { Cast } from '../../cast/entities.ts';
import type { Entity } from '../../entity.ts';
import { type BodyKind, isCalledBody, isOfKind, mayBeBody } from './kind.ts';

/** The different bodies of a kind, and names that may be such a body's, of the sentence before and of what stands before in its own: beside "the airline" a newspaper is no rival. */
export const bodiesNamedBefore = (
  reading: Reading,
  cast: Cast,
  mention: Mention,
  kind: BodyKind,
): readonly Entity[] => {
  const unit = reading.unitAt[mention.from] ?? 0;
  const from = reading.units[unit - 1]?.from ?? reading.units[unit]?.from ?? mention.from;
  const named = namesWithin(reading, { from, to: mention.from }).flatMap(
    (name) => cast.entityOf.get(name) ?? [],
  );
  const bodies = named.filter(
    (entity) => (mayBeBody(entity) || isCalledBody(reading, entity)) && isOfKind(reading, entity, kind),
  );
  return [...new Set(bodies)];
};
