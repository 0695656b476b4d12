import { placeIn } from '../ranking/match.ts';
import type { Candidate } from '../ranking/rank.ts';
import { tellingOf } from '../telling/telling.ts';
import type { Finding } from './finding.ts';
import { locality } from './introductions/of-place.ts';
import { putFirst } from './put-first.ts';

const ASKS = /^where (?:is|are)\b/i;
/** "Is being kept in Ulm", "hangs in the town hall": where it is by now. */
const IS_NOW =
  /\b(?:is|are|remains?|stays?|hangs?|stands?|lies?|lives?)\b(?! (?:said|believed|thought|understood|reported|alleged) to have\b)/iu;

/** As far down the list, and behind by as much, such a sentence may stand. */
const NEAR = 5;
const BEHIND = 2;

/** "In Leigh, near Malvern": a village stays where it is. */
const isSituated = ({ question, index }: Finding, { sentence }: Candidate): boolean =>
  locality(question.text)?.looks.test(index.passage.sentences[sentence]?.text ?? '') ?? false;

/** "Where is the painting": where it is, rather than where it was. */
export function withWhereNowFirst(finding: Finding): Finding {
  const { question, candidates, ranking, index } = finding;
  const [best] = candidates;
  const tells = tellingOf(finding);
  const isNow = ({ sentence }: Candidate): boolean =>
    IS_NOW.test(index.passage.sentences[sentence]?.text ?? '');
  if (!best || !tells || !ASKS.test(question.text) || isNow(best) || isSituated(finding, best))
    return finding;
  const holdsAll = ({ sentence }: Candidate): boolean =>
    ranking.matching.terms.every((match) => placeIn(match, sentence, 1) >= 0);
  const other = candidates
    .slice(1, NEAR)
    .find((one) => one.score > best.score - BEHIND && isNow(one) && holdsAll(one) && tells(one.sentence));
  return putFirst(finding, other);
}
