import type { Mention } from '../../../story/mentions/mention.ts';
import type { Reading } from '../../reading.ts';
import type { Cast } from '../cast/entities.ts';
import { type Entity, namedBefore } from '../entity.ts';
import { mentionsWithin } from '../mentions-before.ts';
import { onlyOf } from '../only.ts';
import { landOf, landsOf } from './land.ts';

/** Sentences back in which somebody must have been named for a story to call them by their land alone. */
const NEAR = 4;

/** Of those the plural has the same form: "the French said" are many. */
const MANY_TOO = /(?:sh|ch|ese|ss)$/;

/**
 * "The Spaniard", "the German said": the one of that land, as the story tells it ("Spain’s Ann Lee", "the German coach
 * Bo Diaz"); else the only person of the sentences before of whom no land is told.
 */
export const nativeMeant = (reading: Reading, cast: Cast, mention: Mention): Entity | undefined => {
  const land = landAsked(reading, mention);
  if (land === undefined) return undefined;
  const lands = landsOf(cast, reading);
  const natives = (lands.people.get(land) ?? []).filter((entity) => namedBefore(entity, mention.start));
  if (natives.length > 0) return onlyOf(natives);
  if (MANY_TOO.test(reading.tokens[mention.head]?.lower ?? '')) return undefined;
  return onlyOf(peopleNear(reading, cast, mention).filter((entity) => !lands.told.has(entity)));
};

const landAsked = ({ tokens }: Reading, { from, to }: Mention): string | undefined =>
  tokens[from]?.lower === 'the'
    ? landOf(
        tokens
          .slice(from + 1, to)
          .map(({ lower }) => lower)
          .join(' '),
      )
    : undefined;

const peopleNear = (reading: Reading, cast: Cast, mention: Mention): readonly Entity[] => {
  const near = mentionsWithin(reading, mention, reading.unitAt[mention.from] ?? 0, NEAR);
  return near.flatMap((one) => cast.entityOf.get(one) ?? []).filter(({ kind }) => kind === 'person');
};

/** "The Briton" is nobody whom the story tells to be of another land. */
export const isOfOtherLand = (reading: Reading, cast: Cast, mention: Mention, entity: Entity): boolean => {
  const land = landAsked(reading, mention);
  const lands = landsOf(cast, reading);
  return land !== undefined && lands.told.has(entity) && !lands.people.get(land)?.includes(entity);
};
