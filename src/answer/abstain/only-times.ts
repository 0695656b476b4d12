import { MONTH } from '../../story/months.ts';
import { ONE_TO_TWELVE } from '../../story/number-words.ts';
import { QUARTER } from '../figures/quarters.ts';
import type { Looked } from '../finding/finding.ts';

/** "How much did Lee steal", "how much snow fell": not of time, nor by how much something is over. */
const ASKS = /^how much (?!(?:time|longer|later|earlier|sooner|older|younger|notice|sleep|experience)\b)/iu;

/** "16 years", "9am", "5 May", "2019", "aged 40 to 70", "the third quarter": numbers that tell how long, when or how old. */
const TIMES = new RegExp(
  [
    String.raw`(?<![£$€\d.,])\b(?:\d[\d.,]*|${ONE_TO_TWELVE})[ -](?:(?:more|full|further|straight) )?(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|terms?)\b`,
    String.raw`(?<![£$€\d.,])\b\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b|\b\d{1,2}:\d\d\b`,
    String.raw`\b\d{1,2} (?:${MONTH})\b|\b(?:${MONTH})\.? \d{1,2}\b`,
    String.raw`(?<![£$€\d,.] ?)\b(?:1[5-9]|20)\d\ds?\b(?![,.]\d)`,
    String.raw`\baged? \d+(?: to \d+)?`,
    QUARTER,
  ].join('|'),
  'giu',
);
/** An amount in words. */
const SOME =
  /\d|\b(?:all|most|half|whole|entire|double|twice|triple|quarter|third|nothing|none|little|more|less|lot|much|majority|few|many|several|any|enough|free|hundreds?|thousands?|millions?|billions?|dozens?|record|heav\p{L}+|two|three|four|five|six|seven|eight|nine|ten)\b/iu;

/** "How much did Lee steal": that Lee was jailed for 16 years gives no amount, nor does "until 9am". */
export function givesOnlyTimes({ question, index, candidates: [best] }: Looked): boolean {
  const text = index.passage.sentences[best?.sentence ?? -1]?.text ?? '';
  return ASKS.test(question.text) && text.search(TIMES) >= 0 && !SOME.test(text.replace(TIMES, ''));
}
