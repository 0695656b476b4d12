import { lexicon } from '../../story/lexicon.ts';
import { MONTH } from '../../story/months.ts';
import type { Quantity } from './numbers.ts';

const MONTH_WRITTEN = `${MONTH}|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\.?`;

type Rule = (quantity: Quantity, before: string, after: string, text: string) => boolean;

const monthBefore = new RegExp(`(?:${MONTH_WRITTEN}) (?:\\d{1,2}, )?$`, 'u');
const monthAfter = new RegExp(`^ (?:of )?(?:${MONTH_WRITTEN})(?!\\p{L})`, 'u');

/** Things that have a number for a name, with a capital. */
const NUMBERED = new RegExp(`\\b(?:${lexicon('numbered-things').join('|')}) $`);

/** What is written as a number and counts nothing. */
export const notFigures: readonly Rule[] = [
  // "in 2024": a year counts nothing.
  ({ value, unit }, _before, _after, text) => !unit && /^(?:1[5-9]|20)\d\d$/.test(text) && value > 0,
  // "28 April", "April 28, 2025": a date.
  ({ unit }, before, after) => !unit && (monthBefore.test(before) || monthAfter.test(after)),
  // "10 am", "5 o'clock": a time of day.
  (_quantity, _before, after) => /^\s?(?:[ap]\.?m\b|o['’]clock)/i.test(after),
  // "0600 GMT", "1130 local time": an hour in four digits.
  (_quantity, _before, after, text) =>
    /^[0-2]\d[0-5]\d$/.test(text) && /^ (?:[A-Z]{2,4}\b|hours\b|hrs\b|local\b)/.test(after),
  // "No. 10", "Article 5", "Boeing 737": a number that is part of a name.
  ({ unit, isWord }, before, after) =>
    !unit &&
    !isWord &&
    /(?:\bNo\.|\b(?!\p{Lu}\p{Ll}*ly\b)(?<=[\p{L}\d,] )\p{Lu}[\p{L}.]*) $/u.test(before) &&
    !/^ \p{Ll}/u.test(after),
  // "Explorer 6 was slow": what several do has a plural verb, so that it is a name.
  ({ unit, isWord, value }, before, after) =>
    !unit && !isWord && value > 1 && /\p{Lu}\p{L}+ $/u.test(before) && /^ (?:is|was|has|does)\b/.test(after),
  // "the #2 browser": a place in an order.
  ({ unit }, before) => !unit && /#\s?$/.test(before),
  // "Tank 7 had failed", "Route 66", "Unit 4 exploded": a thing of a kind that is numbered.
  ({ unit, isWord }, before, after, text) =>
    !unit && !isWord && !text.includes(',') && NUMBERED.test(before) && !/^ \p{Ll}+s\b(?<!ss)/u.test(after),
  // "ring 111", "dial 999": a number to call.
  ({ unit, isWord, value }, before, after) =>
    !unit &&
    !isWord &&
    value >= 100 &&
    /\b(?:ring|rang|rung|call|dial|dialled|dialed|phone|text)\s$/i.test(before) &&
    !/^ (?:\p{L}+ ){0,2}\p{Ll}+s\b/u.test(after),
  // "the two countries", "no one": those that were named, nobody.
  ({ unit, isWord, value }, before) =>
    isWord &&
    !unit &&
    value <= 10 &&
    /\b(?:the|these|those|both|other|no|any|every|each|which|this|that|another|not)\s$/i.test(before),
  // "part 3 of 3", "page 12": a place in an order.
  ({ unit }, before) =>
    !unit &&
    /\b(?:part|page|chapter|phase|section|article|paragraph|number|room|route|flight|grade|level|season|episode)\s?$/i.test(
      before,
    ),
  // "one of them", "if one adds": a pronoun, unless it measures or is hedged ("at least one").
  ({ unit, isWord, value }, before) =>
    isWord && !unit && value === 1 && !/\b(?:least|most|only|than)\s$/i.test(before),
];
