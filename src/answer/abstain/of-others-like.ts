import type { Looked } from '../finding/finding.ts';
import { placeIn } from '../ranking/match.ts';

const ALIKE_TOLD = /\b(?:[Ss]imilar|[Cc]omparable|[Oo]ther such|[Ss]uch) (?:\p{L}+ )?$/u;
/** "What do guns like that cost": of the like it is asked. */
const ASKS_LIKE =
  /\b(?:similar|comparable|like|such|others?|usually|normally|typically|generally|average)\b/i;
/** Surely enough another word for it: a "firearm" is a gun. */
const ALIKE = 0.5;

/** "How much did the gun sell for": "similar guns sell for £200" gives the price of others. */
export function isOfOthersLike({ question, index, ranking, candidates: [best] }: Looked): boolean {
  const s = best?.sentence ?? -1;
  const { text = '', words = [] } = index.passage.sentences[s] ?? {};
  return (
    question.expects === 'money' &&
    !ASKS_LIKE.test(question.text) &&
    ranking.matching.terms.some((match) => {
      const word = words[placeIn(match, s, ALIKE)];
      return word !== undefined && ALIKE_TOLD.test(text.slice(0, word.start));
    })
  );
}
