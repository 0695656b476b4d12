import type { Looked } from '../finding/finding.ts';
import { placeIn } from '../ranking/match.ts';
import { TIME } from './presupposed.ts';

/** "The concert is on May 3; the funeral will be private": what stands behind a semicolon has a time of its own, or none. */
export function isOfOtherPart({ question, index, ranking, candidates: [best] }: Looked): boolean {
  const s = best?.sentence ?? -1;
  const { text = '', words = [] } = index.passage.sentences[s] ?? {};
  if (question.kind !== 'when' || !text.includes(';')) return false;
  const places = ranking.matching.terms.flatMap((match) => words[placeIn(match, s)]?.start ?? []);
  const parts = [...text.matchAll(/[^;]+/gu)].filter(({ 0: part, index: start }) =>
    places.some((place) => start <= place && place < start + part.length),
  );
  const [part, ...others] = parts;
  return part !== undefined && others.length === 0 && !TIME.test(part[0]);
}
