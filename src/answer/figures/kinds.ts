import type { AnswerType } from '../question/expects.ts';
import { SIGN } from './units.ts';

const MONEY_NAMES =
  'dollars?|euros?|pounds?|yen|yuan|rupees?|roubles?|rubles?|marks?|kron[aeo]r?|krónur|crowns?|shekels?|ringgit|rupiah|taka|francs?|pesos?|reais|rials?|riyals?|dirhams?|dinars?|liras?|zlotys?|forints?|hryvnias?|shillings?|rand|naira|won(?! (?:an?|the|his|her|its|their|\\d|\\p{L}+ of) )|baht|pence|cents?';
const SCALES = '(?:\\s(?:thousand|million|billion|trillion|lakh|crore)|k|m|bn|tn)?';

/** How a text gives a value of a kind: a sign before the number, or a unit after it. */
const GIVEN: Partial<Record<AnswerType, RegExp>> = {
  money: new RegExp(
    `(?<![\\p{L}\\d])(?:${SIGN})\\s?\\d|(?:\\d|\\b(?:thousand|million|billion|hundred))${SCALES}(?:\\s(?!per\\b)\\p{L}+)?[\\s-](?:${MONEY_NAMES})\\b`,
    'iu',
  ),
  percent: /\d\s?%|\bper\s?cent\b|\bpercent(?:age)?\b(?! points?\b)|\b(?:half|third|quarter)\b/i,
  // "£62m" is a sum.
  distance:
    /(?<![$£€¥₹]\s?[\d.,]*)\d[\s-]?(?:km|cm|mm|m|mi|ft|miles?|feet|foot|inch(?:es)?|(?:kilo|centi)?met(?:re|er)s?|yards?)\b/i,
};

/** "7am", "14:20", "at noon": an hour, which no day is. */
export const HOUR =
  /\b\d{1,2}[:.]\d\d\b|\b\d{1,2} ?[ap]\.?m\b|\b(?:noon|midday|midnight|dawn|dusk|daybreak|nightfall|sunrise|sunset|o['’]clock|\d{4} (?:hours|local|GMT))\b/iu;

/** "What time": an hour; "what time of the year" is a season. */
export const ASKS_HOUR = /^(?:at )?what time\b(?! of (?:the )?year)/i;

/** Words that ask for a value, each with the units that give it. */
const MEASURES: readonly (readonly [asks: RegExp, given: RegExp])[] = [
  [/\bhow (?:hot|cold|warm)\b/i, /\d(?:\s?°|[\s-]?degrees?\b|\s?[CF]\b)/],
  [
    /\bhow (?:fast|strong)\b/i,
    /\d[\s-]?(?:mph|kph|km\/h|kmh|knots?|(?:miles|km|kilomet(?:re|er)s) (?:an|per) hour|m\/s)/i,
  ],
  [ASKS_HOUR, HOUR],
  [/\bhow heavy\b/i, /\d[\s-]?(?:kg|kilos?|lbs?|pounds?|tonnes?|tons?|grams?|g)\b/i],
];

/** What a value of the asked kind looks like; absent where any number will do, or none. */
export const givenAs = (text: string, type: AnswerType): RegExp | undefined =>
  MEASURES.find(([asks]) => asks.test(text))?.[1] ?? GIVEN[type];

/** "How fast", "how hot": of what the story gives in units that nothing else has. */
export const isMeasureAsked = (text: string): boolean => MEASURES.some(([asks]) => asks.test(text));

/** Words that a value stands for: a story gives "£27m" or "104mph" without saying cost or fast. */
export const STANDS_FOR =
  /^(?:how|much|many|cost|costs|costing|price|priced|pay|pays|paid|spend|spent|worth|money|charge|charged|hot|cold|warm|fast|strong|heavy|tall|high|far|deep|wide|percent|percentage|proportion|share|size|amount|value)$/;
