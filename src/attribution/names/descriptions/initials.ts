import type { Mention } from '../../../story/mentions/mention.ts';
import { letterTitles } from '../../../story/mentions/names/title.ts';
import { textOf } from '../../../story/span.ts';
import type { Reading } from '../../reading.ts';
import type { Cast } from '../cast/entities.ts';
import { type Entity, firstRoles } from '../entity.ts';
import { onlyOf } from '../only.ts';

/** "The SP said" of Superintendent of Police Ann Lee: an office by its first letters, where one person of the story holds such a one and no name of the story is so called. */
export const officeByInitials = (reading: Reading, cast: Cast, mention: Mention): Entity | undefined => {
  const { tokens, body } = reading;
  const letters = tokens[mention.to - 1]?.text ?? '';
  const article = tokens[mention.from]?.lower === 'the' ? mention.from : mention.from - 1;
  const alone = tokens[article]?.lower === 'the' && mention.to === article + 2;
  if (mention.kind !== 'name' || !alone || !letterTitles.has(letters)) return undefined;
  if (cast.entityOf.get(mention)?.name !== letters) return undefined;
  return onlyOf(
    cast.entities.filter(
      (one) =>
        one.kind === 'person' &&
        firstRoles(one).some((role) => initialsOf(textOf(body, role)).endsWith(letters)),
    ),
  );
};

/** "Ulm Superintendent of Police": USP. */
const initialsOf = (role: string): string =>
  role
    .split(/[\s-]+/)
    .filter((word) => !/^(?:of|for|the|and)$/i.test(word))
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
