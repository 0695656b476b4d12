import { placeIn } from '../ranking/match.ts';
import type { Candidate } from '../ranking/rank.ts';
import { tokensOf } from '../words/tokens.ts';
import type { Finding } from './finding.ts';
import { putFirst } from './put-first.ts';

/** As far down the list, and behind by as much, a sentence may stand that has the phrase. */
const NEAR = 5;
const BEHIND = 2;

/** How many words of one stand side by side in the other, at most. */
function longestRun(one: readonly string[], other: readonly string[]): number {
  let longest = 0;
  let before: readonly number[] = [];
  for (const form of one) {
    const runs = other.map((word, w) => (word === form ? (before[w - 1] ?? 0) + 1 : 0));
    longest = Math.max(longest, ...runs);
    before = runs;
  }
  return longest;
}

/** So many words side by side are no chance, nor are so many more than elsewhere. */
const FEWEST = 4;
const MORE = 2;

/** "Who said he was born to do what he did": of sentences about as alike the one that has more of these words side by side, small ones too. */
function withWordingFirst(finding: Finding): Finding {
  const { question, candidates, index } = finding;
  const [best] = candidates;
  const asked = tokensOf(question.text).map(({ form }) => form);
  const runIn = ({ sentence }: Candidate): number =>
    longestRun(
      asked,
      (index.passage.sentences[sentence]?.words ?? []).map(({ form }) => form),
    );
  if (!best) return finding;
  const fewest = Math.max(FEWEST, runIn(best) + MORE);
  const others = candidates.slice(1, NEAR).filter((one) => one.score > best.score - BEHIND);
  const [other] = others.filter((one) => runIn(one) >= fewest).toSorted((a, b) => runIn(b) - runIn(a));
  return putFirst(finding, other);
}

/** "Harbour blue", typed alone: of sentences about as alike one with the phrase comes before one that has its words apart. */
export function withPhraseFirst(finding: Finding): Finding {
  const { question, candidates, ranking } = finding;
  const { terms } = ranking.matching;
  const [best] = candidates;
  if (question.kind === 'who-said') return withWordingFirst(finding);
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
