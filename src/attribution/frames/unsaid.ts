import type { Mention } from '../../story/mentions/mention.ts';
import type { Reading } from '../reading.ts';
import { isDeed } from './deeds.ts';
import type { Frame } from './frame.ts';

/** Whether the words around a cue and its subject tell that nothing was said. */
export const isUnsaid = (reading: Reading, frame: Frame, source: Mention): boolean =>
  isNobody(reading, source) ||
  isInverted(reading, source) ||
  isWithout(reading, frame) ||
  isOver(reading, frame) ||
  isDenied(reading, frame) ||
  isInferred(reading, frame, source);

const shows = /^(?:suggest|indicate|reveal|signal|confirm|underscore|show|prove|demonstrate)$/;

/** "The trip suggests that she will run": what is done says nothing; whoever writes infers it. */
const isInferred = ({ tokens }: Reading, { verb }: Frame, { kind, head }: Mention): boolean =>
  kind === 'nominal' && shows.test(verb?.lemma ?? '') && isDeed(tokens[head]?.lower ?? '');

/** "Neither Russia nor North Korea confirmed", "no official said", "nobody said", "than anyone had said", "not one driver said", "none of the drivers said", "few analysts expect". */
export const isNobody = ({ tokens }: Reading, { from, head }: Mention): boolean => {
  const before = tokens[from - 1]?.lower ?? '';
  return (
    /^(?:neither|nor|no|none|not|hardly|scarcely|barely)$/.test(before) ||
    (before === 'of' && /^(?:none|neither|few)$/.test(tokens[from - 2]?.lower ?? '')) ||
    /^(?:nobody|none|neither|no|few)$/.test(tokens[from]?.lower ?? '') ||
    /^(?:anyone|anybody)$/.test(tokens[head]?.lower ?? '')
  );
};

/** "Nor did they note that", "Never has Lee said so": the negation stands before an auxiliary and the subject. */
const isInverted = ({ tokens }: Reading, { from }: Mention): boolean =>
  tokens[from - 1]?.class === 'auxiliary' && /^(?:nor|neither|never)$/.test(tokens[from - 2]?.lower ?? '');

/** "It goes without saying that", "Lee left without saying where", "stopped short of saying", "refrained from calling". */
export const isWithout = ({ tokens }: Reading, { from, verb }: Frame): boolean => {
  const [before, tie] = [tokens[from - 2]?.lower ?? '', tokens[from - 1]?.lower ?? ''];
  if (verb?.form !== 'ing') return false;
  return tie === 'without' || (tie === 'of' && before === 'short') || (tie === 'from' && KEPT.test(before));
};

const KEPT =
  /^(?:away|back|refrain(?:s|ed|ing)?|abstain(?:s|ed|ing)?|desist(?:s|ed|ing)?|stopped|(?:him|her|it)self|themselves)$/;

/** "Lee no longer says that": said once. */
const isOver = ({ tokens }: Reading, { from }: Frame): boolean =>
  tokens[from - 1]?.lower === 'longer' && tokens[from - 2]?.lower === 'no';

/** "denied having said", "denies telling her": what is denied was not said by that. */
const isDenied = ({ tokens }: Reading, { from, verb }: Frame): boolean =>
  tokens[from - 1]?.verb?.lemma === 'deny' && (verb?.form === 'ing' || tokens[from]?.lower === 'having');
