import type { EntityKind } from '../../story/mentions/mention.ts';
import type { Span } from '../../story/span.ts';

export type Gender = 'female' | 'male';

/** A person, organisation or place of a story under all its forms. */
export interface Entity {
  readonly kind: EntityKind;
  /** The fullest form that the story gives: "Marco Rubio". */
  readonly name: string;
  /** Every form by name, the full one included: "Rubio", "Mr. Rubio" without its title. */
  readonly aliases: readonly string[];
  /** Where it is named, in order. */
  readonly mentions: readonly Span[];
  /** Titles and descriptions that stand with the name: "top US diplomat", "Secretary of State". */
  readonly roles: readonly Span[];
  /** "of the University of Ulm": where they are told to belong; for want of roles. */
  readonly affiliations?: readonly Span[];
  readonly gender?: Gender;
}

/** A name comes with its roles once or twice; a thousand times tell no more, and each is looked at again and again. */
export const firstRoles = ({ roles }: Entity): readonly Span[] => roles.slice(0, mostRoles);

const mostRoles = 64;

/** Where it is named last before an offset; a search by halves, for a story may name somebody a thousand times. */
export const namedBefore = ({ mentions }: Entity, offset: number): Span | undefined => {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return mentions[low - 1];
};
