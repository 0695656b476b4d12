import { LEVEL, type TermMatch } from '../ranking/match.ts';
import type { Candidate } from '../ranking/rank.ts';
import type { Finding } from './finding.ts';
import { putFirst } from './put-first.ts';

/** What makes of a word another thing: a semi-final is no final, a vice-president no president. */
const PREFIX = /\b(?:semi|quarter|non|vice)[-‑]$/iu;

/** As far down the list, and behind by as much, a sentence with the word itself may stand. */
const NEAR = 6;
const BEHIND = 6;

/** Words of the question that a sentence has only behind a prefix that the question has not. */
function onlyPrefixed({ ranking, index, question }: Finding, s: number): readonly TermMatch[] {
  const { text = '', words = [] } = index.passage.sentences[s] ?? {};
  return ranking.matching.terms.filter(({ term, level }) => {
    if ((level[s] ?? 0) < LEVEL.stem || PREFIX.test(beforeIn(question.text, term.typed ?? term.form)))
      return false;
    const places = words.filter(({ stem }) => stem === term.stem);
    return places.length > 0 && places.every(({ start }) => PREFIX.test(text.slice(0, start)));
  });
}

const beforeIn = (text: string, form: string): string =>
  text.slice(0, Math.max(0, text.toLowerCase().indexOf(form)));

/** "When is the final": a sentence on the final comes before one on the semi-final. */
export function withoutPrefixed(finding: Finding): Finding {
  const { candidates } = finding;
  const [best] = candidates;
  const lacking = best ? onlyPrefixed(finding, best.sentence) : [];
  if (!best || lacking.length === 0) return finding;
  const holds = ({ sentence: s, score }: Candidate): boolean =>
    score > best.score - BEHIND &&
    lacking.every(({ level }) => (level[s] ?? 0) >= LEVEL.stem) &&
    onlyPrefixed(finding, s).length === 0;
  return putFirst(finding, candidates.slice(1, NEAR).find(holds));
}
