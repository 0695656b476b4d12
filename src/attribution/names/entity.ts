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
  readonly gender?: Gender;
}
