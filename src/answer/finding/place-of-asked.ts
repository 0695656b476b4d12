import type { Candidate } from '../ranking/rank.ts';
import type { Finding } from './finding.ts';
import { putFirst } from './put-first.ts';

/** "Where is the final", "where was the match played". */
const ASKS =
  /^where (?:is|are|was|were|will|did) (?:the )?(?:[\p{L}-]+ )??(?!\p{L}+ed\b)([\p{L}-]+)(?: (?:be )?(?:held|played|staged|taking place|take place))?$/iu;

/** As far down the list, and behind by as much, such a sentence may stand. */
const NEAR = 4;
const BEHIND = 2;

/** Right behind it: "the final | at Crown Park". */
const AT_PLACE = /^ (?:at|in|near|outside) (?:the )?\p{Lu}/u;

/** "Where is the final": "in the final at Crown Park" comes before "beat Ulm at Elm Park to reach the final". */
export function withPlaceOfAsked(finding: Finding): Finding {
  const { question, candidates, index } = finding;
  const [best] = candidates;
  const [, noun = ''] = ASKS.exec(question.text) ?? [];
  if (!best || noun === '') return finding;
  const isAtPlace = ({ sentence }: Candidate): boolean => {
    const { text = '', words = [] } = index.passage.sentences[sentence] ?? {};
    return words.some(
      (word) => word.form === noun.toLowerCase() && AT_PLACE.test(text.slice(word.start + word.form.length)),
    );
  };
  const told = candidates.slice(0, NEAR).find((one) => one.score > best.score - BEHIND && isAtPlace(one));
  return putFirst(finding, told);
}
