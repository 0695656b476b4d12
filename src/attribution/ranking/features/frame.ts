import type { Mention } from '../../../story/mentions/mention.ts';
import { isNaming } from '../../../story/mentions/verbs.ts';
import type { Frame } from '../../frames/frame.ts';
import { capped, type Feature, flag, none } from '../feature.ts';
import { countBetween, type Question } from '../scene.ts';

/** Tokens between a cue and the quotation; negative where the cue stands before it. */
const cueDistance = ({ quotation }: Question, frame: Frame): number =>
  frame.from >= quotation.to ? frame.from - quotation.to + 1 : frame.to - quotation.from - 1;

/** The candidate's own cue that is nearest to the quotation. */
export const ownCue = (question: Question, mention: Mention): Frame | undefined => {
  let best: Frame | undefined;
  for (const frame of question.scene.framesOfSource.get(mention) ?? []) {
    if (!best || Math.abs(cueDistance(question, frame)) < Math.abs(cueDistance(question, best))) best = frame;
  }
  return best;
};

const ofFrame = (name: string, of: (frame: Frame, question: Question) => number): Feature => ({
  name,
  of: (question, _, cue) => (cue ? of(cue, question) : none),
});

const frameKinds = { verb: 0, according: 1, colon: 2, noun: 3 } as const;

/** Of the cue whose source the candidate is; `none` where it is of none. */
export const cueFeatures: readonly Feature[] = [
  ofFrame('cue away', (frame, question) => capped(cueDistance(question, frame), 40)),
  ofFrame('cue kind', (frame) => frameKinds[frame.kind]),
  ofFrame('cue in its sentence', (frame, { quotation }) => flag(frame.unit === quotation.unit)),
  ofFrame('cue is speech', (frame) => flag(frame.verb?.group !== 'thought')),
  ofFrame('cue names or judges', (frame) => flag(frame.verb && isNaming(frame.verb))),
  ofFrame('cue is inverted', (frame) => flag(frame.inverted)),
  ofFrame('cue is negated', (frame) => flag(frame.negated)),
  ofFrame('cue is hypothetical', (frame) => flag(frame.hypothetical)),
  ofFrame('cue addresses somebody', (frame) => flag(frame.addressee !== undefined)),
  ofFrame('cue comes through somebody', (frame) => flag(frame.via !== undefined)),
  ofFrame('words between cue and quotation', (frame, question) =>
    capped(countBetween(question.scene, 'word', question.quotation, frame), 12),
  ),
  ofFrame('commas between cue and quotation', (frame, question) =>
    capped(countBetween(question.scene, 'comma', question.quotation, frame), 5),
  ),
  ofFrame('cues between cue and quotation', (frame, question) =>
    capped(countBetween(question.scene, 'frame', question.quotation, frame), 5),
  ),
  ofFrame('last cue before', (frame, question) =>
    flag(question.frames.findLast((one) => one.to <= question.quotation.from) === frame),
  ),
  ofFrame('first cue after', (frame, question) =>
    flag(question.frames.find((one) => one.from >= question.quotation.to) === frame),
  ),
];

/** Of the cues that have the candidate in another place. */
export const roleFeatures: readonly Feature[] = [
  {
    name: 'is addressed',
    of: (question, candidate) =>
      flag(candidate && question.frames.some((frame) => frame.addressee === candidate)),
  },
  {
    name: 'is a channel',
    of: (question, candidate) => flag(candidate && question.frames.some((frame) => frame.via === candidate)),
  },
];
