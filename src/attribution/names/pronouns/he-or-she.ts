import type { Mention } from '../../../story/mentions/mention.ts';
import type { Reading } from '../../reading.ts';
import type { Cast } from '../cast/entities.ts';
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
  return speakerUnnamed(reading, cast, memory, { pronoun, gender, meant }) ?? meant;
};
