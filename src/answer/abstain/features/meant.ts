import type { TermMatch } from '../../ranking/match.ts';
import { metOrNear } from '../../ranking/near.ts';
import type { Ranking } from '../../ranking/rank.ts';

const PLACES = ['here', 'near', 'anywhere'] as const;

export const MEANT_FEATURES: readonly string[] = PLACES.flatMap((place) => [
  `meant ${place}`,
  `not meant ${place}`,
  `rarest not meant ${place}`,
  `words not meant ${place}`,
]);

/** Less is another word. */
const MEANT = 0.3;

/** The same as whereabouts, where a word of like meaning will do: what the story does not even tell in other words. */
export function meantFeatures({ matching: { terms, passage }, candidates }: Ranking): readonly number[] {
  const s = candidates[0]?.sentence ?? 0;
  const texts = [...passage.sentences.keys()];
  const here = (match: TermMatch): number => metOrNear(match, s);
  const beside = (match: TermMatch): number =>
    match.inTitle ? 1 : Math.max(here(match), metOrNear(match, s - 1), metOrNear(match, s + 1));
  const anywhere = (match: TermMatch): number =>
    match.inTitle ? 1 : texts.reduce((best, at) => Math.max(best, metOrNear(match, at)), 0);
  const total = terms.reduce((sum, { rarity }) => sum + rarity, 0) || 1;
  return [here, beside, anywhere].flatMap((at) => [
    terms.reduce((sum, match) => sum + match.rarity * at(match), 0) / total,
    terms.reduce((sum, match) => sum + match.rarity * (1 - at(match)), 0),
    terms.reduce((rarest, match) => Math.max(rarest, match.rarity * (1 - at(match))), 0),
    terms.filter((match) => at(match) < MEANT).length,
  ]);
}
