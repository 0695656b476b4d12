import { bestOf, type ChoiceForest } from '../../learned/choice-forest.ts';
import { bestTogether, type Together } from '../../learned/together.ts';
import { hundredths, type Vectors } from '../../learned/vectors.ts';
import type { TokenRange } from '../reading.ts';
import { continuation } from './continuation.ts';
import { endsOf } from './ends.ts';
import type { Boundary, BoundaryFeature, Opened } from './feature.ts';
import { cueFeatures } from './features/cue.ts';
import { endFeatures, openedFeatures } from './features/end.ts';
import { quotationFeatures } from './features/quotation.ts';
import { startFeatures } from './features/start.ts';
import type { ContentQuestion, VerbRates } from './question.ts';
import { onlyHappened, saysSomething } from './says.ts';
import { startsOf } from './starts.ts';
import { reportsSurely } from './sure.ts';

/** What was learned of contents. */
export interface ContentModel {
  readonly rates: VerbRates;
  readonly starts: Together;
  readonly ends: ChoiceForest;
}

const askedFeatures = [...cueFeatures, ...quotationFeatures];

/** Names of all features, in the order that the trained weights count on. */
export const startNames = [...askedFeatures, ...startFeatures].map(({ name }) => name);
/** Of each feature of a start: whether it names a kind. */
export const startKinds = [...askedFeatures, ...startFeatures].map(({ kind = false }) => kind);
export const endNames = [...askedFeatures, ...openedFeatures, ...endFeatures].map(({ name }) => name);

const numbered = (found: readonly { at: number; rule: number }[]): readonly Boundary[] =>
  found.map(({ at, rule }, rank) => ({ at, rule, rank, count: found.length }));

/** For what "nothing" does not have. */
const absent = hundredths(-2);

/** A choice to score: its candidates, the first of them "nothing" where that may be, and their vectors, which nobody asks for of one alone. */
export interface Choices {
  readonly boundaries: readonly (Boundary | undefined)[];
  readonly vectors: () => Vectors;
}

const vectorsOf = <Q>(
  question: Q,
  shared: readonly number[],
  features: readonly BoundaryFeature<Q>[],
  boundaries: readonly (Boundary | undefined)[],
): Vectors => {
  const width = shared.length + features.length;
  const rows = new Int32Array(boundaries.length * width);
  boundaries.forEach((boundary, index) => {
    const row = index * width;
    for (let place = 0; place < shared.length; place += 1) rows[row + place] = shared[place] ?? 0;
    if (!boundary) rows.fill(absent, row + shared.length, row + width);
    else
      for (let place = 0; place < features.length; place += 1)
        rows[row + shared.length + place] = hundredths(features[place]?.of(question, boundary) ?? 0);
  });
  return { rows, width };
};

const cueVector = (question: ContentQuestion): readonly number[] =>
  askedFeatures.map(({ of }) => hundredths(of(question)));

/** Where the content may begin; without a quotation also nowhere. */
export const startChoices = (question: ContentQuestion, shared = cueVector(question)): Choices => {
  const found = numbered(startsOf(question));
  const boundaries = question.quotation || reportsSurely(question) ? found : [undefined, ...found];
  return { boundaries, vectors: () => vectorsOf(question, shared, startFeatures, boundaries) };
};

/** What is to end, after what reports it. */
const openedVector = (
  question: Opened,
  shared: readonly number[],
  first: Boundary | undefined,
): readonly number[] => [
  ...shared,
  ...openedFeatures.map(({ of }) => (first ? hundredths(of(question, first)) : 0)),
];

/** Where content that began may end; its continuation after the report may also be nothing, unless what stands before needs it. */
export const endChoices = (question: Opened, shared = cueVector(question)): Choices => {
  const found = numbered(endsOf(question, question.start));
  const boundaries = question.continued && !question.needed ? [undefined, ...found] : found;
  const vectors = (): Vectors => {
    const opened = openedVector(question, shared, found[0]);
    return vectorsOf(question, opened, endFeatures, boundaries);
  };
  return { boundaries, vectors };
};

const best = (
  { boundaries, vectors }: Choices,
  placeOf: (vectors: Vectors) => number,
): Boundary | undefined => (boundaries.length === 1 ? boundaries[0] : boundaries[placeOf(vectors())]);

const bestStart = (choices: Choices, { starts }: ContentModel): Boundary | undefined =>
  best(choices, (vectors) => bestTogether(starts, vectors));

/** Ends are chosen by trees alone: a net beside them brought nothing. */
const bestEnd = (choices: Choices, { ends }: ContentModel): Boundary | undefined =>
  best(choices, (vectors) => bestOf(ends, vectors));

/** "And, as Lee said, it will close", "But as Lee said, it will": the words that tie the report to its sentence are no part of what is said. */
const worded = ({ reading: { tokens } }: ContentQuestion, range: TokenRange): readonly TokenRange[] => {
  const joined = /^(?:and|but)$/.test(tokens[range.from]?.lower ?? '') ? range.from + 1 : range.from;
  return range.to - joined === 1 && tokens[joined]?.lower === 'as' ? [] : [range];
};

/** "advised drivers on Monday | not to wait": what is not to be done begins with its negation. */
const withNegation = ({ reading: { tokens }, report }: ContentQuestion, start: number): number =>
  tokens[start]?.lower === 'to' && tokens[start - 1]?.class === 'negation' && start > report.to
    ? start - 1
    : start;

/** The words that a cue reports: where they begin, then where they end; on both sides of a report that interrupts them. */
export const chosenContent = (question: ContentQuestion, model: ContentModel): readonly TokenRange[] => {
  const shared = cueVector(question);
  const start = bestStart(startChoices(question, shared), model)?.at;
  if (start === undefined) return [];
  const end = bestEnd(endChoices({ ...question, start, continued: false }, shared), model)?.at;
  if (end === undefined) return [];
  const range = { from: withNegation(question, start), to: end };
  const opened = continuation(question, start);
  const rest = opened && bestEnd(endChoices(opened, shared), model)?.at;
  if (opened && rest !== undefined)
    return onlyHappened(question, range)
      ? []
      : [...worded(question, range), { from: opened.start, to: rest }];
  return question.quotation || saysSomething(question, range) ? [range] : [];
};
