import type { Mention } from '../../../story/mentions/mention.ts';
import { textOf } from '../../../story/span.ts';
import type { Reading } from '../../reading.ts';
import { phraseEnd } from '../../source-span.ts';
import type { Cast } from '../cast/entities.ts';
import { isDeadBefore } from '../dead.ts';
import type { Entity, Gender } from '../entity.ts';
import { genderOfRole } from '../gender.ts';
import { type Memory, personCalled, unnamedBefore } from '../memory.ts';

/** "The mayor": one person whom the story describes and does not name. */
export const personUnnamed = (reading: Reading, mention: Mention): Entity | undefined => {
  if (mention.kind !== 'nominal' || mention.entity !== 'person' || mention.plural) return undefined;
  const name = reading.body.slice(mention.start, phraseEnd(reading, mention).end);
  return personCalled(name, genderOfRole(textOf(reading.body, mention)));
};

const GOES_ON = /^(?:added|adds|continued|continues|concluded|concludes)$/;

/**
 * "The mayor told the council of Hale’s death. | “It is complex,” he added": who adds is who spoke just before, named or
 * not; and of two whom a pronoun may stand for it is not the dead one who speaks.
 */
export const speakerUnnamed = (
  reading: Reading,
  cast: Cast,
  memory: Memory,
  {
    pronoun,
    gender,
    meant,
  }: { readonly pronoun: Mention; readonly gender: Gender; readonly meant: Entity | undefined },
): Entity | undefined => {
  const unnamed = unnamedBefore(reading, memory, pronoun);
  if (!unnamed || (unnamed.gender && unnamed.gender !== gender)) return undefined;
  if (meant?.mentions.length === 0) return undefined;
  const goesOn = GOES_ON.test(reading.tokens[pronoun.to]?.lower ?? '');
  return goesOn || (meant && isDeadBefore(reading, cast, meant, pronoun)) ? unnamed : undefined;
};
