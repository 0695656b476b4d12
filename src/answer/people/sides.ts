import type { Analysis } from '../../attribution/analysis.ts';
import type { Entity } from '../../attribution/names/entity.ts';

/** "Stephen Yarrow, defending": for which side of a trial somebody speaks. */
const SIDES: readonly (readonly [after: RegExp, side: readonly string[]])[] = [
  [
    /^,? (?:KC, |QC, )?(?:defending\b|mitigating\b|in mitigation\b|for the defen[cs]e\b|representing)/i,
    ['defence', 'defense', 'lawyer'],
  ],
  [/^,? (?:KC, |QC, )?(?:prosecuting\b|for the (?:prosecution|Crown)\b)/i, ['prosecution', 'prosecutor']],
];

const sideBefore = (words: string): RegExp =>
  new RegExp(
    String.raw`(?:^|[.!?”"]\s|\n)(?:${words}), (?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|barrister|lawyer|solicitor|attorney) )?$`,
    'u',
  );

/** "Prosecuting, Ann Lee said", "In mitigation, Bo Diaz said", "Defending Roe, Bo Diaz said": the side opens the sentence. */
const SIDES_BEFORE: readonly (readonly [before: RegExp, side: readonly string[]])[] = [
  [
    sideBefore(
      String.raw`Defending(?: \p{Lu}[\p{L}’'-]*)?|(?:Speaking i|I)n mitigation|Mitigating|(?:(?:Closing|Speaking|Appearing) f|F)or the defen[cs]e`,
    ),
    ['defence', 'defense', 'lawyer'],
  ],
  [
    sideBefore(
      `Prosecuting|(?:(?:Opening|Closing|Appearing) f|F)or the (?:prosecution|Crown)|Opening the (?:prosecution )?case(?: for the (?:prosecution|Crown))?`,
    ),
    ['prosecution', 'prosecutor'],
  ],
];

/** What a court report calls somebody by the side for which they speak. */
export const sidesOf = ({ mentions }: Entity, { story: { body } }: Analysis): readonly string[] =>
  mentions.flatMap(({ start, end }) => [
    ...SIDES.flatMap(([after, side]) => (after.test(body.slice(end, end + SIDE_ROOM)) ? side : [])),
    ...SIDES_BEFORE.flatMap(([before, side]) =>
      before.test(body.slice(Math.max(0, start - SIDE_ROOM), start)) ? side : [],
    ),
  ]);

/** Letters beside a name in which its side is told. */
const SIDE_ROOM = 60;
