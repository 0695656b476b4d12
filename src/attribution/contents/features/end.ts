import type { TokenClass } from '../../../story/mentions/token-class.ts';
import type { Frame } from '../../frames/frame.ts';
import { capped, flag, none } from '../../ranking/feature.ts';
import { speechOccasions } from '../../words/speech-occasions.ts';
import {
  type Boundary,
  type BoundaryFeature,
  clauseFeatures,
  type Opened,
  placeFeatures,
} from '../feature.ts';
import { countIn, lastTense, nextTense } from '../shape.ts';

/** What follows an end, past its comma or dash. */
const past = ({ reading }: Opened, { at }: Boundary): number => {
  const kind = reading.tokens[at]?.class;
  return kind === 'comma' || kind === 'dash' ? at + 1 : at;
};

/** The tense of the cue, by its first auxiliary. */
const cueTense = ({ shape, frame }: Opened): number => nextTense(shape, frame.from);

/** The word that a conjunction joins without a subject of its own, over an adverb ("and later offered"). */
const joinedAt = (question: Opened, boundary: Boundary): number => {
  const { tokens } = question.reading;
  const at = past(question, boundary);
  if (!/^(?:and|but|or)$/.test(tokens[at]?.lower ?? '')) return none;
  return /^(?:adverb|negation)$/.test(tokens[at + 1]?.class ?? '') ? at + 2 : at + 1;
};

/**
 * Whether a verb joined by a conjunction has the form of the cue (1), of the content's last verb (2) or of both (3):
 * "Lee says it will close and calls it a pity", "said it closed and …"; 4 more for "-ing", 6 more for "to".
 */
const parallel = (question: Opened, boundary: Boundary): number => {
  const { shape, reading, frame, start } = question;
  const at = joinedAt(question, boundary);
  const { lower = '' } = reading.tokens[at] ?? {};
  const tense = shape.tenses[at] ?? 0;
  if (lower.endsWith('ing')) return 4 + flag(frame.verb?.form === 'ing');
  if (lower === 'to')
    return (
      6 +
      flag(reading.tokens[frame.from - 1]?.lower === 'to') +
      2 * flag(reading.tokens[start]?.lower === 'to')
    );
  if (tense === 0) return none;
  const ofCue = frame.verb?.form !== 'ing' && tense === cueTense(question);
  const ofContent = boundary.at > start && tense === lastTense(shape, boundary.at);
  return flag(ofCue) + 2 * flag(ofContent);
};

const longestPhrase = 6;

/** How far the noun is of a phrase that tells on what occasion something was said: "in a television interview". */
const toOccasion = (question: Opened, boundary: Boundary): number => {
  const { tokens } = question.reading;
  const at = past(question, boundary);
  if (tokens[at]?.class !== 'preposition') return none;
  for (let next = at + 1; next <= at + longestPhrase; next += 1) {
    const token = tokens[next];
    if (!token || /^(?:comma|stop|verb|auxiliary|preposition|conjunction|break)$/.test(token.class))
      return none;
    if (speechOccasions.has(token.lower)) return next - at;
  }
  return none;
};

const parts: ReadonlySet<TokenClass | undefined> = new Set(['comma', 'dash', 'open']);

const ofNextCue = (
  name: string,
  of: (cue: Frame, question: Opened, boundary: Boundary) => number,
): BoundaryFeature<Opened> => ({
  name,
  of: (question, boundary) => {
    const cue = question.frames.find((one) => one !== question.frame && one.from >= boundary.at);
    return cue ? of(cue, question, boundary) : none;
  },
});

