import type { Mention } from '../../../story/mentions/mention.ts';
import { isCommon } from '../../../story/mentions/names/body-names/words.ts';
import { countryOf, institutions, placeNames } from '../../../story/mentions/words.ts';
import type { Span } from '../../../story/span.ts';
import type { Reading } from '../../reading.ts';

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
  { tokens, mentions, mentionAt, body }: Reading,
  { from }: Mention,
): { readonly start: number; readonly land: string } | undefined => {
  if (tokens[from - 1]?.class !== 'clitic') return undefined;
  for (let index = mentionAt[from - 2] ?? -1; (mentions[index]?.from ?? from) < from; index += 1) {
    const owner = mentions[index];
    if (owner?.kind !== 'name' || owner.to !== from - 1 || !owner.name) continue;
    const land = body.slice(owner.name.start, owner.name.end).toLowerCase();
    return placeNames.has(land) ? { start: owner.name.start, land } : undefined;
  }
  return undefined;
};
