import { MONTH } from '../../story/months.ts';
import { TEENS_AND_TENS, TWO_TO_TWELVE } from '../../story/number-words.ts';
import type { Looked } from '../finding/finding.ts';
import type { AnswerType } from '../question/expects.ts';

/** What "how" asks to be measured, and how a story gives it. */
interface Measure {
  readonly name: string;
  readonly asks: RegExp;
  readonly given: RegExp;
  /** "How high is the minimum wage" asks for a sum. */
  readonly expects?: AnswerType;
  /** Numbers that give something else. */
  readonly without?: RegExp;
}

/** "A 34-year-old": no length of time. */
const AGED = /\b\p{L}*\d*[- ]years?[- ]old\b/giu;

/** "In 1988", "for four years", "a 15-year contract", "in the third quarter", "Nov. 6", "six of the seven": numbers, and no size. */
const NO_SIZE = new RegExp(
  String.raw`\b(?:1[5-9]|20)\d\ds?\b(?![,.]\d)|\b(?:\d+|an?|${TWO_TO_TWELVE}|${TEENS_AND_TENS}|few|several|many)[- ](?:more )?(?:second|minute|hour|day|night|week|month|year|decade|time)s?\b|\b(?:${MONTH}|Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.? \d{1,2}\b|\b\d{1,2} (?:${MONTH})\b|\b(?:first|second|third|fourth)[- ]quarters?\b|\b(?:\d+|${TWO_TO_TWELVE}) of the (?:past |last |next )?(?:\d+|${TWO_TO_TWELVE})\b|, \d\d,`,
  'giu',
);

const MEASURES: readonly Measure[] = [
  {
    name: 'heat: "41 in Ulm" is one, "388 died" is none',
    asks: /^how (?:hot|cold|warm)\b/i,
    given:
      /\b(?:temperature|thermometer|degree|heat|hot|warm|mild|cool|cold|chill|fro[sz]|freez|ic[ey]|snow|boil|melt|burn|scorch|sweltering|record|zero)|\d\s?°|\d\s?[CF]\b|(?<![£$€\d][\d.,]*)\b1?\d\d(?![\d.,]*(?:\d|\s?%|\s?per\s?cent))(?=[.,;]|$| (?:in|at|by|outside|inside|overnight|there)\b)/i,
  },
  {
    name: 'speed: not only how soon',
    asks: /^how fast (?:is|are|was|were) .+ (?:going|travel+ing|moving|driving|being driven|flying|blowing|running)$/i,
    given:
      /\bspe(?:ed|d)\p{L}*|\b(?:fast|slow)\p{L}*|\bpace\b|\bknots?\b|\b(?:an?|per|each) (?:second|minute|hour)\b|\d[\s-]?(?:mph|kph|kmh|km\/h|kmph|m\/s|knots?)/iu,
  },
  {
    name: 'speed, or how soon',
    asks: /^how (?:fast|quick(?:ly)?)\b/i,
    given:
      /\b(?:speed\p{L}*|fast\p{L}*|slow\p{L}*|quick\p{L}*|rapid\p{L}*|swift\p{L}*|sudden\p{L}*|instant\p{L}*|immediate\p{L}*|pace|rate|knots?|per (?:second|minute|hour|day)|an? (?:second|minute|hour|day)|(?:milli)?seconds?|minutes?|hours?|days?|weeks?|months?|years?|within|times|double[sd]?|doubling)\b|\d[\s-]?(?:mph|kph|kmh|km\/h|m\/s|knots?|%|per\s?cent)/iu,
    without: AGED,
  },
  {
    name: 'height: metres from the road are none',
    asks: /^how high\b/i,
    expects: 'distance',
    given:
      /\b(?:high\p{L}*|height\p{L}*|tall\p{L}*|altitude|elevation|above|up|levels?|summit|peak\p{L}*|r[io]sen?|reach\p{L}*|top\p{L}*|crest\p{L}*|tower\p{L}*|waves?|stor(?:e?ys?|ies)|deep|depth)\b/iu,
  },
  {
    name: 'how tall: "6ft 2in", "a 140-foot tower"',
    asks: /^how tall\b/i,
    given:
      /\b(?:tall\p{L}*|heights?|high|stor(?:e?ys?|ies)|inch(?:es)?)\b|\d[’'′]|\d[\s-]?(?:ft|foot|feet)[\s-]?\d|\b(?:stands|standing|is|at) \d[\d.,]* ?(?:cm|m|ft|met(?:re|er)s?|feet)\b|\d-(?:foot|feet|ft|met(?:re|er)s?|m)\b/iu,
  },
  {
    name: 'how often',
    asks: /^how (?:often|frequently|regularly)\b/i,
    given: new RegExp(
      String.raw`\b(?:once|twice|thrice|times|every|each|per|hourly|nightly|daily|weekly|fortnightly|monthly|quarterly|yearly|annual(?:ly)?|always|never|ever|rare(?:ly)?|seldom|often|usual(?:ly)?|sometimes|occasional(?:ly)?|regular(?:ly)?|frequent(?:ly)?|frequency|repeated(?:ly)?|common(?:ly)?|constant(?:ly)?|routine(?:ly)?|several|many|whenever|again|last time|only time|rate|more than one|first)\b|\b(?:an?) (?:hour|day|night|week|fortnight|month|year|season)\b|\b\p{L}+days\b|\b(?:\d+|${TWO_TO_TWELVE})(?: \p{L}+){0,2} (?:in|out of|of)\b|\b(?:${TWO_TO_TWELVE})\b|\b(?:second|third|fourth|fifth|sixth|\d+(?:st|nd|rd|th)) (?:\p{L}+ )?(?:time|year|week|month|day)\b`,
      'iu',
    ),
  },
  {
    name: 'size: years, days and lengths of time are none',
    asks: /^how (?:big|large) (?:is|are|was|were)\b/i,
    given: new RegExp(
      String.raw`\d|\b(?:${TWO_TO_TWELVE}|${TEENS_AND_TENS}|dozens?|hundreds?|thousands?|million|billion|most|half|whole|entire|double|twice|triple|nothing|none|zero|little|majority|big\p{L}*|larg\p{L}*|small\p{L}*|huge|tiny|size[ds]?|vast|giant|narrow|slim|thin|wide|broad|full|landslide|record|a (?:third|quarter|fifth))\b`,
      'iu',
    ),
    without: NO_SIZE,
  },
];

/** "How big is the valley", "how often do they meet": a sentence about the valley that measures nothing of that kind does not tell. */
export function lacksMeasure({ question, index, candidates: [best] }: Looked): boolean {
  const text = index.passage.sentences[best?.sentence ?? -1]?.text ?? '';
  const measure = MEASURES.find(
    ({ asks, expects = question.expects }) => asks.test(question.text) && expects === question.expects,
  );
  if (!measure || text === '') return false;
  return !measure.given.test(measure.without ? text.replace(measure.without, '') : text);
}
