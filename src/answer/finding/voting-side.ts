import type { Finding, Looked } from './finding.ts';
import { putFirst } from './put-first.ts';

/** "Which senators voted for the deal": how Lee voted, yes or no, answers "did Lee vote for it". */
const ASKS = /^(?:who|which)\b.*\b(?:vot(?:e|es|ed|ing)|were|was|is|are) (?:(for|in favou?r)|against)\b/iu;

const VOTED = String.raw`\b(?:vot(?:e|es|ed|ing))\b`;
/** "Voted to advance", "voted to approve": to do what was proposed. */
const FOR = new RegExp(
  `${VOTED}[^.;]{0,30}?(?:\\b(?:for|in favou?r)\\b|["“']?\\b(?:yes|aye)\\b|\\bto (?!block|reject|oppose|defeat|kill|stop))|\\b(?:backed|supported|in favou?r)\\b`,
  'iu',
);
const AGAINST = new RegExp(
  `${VOTED}[^.;]{0,30}?(?:\\bagainst\\b|["“']?\\b(?:no|nay)\\b|\\bto (?:block|reject|oppose|defeat|kill|stop)\\b)|\\b(?:opposed|rejected|rebelled)\\b`,
  'iu',
);

const ASKS_VOTE = /^(?:who|which)\b.*\bvot(?:e|es|ed|ing) against\b/iu;
const ASKS_OUTCOME = /^how (?:did|do|does|will) .+ vote\b/iu;
const TELLS_OUTCOME =
  /\b(?:vot\p{L}+|approv\p{L}+|reject\p{L}+|pass(?:ed|es)?|back(?:ed|s)?|oppos\p{L}+|support\p{L}*|elect\p{L}+|ballots?|unanimous\p{L}*|decid\p{L}+|rul(?:ed|ing)|turned down|thr(?:ew|own) out|against|favou?r)\b/iu;
/** "12 to 4", "two members abstained", "by a vote of": how others voted may be told without the word. */
const TELLS_VOTE =
  /\b\d+(?: votes)?(?:[-–]| to )\d+\b|\b(?:vot(?:e|es|ed)|abstain\p{L}*|dissent\p{L}*|lone|sole)\b/iu;

/** "Who voted against": that something was proposed before the voting tells of nobody's vote. */
export function lacksVote({ question, index, candidates: [best] }: Looked): boolean {
  const text = index.passage.sentences[best?.sentence ?? -1]?.text ?? '';
  if (ASKS_OUTCOME.test(question.text)) return !TELLS_OUTCOME.test(text);
  return ASKS_VOTE.test(question.text) && !AGAINST.test(text) && !TELLS_VOTE.test(text);
}

/** Sentences among which that of the side that is asked about may stand below that of the other. */
const NEAR = 4;

/** Whether a sentence tells of those who voted as the question asks, or only of the other side. */
function sideIn({ question, index }: Looked, s = -1): 'asked' | 'other' | undefined {
  const asks = ASKS.exec(question.text);
  const text = index.passage.sentences[s]?.text ?? '';
  if (!asks) return undefined;
  const [asked, other] = asks[1] ? [FOR, AGAINST] : [AGAINST, FOR];
  if (asked.test(text)) return 'asked';
  return other.test(text) ? 'other' : undefined;
}

/** "Who voted for the deal": those who voted against it are no answer. */
export const isOtherVotingSide = (looked: Looked): boolean =>
  sideIn(looked, looked.candidates[0]?.sentence) === 'other';

/** Of sentences on a vote, one that tells of the side that is asked about comes before one on the other. */
export const withVotingSideFirst = (finding: Finding): Finding =>
  isOtherVotingSide(finding)
    ? putFirst(
        finding,
        finding.candidates.slice(1, NEAR).find(({ sentence }) => sideIn(finding, sentence) === 'asked'),
      )
    : finding;
