import type { Mention } from '../../story/mentions/mention.ts';
import type { Reading } from '../reading.ts';
import { isDocument } from './author.ts';
import type { Entity } from './entity.ts';
import type { Memory } from './memory.ts';
import { mentionsWithin } from './mentions-before.ts';
import { onlyOf } from './only.ts';

/** Sentences back in which the story has told who spoke in it. */
const WINDOW = 5;

/** "In a memo to staff, Ann Lee told them …. “It is late,” the memo read": whoever spoke in it. */
export const spokeIn = (reading: Reading, memory: Memory, mention: Mention): Entity | undefined => {
  const { tokens, unitAt } = reading;
  const isBare = tokens[mention.from]?.lower === 'the' && mention.to - mention.from === 2;
  if (!isBare || !isDocument(reading, mention)) return undefined;
  const noun = tokens[mention.head]?.lower;
  const broughtIn = mentionsWithin(reading, mention, unitAt[mention.from] ?? 0, WINDOW).find(
    (one) => one.kind === 'nominal' && tokens[one.head]?.lower === noun && isIn(reading, one),
  );
  const unit = unitAt[broughtIn?.from ?? -1];
  const spoke = memory.speakers.filter((one) => one.unit === unit).map(({ entity }) => entity);
  return onlyOf(spoke.filter(({ mentions }) => mentions.length > 0));
};

/** "in a memo", "in his letter", "via a post". */
const isIn = ({ tokens }: Reading, { from }: Mention): boolean =>
  /^(?:in|via|through|with)$/.test(tokens[from - 1]?.lower ?? '') &&
  /^(?:an?|his|her|its|their)$/.test(tokens[from]?.lower ?? '');
