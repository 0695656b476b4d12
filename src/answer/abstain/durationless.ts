import { MONTH } from '../../story/months.ts';
import type { Looked } from '../finding/finding.ts';

/** Not how long a thing is, nor "how long ago". */
const ASKS =
  /^(?:for )?how long (?:did|does|do|will|would|has|have|had|can|could|should|must|might|may)\b(?!.* ago$)/i;

/** "Last night", "on the day", "$5 million a year": when, or how often. */
const NO_LENGTH =
  /\b(?:last|this|next|that|each|every|one|same|other|per|opening) (?:second|minute|hour|day|night|week|weekend|month|year|decade)s?\b|\bthe (?:first |last |final |opening |very )?(?:day|night|week|weekend|month|year|hour|minute)s?\b(?! of\b)|(?:\d|million|billion|thousand|times|once|twice) an? (?:hour|day|night|week|month|year)\b|\b(?:these|nowa)days\b|[- ]years?[- ]old\b/giu;

/** "For six weeks", "a two-hour film", "until May", "from 2010 to 2014", "overnight": how long something goes on. */
const LENGTH = new RegExp(
  String.raw`\b(?:seconds?|minutes?|hours?|days?|nights?|overnight|weeks?|weekends?|fortnights?|months?|years?|decades?|generations?|centur(?:y|ies)|since|until|till|through(?:out)?|forever|always|never|indefinite\p{L}*|temporar\p{L}+|permanent\p{L}*|long\p{L}*|short\p{L}*|brief\p{L}*|entire|whole|terms?|seasons?|ever|life\p{L}*|career|childhood|time|times|end(?:s|ed|ing)?|remains?|ongoing|continu\p{L}+|still)\b|\b(?:1[5-9]|20)\d\d\b|\d ?[ap]\.?m\b|\d[:.]\d\d\b|\b(?:${MONTH})\b|\p{L}+day\b|\bfor (?:good|life|now)\b`,
  'iu',
);

/** "How long did the talks last": "they came close last night", with no length of time in it or beside it, does not tell. */
export function isDurationless({ question, index, candidates: [best] }: Looked): boolean {
  const s = best?.sentence ?? -1;
  const beside = [s, s + 1].flatMap((at) => index.passage.sentences[at] ?? []);
  return (
    ASKS.test(question.text) &&
    beside.length > 0 &&
    !beside.some(({ text }) => LENGTH.test(text.replace(NO_LENGTH, '')))
  );
}
