import type { Analysis } from '../attribution/analysis.ts';
import type { Entity } from '../attribution/names/entity.ts';

/** "Stephen Yarrow, defending": for which side of a trial somebody speaks. */
const SIDES: readonly (readonly [after: RegExp, side: readonly string[]])[] = [
  [/^,? (?:KC, |QC, )?(?:defending\b|for the defen[cs]e\b|representing)/i, ['defence', 'defense', 'lawyer']],
  [/^,? (?:KC, |QC, )?(?:prosecuting\b|for the prosecution\b)/i, ['prosecution', 'prosecutor']],
];

/** What a court report calls somebody by the side for which they speak. */
export const sidesOf = ({ mentions }: Entity, { story: { body } }: Analysis): readonly string[] =>
  mentions.flatMap(({ end }) =>
    SIDES.flatMap(([after, side]) => (after.test(body.slice(end, end + SIDE_ROOM)) ? side : [])),
  );

/** Letters after a name in which its side is told. */
const SIDE_ROOM = 40;
