import type { Span } from '../span.ts';

export type MentionKind = 'name' | 'pronoun' | 'nominal';
export type EntityKind = 'person' | 'organisation' | 'place' | 'unknown';

/** A span that names or describes somebody or something that can speak. */
export interface Mention extends Span {
  readonly kind: MentionKind;
  readonly entity: EntityKind;
  /** Index of its first token, and of the one after its last. */
  readonly from: number;
  readonly to: number;
  /** Index of its head token: the surname, the noun. */
  readonly head: number;
  /** Of a name: the name without title and description. */
  readonly name?: Span | undefined;
  /** Title or description before or after the name, or the description that a nominal is. */
  readonly role?: Span | undefined;
  readonly plural: boolean;
}

/** No field may be left out, though it may be empty. */
export type Whole<T> = { readonly [Field in keyof Required<T>]: T[Field] };

/** All mentions have one shape, which the engine then reads several times faster than a mixture. */
export const inOneShape = (mention: Mention): Whole<Mention> => ({
  kind: mention.kind,
  entity: mention.entity,
  start: mention.start,
  end: mention.end,
  from: mention.from,
  to: mention.to,
  head: mention.head,
  name: mention.name,
  role: mention.role,
  plural: mention.plural,
});

/** "the bridge": a description of what no list knows for somebody or for a body. */
export const isThing = ({ kind, entity }: Mention): boolean => kind === 'nominal' && entity === 'unknown';
