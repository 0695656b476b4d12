import { lexicon } from '../../story/lexicon.ts';
import type { Looked } from '../finding/finding.ts';
import { placeIn } from '../ranking/match.ts';
import { wordOf } from '../words/lemma.ts';

const REASONS: ReadonlySet<string> = new Set(lexicon('reasons').map((word) => wordOf(word).stem));

/** Surely enough another word for it. */
const ALIKE = 0.5;

/** "Why did the talks stall": a sentence that has all of that, and no word of any reason, tells that they did and not why. */
export function isReasonless({ question, index, ranking, candidates: [best] }: Looked): boolean {
  const s = best?.sentence ?? -1;
  const words = index.passage.sentences[s]?.words ?? [];
  return (
    question.kind === 'why' &&
    words.length > 0 &&
    ranking.matching.terms.every((match) => placeIn(match, s, ALIKE) >= 0) &&
    !words.some(({ stem }) => REASONS.has(stem))
  );
}
