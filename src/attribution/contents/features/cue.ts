import { isNaming, isQuoting } from '../../../story/mentions/verbs.ts';
import { capped, flag, none } from '../../ranking/feature.ts';
import { takesUpClaim } from '../claim.ts';
import type { QuestionFeature } from '../feature.ts';
import { type ContentQuestion, rateOf } from '../question.ts';
import { countIn } from '../shape.ts';

const kinds = { verb: 0, according: 1, colon: 2, noun: 3 } as const;
const forms = ['base', 's', 'past', 'participle', 'ing'] as const;
const sources = ['name', 'nominal', 'pronoun'] as const;
const reach = 18;

const thatAway = ({ reading, report }: ContentQuestion): number => {
  for (let at = report.to; at < report.to + reach; at += 1)
    if (reading.tokens[at]?.lower === 'that') return at - report.to;
  return none;
};

/** "The bridge, Lee said, is “a disgrace”": what follows the report opens with a small letter, so that it goes on with what stands before. */
const toldGoesOn = ({ reading, told, report }: ContentQuestion): number => {
  if (!told || told.from < report.to) return none;
  const { tokens } = reading;
  const first = tokens[told.from]?.class === 'quote' ? tokens[told.from + 1] : tokens[told.from];
  return flag(/^\p{Ll}/u.test(first?.text ?? ''));
};

/** Class and closed-class word at a place. */
const standing = (
  name: string,
  placeOf: (question: ContentQuestion) => number,
): readonly QuestionFeature<ContentQuestion>[] => [
  { name: `class ${name}`, kind: true, of: (question) => question.shape.classes[placeOf(question)] ?? 0 },
  { name: `word ${name}`, kind: true, of: (question) => question.shape.words[placeOf(question)] ?? 0 },
];

/** Of the cue, and of how it stands in its sentence. */
export const cueFeatures: readonly QuestionFeature<ContentQuestion>[] = [
  { name: 'cue kind', kind: true, of: ({ frame }) => kinds[frame.kind] },
  { name: 'cue is thought', of: ({ frame }) => flag(frame.verb?.group === 'thought') },
  { name: 'cue names', of: ({ frame }) => flag(frame.verb && isNaming(frame.verb)) },
  { name: 'cue quotes', of: ({ frame }) => flag(frame.verb && isQuoting(frame.verb)) },
  { name: 'cue takes up a claim', of: ({ reading, frame }) => flag(takesUpClaim(reading, frame)) },
  { name: 'cue reports clauses', of: rateOf },
  { name: 'cue form', kind: true, of: ({ frame }) => (frame.verb ? forms.indexOf(frame.verb.form) : none) },
  { name: 'cue is inverted', of: ({ frame }) => flag(frame.inverted) },
  { name: 'cue addresses somebody', of: ({ frame }) => flag(frame.addressee !== undefined) },
  {
    name: 'source kind',
    kind: true,
    of: ({ frame }) => (frame.source ? sources.indexOf(frame.source.kind) : none),
  },
  { name: 'source to cue', of: ({ frame }) => capped(frame.from - (frame.source?.to ?? frame.from), 20) },
  {
    name: 'source is who',
    of: ({ reading, frame }) => flag(reading.tokens[frame.source?.head ?? -1]?.lower === 'who'),
  },
  { name: 'tokens before report', of: ({ report, unit }) => capped(report.from - unit.from, 40) },
  { name: 'tokens after report', of: ({ report, unit }) => capped(unit.to - report.to, 40) },
  {
    name: 'verbs before report',
    of: ({ shape, unit, report }) => capped(countIn(shape, 'verb', unit.from, report.from), 5),
  },
  {
    name: 'verbs after report',
    of: ({ shape, unit, report }) => capped(countIn(shape, 'verb', report.to, unit.to), 5),
  },
  ...standing('before report', ({ report }) => report.from - 1),
  ...standing('before cue', ({ frame }) => frame.from - 1),
  ...standing('after report', ({ report }) => report.to),
  { name: 'ending after report', kind: true, of: ({ shape, report }) => shape.endings[report.to] ?? 0 },
  { name: 'word two after report', kind: true, of: ({ shape, report }) => shape.words[report.to + 1] ?? 0 },
  { name: 'first word', kind: true, of: ({ shape, unit }) => shape.words[unit.from] ?? 0 },
  { name: 'that away', of: thatAway },
  { name: 'cues before', of: ({ frames, frame }) => capped(frames.indexOf(frame), 4) },
  { name: 'cues after', of: ({ frames, frame }) => capped(frames.length - 1 - frames.indexOf(frame), 4) },
  { name: 'told side', kind: true, of: ({ told, report }) => (told ? (told.from < report.from ? 1 : 2) : 0) },
  { name: 'told goes on', of: toldGoesOn },
  { name: 'told opens sentence', of: ({ told, unit }) => flag(told && told.from <= unit.from) },
];
