import type { Mention } from '../../../story/mentions/mention.ts';
import { isCommon } from '../../../story/mentions/names/body-names/words.ts';
import { countryOf, institutions, placeNames } from '../../../story/mentions/words.ts';
import { type Span, textOf } from '../../../story/span.ts';
import type { Reading } from '../../reading.ts';
import { ownersBefore } from '../owner-before.ts';

/** A body that every land has, with the land whose it is. */
export interface OfLand {
  /** "Iran’s Foreign Ministry". */
  readonly name: Span;
  readonly land: string;
  /** Words of the name that tell the land: one in "Israeli Foreign Ministry". */
  readonly telling: number;
}

/**
 * "Iran’s Foreign Ministry", "the Israeli Foreign Ministry": whose it is belongs to the name of a body that other lands
 * have as well, or the ministries of two would be one.
 */
export const ofLand = (reading: Reading, mention: Mention): OfLand | undefined => {
  const { name = mention, entity } = mention;
  if (entity !== 'organisation') return undefined;
  const words = reading.body.slice(name.start, name.end).toLowerCase().split(/\s+/);
  if (!institutions.has(words.at(-1) ?? '')) return undefined;
  const own = countryOf.get(words[0] ?? '');
  if (own) return words.slice(1).every(isCommon) ? { name, land: own, telling: 1 } : undefined;
  const owner = words.every(isCommon) ? ownerBefore(reading, mention) : undefined;
  return owner && { name: { start: owner.start, end: name.end }, land: owner.land, telling: 0 };
};

/** "Iran’s |", "South Korea’s |". */
const ownerBefore = (
  reading: Reading,
  { from }: Mention,
): { readonly start: number; readonly land: string } | undefined => {
  if (reading.tokens[from - 1]?.class !== 'clitic') return undefined;
  const owner = ownersBefore(reading, from).find(({ name }) => name)?.name;
  const land = owner && textOf(reading.body, owner).toLowerCase();
  return owner && land !== undefined && placeNames.has(land) ? { start: owner.start, land } : undefined;
};
