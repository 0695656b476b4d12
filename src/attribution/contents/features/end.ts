import type { Frame } from '../../frames/frame.ts';
import { capped, flag, none } from '../../ranking/feature.ts';
import {
  type Boundary,
  type BoundaryFeature,
  clauseFeatures,
  type Opened,
  placeFeatures,
} from '../feature.ts';
import { countIn, nextTense } from '../shape.ts';

/** What follows an end, past its comma or dash. */
const past = ({ reading }: Opened, { at }: Boundary): number =>
  /^(?:comma|dash)$/.test(reading.tokens[at]?.class ?? '') ? at + 1 : at;

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
  {
    name: 'since mark',
    of: ({ start, reading }, { at }) => {
      let back = at - 1;
      while (back > start && !/^(?:comma|dash|open)$/.test(reading.tokens[back]?.class ?? '')) back -= 1;
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
