import type { Mention } from '../../story/mentions/mention.ts';
import { textOf } from '../../story/span.ts';
import { type Reading, tokenFrom } from '../reading.ts';
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
  if (isInFull(reading, mention, entity)) return { entity, reason: 'named in full' };
  const full = cast.inFull.get(entity);
  return { entity, reason: `short for ${entity.name}${full ? `, ${paragraph(reading, full.start)}` : ''}` };
};

/** Its name ends where the mention's does: "Iran’s Foreign Ministry" with the owner before. */
const isInFull = ({ body }: Reading, { name, start, end }: Mention, entity: Entity): boolean => {
  const to = name?.end ?? end;
  return body.endsWith(entity.name, to) && to - entity.name.length <= (name?.start ?? start);
};

/** Whom a resolver looks for, without the reason. */
type Search = (reading: Reading, cast: Cast, memory: Memory, mention: Mention) => Entity | undefined;

/** A resolver that gives one reason: the words of the source and the name that they stand for. */
export const because =
  (search: Search, reason: (words: string, name: string) => string): Resolver =>
  (reading, cast, memory, mention) => {
    const entity = search(reading, cast, memory, mention);
    return entity && { entity, reason: reason(textOf(reading.body, mention), entity.name) };
  };

export const standsFor = (words: string, name: string): string => `“${words}” stands for ${name}`;
export const is = (words: string, name: string): string => `“${words}” is ${name}`;
/** Of a description that opens with an article; its names keep their capitals: "the Dorton-based firm". */
export const isPlainly = (words: string, name: string): string =>
  `${words.charAt(0).toLowerCase()}${words.slice(1)} is ${name}`;
