import { asksAmount } from '../question/amount.ts';
import type { Candidate } from '../ranking/rank.ts';
import { SLOT } from '../ranking/slots.ts';
import type { Finding } from './finding.ts';
import { putFirst } from './put-first.ts';

/** "How many come each year", "how much does it cost a week". */
const ASKS =
  /\b(?:an?|per|each|every|in an? (?:average|typical|normal)) (hour|day|night|week|month|year)$|\b(?:hourly|daily|nightly|weekly|monthly|yearly|annually)$/iu;

/** "3,000 a year", "an annual 3,000", "every year 3,000 come". */
const RATE =
  /\b(?:an?|per|each|every) (?:single )?(?:hour|day|night|week|month|year)\b|\b(?:hourly|daily|nightly|weekly|monthly|yearly|annual(?:ly)?)\b/iu;

/** As far down the list, and by as much behind, a sentence may stand that tells so many in a time. */
const NEAR = 4;
const BEHIND = 3;

/** "How many come each year": the first 75 that ever came are no answer, where "about 3,000 a year" stands near. */
export function withRateFirst(finding: Finding): Finding {
  const { question, candidates, index } = finding;
  const [best] = candidates;
  const sentenceOf = ({ sentence }: Candidate) => index.passage.sentences[sentence];
  const tells = (one: Candidate): boolean =>
    RATE.test(sentenceOf(one)?.text ?? '') &&
    (sentenceOf(one)?.slots.some((bits) => (bits & SLOT.number) !== 0) ?? false);
  if (!best || !asksAmount(question.kind) || !ASKS.test(question.text) || tells(best)) return finding;
  return putFirst(
    finding,
    candidates.slice(1, NEAR).find((one) => one.score > best.score - BEHIND && tells(one)),
  );
}
