import type { Analysis } from '../../attribution/analysis.ts';
import type { Attribution } from '../../attribution/attribution.ts';
import { oncePer } from '../../story/once.ts';
import { contains, overlaps, type Span, textOf } from '../../story/span.ts';
import type { Sentence } from '../../story/story.ts';
import type { Figure } from '../answer.ts';
import { paragraphOf } from '../evidence.ts';
import { ageOf } from './age.ts';
import { hedgeBefore, thingOf } from './counted.ts';
import { type Quantity, quantitiesIn } from './numbers.ts';

const MONTH =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?';

type Rule = (quantity: Quantity, before: string, after: string, text: string) => boolean;

const monthBefore = new RegExp(`(?:${MONTH}) (?:\\d{1,2}, )?$`, 'u');
const monthAfter = new RegExp(`^ (?:of )?(?:${MONTH})(?!\\p{L})`, 'u');

/** What is written as a number and counts nothing. */
const notFigures: readonly Rule[] = [
  // "in 2024": a year counts nothing.
  ({ value, unit }, _before, _after, text) => !unit && /^(?:1[5-9]|20)\d\d$/.test(text) && value > 0,
  // "28 April", "April 28, 2025": a date.
  ({ unit }, before, after) => !unit && (monthBefore.test(before) || monthAfter.test(after)),
  // "10 am", "5 o'clock": a time of day.
  (_quantity, _before, after) => /^\s?(?:[ap]\.?m\b|o['’]clock)/i.test(after),
  // "No. 10", "Article 5", "Boeing 737": a number that is part of a name.
  ({ unit, isWord }, before, after) =>
    !unit &&
    !isWord &&
    /(?:\bNo\.|\b(?!\p{Lu}\p{Ll}*ly\b)(?<=[\p{L}\d,] )\p{Lu}[\p{L}.]*) $/u.test(before) &&
    !/^ \p{Ll}/u.test(after),
  // "the two countries", "no one": those that were named, nobody.
  ({ unit, isWord, value }, before) =>
    isWord &&
    !unit &&
    value <= 10 &&
    /\b(?:the|these|those|both|other|no|any|every|each|which|this|that|another|not)\s$/i.test(before),
  // "part 3 of 3", "page 12": a place in an order.
  ({ unit }, before) =>
    !unit &&
    /\b(?:part|page|chapter|phase|section|article|paragraph|number|room|route|flight|grade|level|season|episode|#)\s?$/i.test(
      before,
    ),
  // "one of them", "if one adds": a pronoun, unless it measures or is hedged ("at least one").
  ({ unit, isWord, value }, before) =>
    isWord && !unit && value === 1 && !/\b(?:least|most|only|than)\s$/i.test(before),
];

const NEAR = 30;

/** Every figure of a story, in its order, each part a span of it: the ledger. Read once for an analysis. */
export const figuresOf = oncePer((analysis: Analysis): readonly Figure[] =>
  analysis.sentences.flatMap((sentence) => figuresIn(analysis, sentence)),
);

function figuresIn({ story, attributions }: Analysis, sentence: Sentence): readonly Figure[] {
  const text = textOf(story.body, sentence);
  const here = attributions.filter((each) => touches(each, sentence));
  return quantitiesIn(text).flatMap((quantity) => {
    if (!isFigure(text, quantity)) return [];
    const age = ageOf(text, quantity);
    if (age && !age.whose) return [];
    const thing = age ? undefined : thingOf(text, quantity);
    const hedge = hedgeBefore(text, quantity);
    // A small number in words that counts nothing, has no unit and no hedge is a way of speaking.
    if (quantity.isWord && !thing && !quantity.unit && !hedge) return [];
    const inBody = (span: Span): Span => ({
      start: sentence.start + span.start,
      end: sentence.start + span.end,
    });
    const span = inBody(quantity);
    const attribution =
      here.find((each) => each.content.some((content) => contains(content, span))) ??
      // What stands beside a quotation is the story's own; reported words often end too early.
      here.find(({ type }) => type === 'indirect' && !age);
    return [
      {
        ...{ story, sentence, paragraph: paragraphOf(story, sentence.block), ...span, value: quantity.value },
        ...(quantity.to !== undefined && { to: quantity.to }),
        ...(quantity.unit && { unit: quantity.unit }),
        ...(thing && { thing: inBody(thing) }),
        ...(age?.whose && { whose: inBody(age.whose) }),
        ...(hedge && { hedge: inBody(hedge) }),
        ...(attribution && { attribution }),
      },
    ];
  });
}

function isFigure(text: string, quantity: Quantity): boolean {
  const before = text.slice(Math.max(0, quantity.start - NEAR), quantity.start);
  const after = text.slice(quantity.end, quantity.end + NEAR);
  return !notFigures.some((rule) => rule(quantity, before, after, textOf(text, quantity)));
}

const touches = ({ content, cue }: Attribution, sentence: Span): boolean =>
  content.some((span) => overlaps(span, sentence)) || (cue !== undefined && overlaps(cue, sentence));