/** Of a place where content that is open may end. */
export const endFeatures: readonly BoundaryFeature<Opened>[] = [
  { name: 'rule', of: (_, { rule }) => rule },
  { name: 'rank', of: (_, { rank }) => rank },
  { name: 'candidates', of: (_, { count }) => count },
  { name: 'tokens', of: ({ start }, { at }) => capped(at - start, 80) },
  { name: 'tokens left', of: ({ unit }, { at }) => capped(unit.to - at, 60) },
  { name: 'is last', of: ({ unit }, { at }) => flag(unit.to - at <= 2) },
  {
    name: 'from quotation',
    of: ({ quotation }, { at }) => (quotation ? capped(at - quotation.to, 40) : none),
  },
  ...placeFeatures<Opened>('here', (_, { at }) => at),
  ...placeFeatures<Opened>('past', past),
  ...placeFeatures<Opened>('past next', (question, boundary) => past(question, boundary) + 1),
  ...placeFeatures<Opened>('past after next', (question, boundary) => past(question, boundary) + 2),
  ...placeFeatures<Opened>('last', (_, { at }) => at - 1),
  ...clauseFeatures<Opened>('past', past),
  ...clauseFeatures<Opened>('past next', (question, boundary) => past(question, boundary) + 1),
  {
    name: 'tense changes',
    of: (question, boundary) =>
      flag(nextTense(question.shape, question.start) !== nextTense(question.shape, past(question, boundary))),
  },
  { name: 'tense before', of: ({ shape }, { at }) => lastTense(shape, at) },
  { name: 'joined verb is parallel', of: parallel },
  { name: 'to occasion of speech', of: toOccasion },
  {
    name: 'to mark',
    of: (question, boundary) => question.shape.toMark[past(question, boundary)] ?? 0,
  },
  {
    name: 'to mark next',
    of: (question, boundary) => {
      const at = past(question, boundary);
      return question.shape.toMark[at + (question.shape.toMark[at] ?? 0) + 1] ?? 0;
    },
  },
  {
    name: 'verbs to mark',
    of: (question, boundary) => {
      const at = past(question, boundary);
      return capped(countIn(question.shape, 'verb', at, at + (question.shape.toMark[at] ?? 0)), 3);
    },
  },
  {
    name: 'since mark',
    of: ({ start, reading }, { at }) => {
      let back = at - 1;
      while (back > start && !parts.has(reading.tokens[back]?.class)) back -= 1;
      return back > start ? capped(at - back, 20) : none;
    },
  },
  {
    name: 'cues inside',
    of: ({ frames, frame, start }, { at }) =>
      capped(frames.filter((one) => one !== frame && one.from >= start && one.to <= at).length, 3),
  },
  {
    name: 'to verb past',
    of: (question, boundary) => question.shape.toVerb[past(question, boundary)] ?? 0,
  },
  { name: 'verbs inside', of: ({ shape, start }, { at }) => capped(countIn(shape, 'verb', start, at), 5) },
  { name: 'commas inside', of: ({ shape, start }, { at }) => capped(countIn(shape, 'comma', start, at), 5) },
  { name: 'verbs left', of: ({ shape, unit }, { at }) => capped(countIn(shape, 'verb', at, unit.to), 5) },
  {
    name: 'open brackets',
    of: ({ shape, start }, { at }) => countIn(shape, 'open', start, at) - countIn(shape, 'close', start, at),
  },
  {
    name: 'quoted after',
    of: ({ reading }, { at }) => flag(reading.quotationAt[at] !== -1 || reading.quotationAt[at + 1] !== -1),
  },
  ofNextCue('to next cue', (cue, _, { at }) => capped(cue.from - at, 20)),
  ofNextCue('next cue is speech', (cue) => flag(cue.verb?.group !== 'thought')),
  ofNextCue('next cue is participle', (cue) => flag(cue.verb?.form === 'ing')),
  ofNextCue('next cue has this source', (cue, { frame }) => flag(cue.source === frame.source)),
  ofNextCue('next source begins', (cue, question, boundary) =>
    capped((cue.source?.from ?? cue.from) - past(question, boundary), 20),
  ),
];

/** Of what is to end, whatever candidate is looked at. */
export const openedFeatures: readonly BoundaryFeature<Opened>[] = [
  { name: 'side', of: ({ start, report, continued }) => (continued ? 2 : flag(start >= report.to)) },
  { name: 'start from report', of: ({ start, report }) => capped(start - report.to, 40) },
  ...placeFeatures<Opened>('first', ({ start }) => start),
  ...placeFeatures<Opened>('before first', ({ start }) => start - 1),
  { name: 'to verb inside', of: ({ shape, start }) => shape.toVerb[start] ?? 0 },
  { name: 'tense inside', of: ({ shape, start }) => nextTense(shape, start) },
  { name: 'holds quotation', of: ({ start, quotation }) => flag(quotation && quotation.from > start) },
];
