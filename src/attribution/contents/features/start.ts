import { capped, flag, none } from '../../ranking/feature.ts';
import type { Reading } from '../../reading.ts';
import { type BoundaryFeature, placeFeatures } from '../feature.ts';
import { openingRate } from '../opening.ts';
import type { ContentQuestion } from '../question.ts';
import { countIn } from '../shape.ts';

/** The tokens between the report and a place after it, or between a place before it and the report. */
const gap = ({ report }: ContentQuestion, at: number): readonly [number, number] =>
  at >= report.to ? [report.to, at] : [at, report.from];

const mentionFrom = ({ mentions, mentionAt }: Reading, at: number): number => {
  const index = mentionAt[at] ?? -1;
  return index < 0 ? none : (mentions[index]?.from ?? none);
};

/** Of a place where the content may begin. */
export const startFeatures: readonly BoundaryFeature<ContentQuestion>[] = [
  { name: 'rule', kind: true, of: (_, { rule }) => rule },
  { name: 'verb opens contents so', of: openingRate },
  { name: 'rank', of: (_, { rank }) => rank },
  { name: 'candidates', of: (_, { count }) => count },
  {
    name: 'from report',
    of: ({ report }, { at }) => capped(at >= report.to ? at - report.to : at - report.from, 40),
  },
  { name: 'from sentence', of: ({ unit }, { at }) => capped(at - unit.from, 40) },
  {
    name: 'to quotation',
    of: ({ quotation }, { at }) => (quotation ? capped(quotation.from - at, 40) : none),
  },
  ...placeFeatures<ContentQuestion>('here', (_, { at }) => at),
  ...placeFeatures<ContentQuestion>('next', (_, { at }) => at + 1),
  ...placeFeatures<ContentQuestion>('after next', (_, { at }) => at + 2),
  ...placeFeatures<ContentQuestion>('before', (_, { at }) => at - 1),
  ...placeFeatures<ContentQuestion>('two before', (_, { at }) => at - 2),
  { name: 'opens a mention', of: ({ reading }, { at }) => flag(mentionFrom(reading, at) === at) },
  {
    name: 'inside a mention',
    of: ({ reading }, { at }) => flag(mentionFrom(reading, at) !== none && mentionFrom(reading, at) < at),
  },
  { name: 'to verb', of: ({ shape }, { at }) => shape.toVerb[at] ?? 0 },
  {
    name: 'verbs between',
    of: (question, { at }) => capped(countIn(question.shape, 'verb', ...gap(question, at)), 5),
  },
  {
    name: 'commas between',
    of: (question, { at }) => capped(countIn(question.shape, 'comma', ...gap(question, at)), 5),
  },
  {
    name: 'tokens to come',
    of: ({ report, unit }, { at }) => capped((at < report.from ? report.from : unit.to) - at, 60),
  },
];
