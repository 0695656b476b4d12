import { placeIn } from '../ranking/match.ts';
import type { Candidate } from '../ranking/rank.ts';
import type { Finding } from './finding.ts';
import { putFirst } from './put-first.ts';

/** As far down the list, and behind by as much, a sentence may stand that has the phrase. */
const NEAR = 5;
const BEHIND = 2;

/** "Harbour blue", typed alone: of sentences about as alike one with the phrase comes before one that has its words apart. */
export function withPhraseFirst(finding: Finding): Finding {
  const { question, candidates, ranking } = finding;
  const { terms } = ranking.matching;
  const [best] = candidates;
  if (!best || question.kind !== 'keywords' || terms.length < 2) return finding;
  const hasPhrase = ({ sentence }: Candidate): boolean => {
    const places = terms.map((match) => (match.level[sentence] ? placeIn(match, sentence) : -1));
    const [first = -1] = places;
    return first >= 0 && places.every((place, i) => place === first + i);
  };
  if (hasPhrase(best)) return finding;
  const other = candidates.slice(1, NEAR).find((one) => one.score > best.score - BEHIND && hasPhrase(one));
  return putFirst(finding, other);
}
