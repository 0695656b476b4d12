import type { Mention } from '../../../story/mentions/mention.ts';
import type { Reading } from '../../reading.ts';
import type { Cast } from '../cast/entities.ts';
import { joinedBefore } from '../descriptions/pair.ts';
import type { Entity, Gender } from '../entity.ts';
import type { Memory } from '../memory.ts';
import { callsAhead, subjectAhead } from './ahead.ts';
import { answererOf } from './answerer.ts';
import { antecedentOf } from './pronoun.ts';
import { speakerUnnamed } from './unnamed.ts';

/** Whom "he" or "she" stands for as a source. */
export const heOrShe = (
  reading: Reading,
  cast: Cast,
  memory: Memory,
  pronoun: Mention,
  gender: Gender,
): Entity | undefined => {
  const meant =
    answererOf(reading, cast, pronoun, gender) ??
    callsAhead(reading, cast, pronoun, gender) ??
    antecedentOf(reading, cast, memory, pronoun, { gender }) ??
    subjectAhead(reading, cast, pronoun, gender);
  const told = meant && isEither(reading, cast, pronoun, meant) ? undefined : meant;
  return speakerUnnamed(reading, cast, memory, { pronoun, gender, meant: told }) ?? told;
};

/** "Ann Lee and Mary Roe met. She said": of two whom the sentence before brings in as one it tells neither. */
const isEither = (reading: Reading, cast: Cast, pronoun: Mention, meant: Entity): boolean => {
  const pair = joinedBefore(reading, cast, pronoun, 1) ?? [];
  const isNew = ({ mentions: [first, second] }: Entity): boolean =>
    first !== undefined && first.start < pronoun.start && !(second && second.start < pronoun.start);
  return pair.includes(meant) && pair.every((one) => one.gender === meant.gender && isNew(one));
};
