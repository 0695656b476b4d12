import { type Choices, endChoices, startChoices } from '../../attribution/contents/choose.ts';
import { continuation } from '../../attribution/contents/continuation.ts';
import { openingOf } from '../../attribution/contents/opening.ts';
import {
  type ContentQuestion,
  contentQuestion,
  type VerbRates,
} from '../../attribution/contents/question.ts';
import { mayReport } from '../../attribution/contents/reports.ts';
import { shapeOf } from '../../attribution/contents/shape.ts';
import { startsOf } from '../../attribution/contents/starts.ts';
import type { Frame } from '../../attribution/frames/frame.ts';
import type { Scene } from '../../attribution/ranking/scene.ts';
import { type Reading, type TokenRange, tokenFrom } from '../../attribution/reading.ts';
import { framesByUnit } from '../../attribution/sourcing/decide.ts';
import { plainVectors } from '../../learned/vectors.ts';
import type { Token } from '../../story/mentions/tokens.ts';
import type { Example } from '../boosting/bins.ts';
import type { GoldQuote, GoldStory } from './gold.ts';

/** How much a cue that reports nothing counts: a report that is missed costs more than one too many. */
const silence = 0.4;

/** What one cue of a story teaches: whether it reports something, and how its content begins and ends. */
export interface ContentLesson {
  readonly verb: string;
  readonly reports: boolean;
  /** The ways in which its content could open. */
  readonly openings: () => readonly { readonly opening: string; readonly right: boolean }[];
  /** Made again once the rates of the verbs are known. */
  readonly examples: (rates: VerbRates) => {
    readonly starts: readonly Example[];
    readonly ends: readonly Example[];
  };
}

const isWord = (token: Token | undefined): boolean => /^[\p{L}\p{N}]/u.test(token?.text ?? '');

/** The first word at or after a token, past a "that". */
const firstWord = ({ tokens }: Reading, from: number): number => {
  let at = from;
  while (at < tokens.length && (!isWord(tokens[at]) || tokens[at]?.lower === 'that')) at += 1;
  return at;
};

const lastWord = ({ tokens }: Reading, to: number): number => {
  let at = to;
  while (at > 0 && !isWord(tokens[at - 1])) at -= 1;
  return at;
};

const rangeOf = ({ tokens }: Reading, { start, end }: GoldQuote): TokenRange => ({
  from: tokenFrom(tokens, start),
  to: tokenFrom(tokens, end - 1) + 1,
});

const exampleOf = (
  { vectors, boundaries }: Choices,
  isRight: (at: number | undefined) => boolean,
): Example => ({
  vectors: plainVectors(vectors()),
  right: boundaries.map((boundary) => isRight(boundary?.at)),
});

/**
 * Annotators differ on adjuncts that close a report ("on Monday"): an end that leaves this much of it right is not
 * taught as a mistake. Contents that are right to the letter did not become fewer by that (58.1%, then 58.3%).
 */
const nearEnough = 0.8;

/** The share that content with another end has in common with a piece. */
const overlapOf = (at: number, { from, to }: TokenRange): number =>
  (Math.min(at, to) - from) / (Math.max(at, to) - from);

const examplesOf = (question: ContentQuestion, pieces: readonly TokenRange[]) => {
  const { reading } = question;
  const starts: Example[] = [];
  const ends: Example[] = [];
  const begins = (at: number | undefined, piece: TokenRange): boolean =>
    at !== undefined && firstWord(reading, at) === firstWord(reading, piece.from);
  const stops = (at: number | undefined, piece: TokenRange): boolean =>
    at !== undefined &&
    (lastWord(reading, at) === lastWord(reading, piece.to) || overlapOf(at, piece) >= nearEnough);
  const piece = pieces[0];
  const choices = startChoices(question);
  if (!piece) return { starts: [{ ...exampleOf(choices, (at) => at === undefined), weight: silence }], ends };
  const example = exampleOf(choices, (at) => begins(at, piece));
  const start = choices.boundaries[example.right.indexOf(true)]?.at;
  if (start === undefined) return { starts, ends };
  starts.push(example);
  ends.push(exampleOf(endChoices({ ...question, start, continued: false }), (at) => stops(at, piece)));
  const opened = continuation(question, start);
  const rest = opened && pieces.slice(1).find((one) => begins(opened.start, one));
  if (opened) ends.push(exampleOf(endChoices(opened), (at) => (rest ? stops(at, rest) : at === undefined)));
  return { starts, ends };
};

/** What the cues of one story teach. */
export const contentLessons = (gold: GoldStory, scene: Scene): readonly ContentLesson[] => {
  const { reading } = scene;
  const shape = shapeOf(reading);
  return framesByUnit(reading).flatMap((frames) =>
    frames.flatMap((frame): readonly ContentLesson[] => {
      const reporting = mayReport(reading, frame);
      if (!reporting && !frame.source) return [];
      if (gold.quotes.some((quote) => isInside(reading, frame, quote))) return [];
      const quotes = gold.quotes.filter((quote) => isCue(reading, frame, quote));
      const pieces = quotes.map((quote) => rangeOf(reading, quote));
      const held = reading.quotations.filter(
        (quotation) => quotation.unit === frame.unit && pieces.some((piece) => overlaps(piece, quotation)),
      );
      return [
        {
          verb: frame.verb?.lemma ?? frame.kind,
          reports: pieces.length > 0,
          openings: () => {
            const question = contentQuestion(shape, frame, frames, new Map());
            if (!question || !reporting) return [];
            const first = pieces[0] && firstWord(reading, pieces[0].from);
            return startsOf(question).map((start) => ({
              opening: openingOf(question, start),
              right: firstWord(reading, start.at) === first,
            }));
          },
          examples: (rates) => {
            const made = held.map((quotation) => {
              const own = pieces.filter((piece) => overlaps(piece, quotation));
              const question = contentQuestion(shape, frame, frames, rates, { quotation });
              return question ? examplesOf(question, joined(own)) : none;
            });
            const [first] = held;
            const question = contentQuestion(shape, frame, frames, rates, { told: first });
            const rest = pieces.filter((piece) => !held.some((quotation) => overlaps(piece, quotation)));
            if (question) made.push(examplesOf(question, rest));
            return {
              starts: reporting ? made.flatMap(({ starts }) => starts) : [],
              ends: made.flatMap(({ ends }) => ends),
            };
          },
        },
      ];
    }),
  );
};

const none = { starts: [], ends: [] };

const overlaps = (a: TokenRange, b: TokenRange): boolean => a.from < b.to && a.to > b.from;

/** Pieces of one quotation as one. */
const joined = (pieces: readonly TokenRange[]): readonly TokenRange[] => [
  { from: Math.min(...pieces.map(({ from }) => from)), to: Math.max(...pieces.map(({ to }) => to)) },
];

const isCue = ({ tokens }: Reading, { from, to }: Frame, { cue }: GoldQuote): boolean =>
  cue !== undefined &&
  cue !== null &&
  (tokens[from]?.start ?? 0) < cue.end &&
  (tokens[to - 1]?.end ?? 0) > cue.start;

/** A report inside what somebody else says is not marked, whether it reports something or not. */
const isInside = ({ tokens }: Reading, { from, to }: Frame, { start, end }: GoldQuote): boolean =>
  (tokens[from]?.start ?? 0) >= start && (tokens[to - 1]?.end ?? 0) <= end;
