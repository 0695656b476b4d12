import { namesPastYear } from '../figures/past.ts';
import type { IndexedStory } from '../index.ts';
import type { Question } from '../question/question.ts';
import { LEVEL, type TermMatch } from '../ranking/match.ts';
import type { Candidate } from '../ranking/rank.ts';
import { type Finding, ranked } from './finding.ts';
import { putFirst } from './put-first.ts';

const ASKS = /^when (?:was|were|did) .*\b(?:last|previous|previously|most recent)\b/i;
/** "the airport's first since 2009", "the worst accident in the region since 1997", "not happened since". */
const SINCE = /\b(?:first|only|\p{L}{3,}est|worst|best|most|least|not|never|no|n['’]t)\b.{0,80}\bsince\b/iu;
/** "Top for the first time in 31 years", "the first defeat in a decade": the last was as long ago. */
const IN_YEARS =
  /\bfirst\b[^.;]{0,120}?\b(?:in|for) (?:(?:more than|over|almost|nearly|about|at least) )?(?:an?|\d[\d,]*|\p{L}+)(?: \p{L}+)? (?:years?|decades?|months?|weeks?|centur(?:y|ies)|seasons?)\b/iu;
const NEAR = 3;
/** What such a sentence adds to the log odds that it answers. */
const TOLD = 2.5;
const SURE = 0.5;

/** "Has this happened before", "have there been accidents there before". */
const ASKS_BEFORE =
  /^(?:has|have|had) .+ before(?: (?:there|here|now))?$|^(?:has|have|did) .+ happen(?:ed)? before$/i;
/** Words that ask for another time, and name nothing that happened. */
const OF_TIME = /^(?:last|previous|previously|recent|recently|most|before|happen(?:s|ed)?|ever|happening)$/;
/** "A similar outbreak", "on the same bend": what sets an earlier time beside this one. */
const BESIDE_THIS =
  /\b(?:similar|same|another|previous|previously|earlier|last|worst|deadliest|also|again|since)\b/iu;
/** Surely enough another word for it: a lorry that "hit a bus" crashed. */
const ALIKE = 0.5;
/** As far down the list such a sentence may stand. */
const FAR = 20;

const first = (finding: Finding, told: Candidate): Finding => ({
  ...putFirst(finding, told),
  confidence: Math.max(SURE, finding.confidence + TOLD),
});

/** "When was the last strike": what is the first since 2009, or in 16 years, was last then; else a year long over tells. */
export function findLastTime(question: Question, index: IndexedStory): Finding | undefined {
  const asksWhen = ASKS.test(question.text);
  if (!asksWhen && !ASKS_BEFORE.test(question.text)) return undefined;
  const finding = ranked(index, question);
  const since = finding.candidates.slice(0, NEAR).find((one) => isSince(finding, one));
  if (since) return first(finding, since);
  const [best] = finding.candidates;
  const before = finding.candidates.slice(0, FAR).find((one) => isOfBefore(finding, one));
  return before && (!asksWhen || (best && !hasPastYear(finding, best))) ? first(finding, before) : undefined;
}

const textIn = ({ index }: Finding, { sentence }: Candidate): string =>
  index.passage.sentences[sentence]?.text ?? '';

const isSince = (finding: Finding, one: Candidate): boolean =>
  [SINCE, IN_YEARS].some((tells) => tells.test(textIn(finding, one))) &&
  finding.ranking.matching.terms.some(
    ({ term, level }) => term.form !== 'last' && (level[one.sentence] ?? 0) > 1,
  );

const hasPastYear = (finding: Finding, one: Candidate): boolean =>
  namesPastYear(textIn(finding, one), finding.index.analysis.story);

/** "Thirty-four people died on the same bend in 1988 when a lorry hit a bus". */
function isOfBefore(finding: Finding, one: Candidate): boolean {
  const rest = finding.ranking.matching.terms.filter(({ term }) => !OF_TIME.test(term.typed ?? term.form));
  const isIn = ({ level, near }: TermMatch): boolean =>
    (level[one.sentence] ?? 0) >= LEVEL.prefix || (near[one.sentence] ?? 0) >= ALIKE;
  return (
    hasPastYear(finding, one) &&
    BESIDE_THIS.test(textIn(finding, one)) &&
    (rest.length === 0 || rest.some(isIn))
  );
}
