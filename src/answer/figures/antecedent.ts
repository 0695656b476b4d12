import type { Figure } from '../answer.ts';
import type { Quantity } from './numbers.ts';

interface Back {
  readonly name: string;
  readonly why: string;
  readonly before: RegExp;
}

/** Ways of giving another value for what a figure was just given for, each up to the number and its hedge. */
const backs: readonly Back[] = [
  {
    name: 'put at',
    why: '“police put the crowd at 1,800”, “the company put it at 18”',
    before:
      /\b(?:put|puts|putting|estimated|estimates|reckoned) (?:it|that|this|(?:the|its|their) \p{Ll}[^.;,“”"]{0,40}) at $/u,
  },
  {
    name: 'the figure was',
    why: '“the true figure was closer to 15,000”, “the total is 12”',
    before:
      /\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Tt]hat) (?:\p{Ll}+ )?(?:figure|number|total|toll|count|estimate|sum|cost|bill|value)s? (?:was|were|is|are|could be|may be|would be|might be) $/u,
  },
  {
    name: 'a figure of',
    why: '“its own survey gave a figure of £650,000”',
    before: /\b(?:a|the|an) (?:\p{Ll}+ )?(?:figure|total|count|estimate) of $/u,
  },
  {
    name: 'spoke of',
    why: '“Kareth has spoken of 88”',
    before: /\b(?:spoke|spoken|speaks|speak|talked|talks) of $/u,
  },
  {
    name: 'said there were',
    why: '“organisers said there were 500”, “organisers said 500”',
    before: /\b(?:said|say|says|counted|claimed|claims)(?: that)?(?: there (?:were|was|had been|are))? $/u,
  },
];

const ROOM = 90;

/** Whether the words before a number point back to what was counted before. */
export function pointsBack(text: string, quantity: Quantity, from: number): boolean {
  const before = text.slice(Math.max(0, from - ROOM), from);
  return backs.some((back) => back.before.test(before)) && !/^\s\p{Ll}+s\b/u.test(text.slice(quantity.end));
}

/** "31 of them": a part of those counted before. */
export const isPartOf = (text: string, { end }: Quantity): boolean =>
  /^ of (?:them|these|those|whom|which)\b/.test(text.slice(end));

/** Letters back in which what is counted still stands in the reader's mind: this sentence and one or two before. */
const IN_MIND = 400;

/** Two values for one thing differ, but not by more than this. */
const APART = 10;

const isAlike = (a: number, b: number): boolean => Math.max(a, b) <= APART * Math.min(a, b);

/** The last figure before that a value can be another one for: of the same unit, or of people and things alike. */
export const sameAs = (
  figures: readonly Figure[],
  { start, unit, value }: Pick<Figure, 'start' | 'unit' | 'value'>,
): Figure | undefined =>
  figures.findLast(
    (figure) =>
      figure.unit === unit &&
      (unit !== undefined || figure.thing !== undefined) &&
      !figure.whose &&
      !figure.partOf &&
      isAlike(figure.value, value) &&
      start - figure.start < IN_MIND,
  );

/** White space between two sentences, at most. */
const BETWEEN = 3;

/** The last figure of this sentence, or of the one right before, that counts as much or more. */
export const wholeOf = (
  figures: readonly Figure[],
  { start, value, sentence }: Pick<Figure, 'start' | 'value' | 'sentence'>,
): Figure | undefined =>
  figures.findLast(
    (figure) =>
      !figure.unit &&
      figure.thing &&
      !figure.whose &&
      figure.value >= value &&
      sentence.start - figure.sentence.end <= BETWEEN &&
      figure.start < start,
  );
