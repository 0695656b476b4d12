import type { Mention } from '../../story/mentions/mention.ts';
import { type Reading, tokenFrom } from '../reading.ts';
import { nameText } from './cast/drafts.ts';
import type { Cast } from './cast/entities.ts';
import type { Entity } from './entity.ts';
import type { Memory } from './memory.ts';

/** Whom a source stands for, and why. */
export interface Resolved {
  readonly entity: Entity;
  readonly reason: string;
}

export type Resolver = (
  reading: Reading,
  cast: Cast,
  memory: Memory,
  mention: Mention,
) => Resolved | undefined;

/** Counted from 1; line ends that open the body start no paragraph. */
export const paragraph = ({ body, tokens, units, unitAt }: Reading, start: number): string => {
  const unit = units[unitAt[tokenFrom(tokens, start)] ?? 0];
  return `¶${(unit?.paragraph ?? 0) + (body.startsWith('\n') ? 0 : 1)}`;
};

/** A name stands for whom the story calls so, in full or for short. */
export const named: Resolver = (reading, cast, _, mention) => {
  const entity = mention.kind === 'name' ? cast.entityOf.get(mention) : undefined;
  if (!entity) return undefined;
  if (nameText(reading, mention) === entity.name) return { entity, reason: 'named in full' };
  const full = cast.inFull.get(entity);
  return { entity, reason: `short for ${entity.name}${full ? `, ${paragraph(reading, full.start)}` : ''}` };
};
