import type { IndexedStory } from '../index.ts';
import type { Question } from '../question/question.ts';
import { type Finding, ranked } from './finding.ts';

const ASKS = /^when (?:was|were|did) .*\b(?:last|previous|previously|most recent)\b/i;
/** "the airport's first since 2009", "the worst accident in the region since 1997", "not happened since". */
const SINCE = /\b(?:first|only|\p{L}{3,}est|worst|best|most|least|not|never|no|n['’]t)\b.{0,80}\bsince\b/iu;
/** "Top for the first time in 31 years", "the first defeat in a decade": the last was as long ago. */
const IN_YEARS =
  /\bfirst\b[^.;]{0,60}?\b(?:in|for) (?:(?:more than|over|almost|nearly|about|at least) )?(?:an?|\d[\d,]*|\p{L}+)(?: \p{L}+)? (?:years?|decades?|months?|weeks?|centur(?:y|ies)|seasons?)\b/iu;
const NEAR = 3;
/** What such a sentence adds to the log odds that it answers. */
const TOLD = 2.5;

/** "When was the last strike": what is the first since 2009, or in 16 years, was last then. */
export function findLastTime(question: Question, index: IndexedStory): Finding | undefined {
  if (!ASKS.test(question.text)) return undefined;
  const finding = ranked(index, question);
  const { terms } = finding.ranking.matching;
  const found = finding.candidates
    .slice(0, NEAR)
    .find(
      ({ sentence }) =>
        [SINCE, IN_YEARS].some((tells) => tells.test(index.passage.sentences[sentence]?.text ?? '')) &&
        terms.some(({ term, level }) => term.form !== 'last' && (level[sentence] ?? 0) > 1),
    );
  if (!found) return undefined;
  const others = finding.candidates.filter((candidate) => candidate !== found);
  return { ...finding, candidates: [found, ...others], confidence: finding.confidence + TOLD };
}
