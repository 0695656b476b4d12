import type { Mention } from '../../../story/mentions/mention.ts';
import type { Token } from '../../../story/mentions/tokens.ts';
import type { Reading } from '../../reading.ts';
import type { Frame } from '../frame.ts';
import { verbGroup } from '../group.ts';
import { isNounPlace } from '../noun-place.ts';
import { subjectOf } from '../subject-of-verb.ts';
import { isNobody } from '../unsaid.ts';
import { isWritten } from '../written.ts';
import { appraised, attackedFor, defendedOwn } from './appraisals.ts';
import { mumbledThat } from './clause-verbs.ts';
import { madeItClear, wasAdamant } from './clearly.ts';
import { foundNone } from './findings.ts';
import { acceptedThat, putItTo, recordedThat } from './grants.ts';
import { attributed, castAs, credited, likened, pointedTo, putDownTo, referredAs } from './judgements.ts';
import { doubted, expects, threatened } from './outlooks.ts';
import type { Pattern } from './pattern.ts';
import { inPhrase } from './phrases.ts';
import { appealedFor, appealedTo, directedThat, heldThat, prayedTo } from './pleas.ts';
import { questioned, talkedHow } from './questions.ts';
import { believes, isSureThat, ofTheView, understands } from './views.ts';
import { madeCase, raisedQuestions, spokeOf, voiced, voicedWords } from './voices.ts';

/** In no order: of one verb no two hold. */
const patterns: readonly Pattern[] = [
  castAs,
  referredAs,
  likened,
  attributed,
  putDownTo,
  credited,
  pointedTo,
  questioned,
  talkedHow,
  madeItClear,
  wasAdamant,
  voiced,
  voicedWords,
  spokeOf,
  raisedQuestions,
  madeCase,
  foundNone,
  appraised,
  attackedFor,
  defendedOwn,
  appealedTo,
  appealedFor,
  directedThat,
  prayedTo,
  heldThat,
  ofTheView,
  believes,
  isSureThat,
  understands,
  acceptedThat,
  putItTo,
  recordedThat,
  expects,
  threatened,
  doubted,
  inPhrase,
  mumbledThat,
];

/** By the form of the verb. */
const byForm = Map.groupBy(
  patterns.flatMap((pattern) => [...pattern.forms].map(([text, form]) => ({ text, pattern, form }))),
  ({ text }) => text,
);

/** What a cue of a pattern begins with. */
export const patternVerbs: ReadonlySet<string> = new Set(byForm.keys());

/** "likened it to a tax", "made it clear that": the frame of a verb that reports in its pattern alone. */
export const patternFrame = (reading: Reading, at: number): Frame | undefined => {
  const { tokens } = reading;
  if (reading.mentionAt[at] !== -1 || tokens[at]?.class === 'capital') return undefined;
  const known = byForm.get(tokens[at]?.lower ?? '');
  if (!known) return undefined;
  const found = known.find(({ pattern }) => pattern.endOf(reading, at) !== undefined);
  const to = found?.pattern.endOf(reading, at);
  if (!found || to === undefined || isNounPlace(tokens, at)) return undefined;
  if (found.form === 'ing' && isUntold(tokens, at)) return undefined;
  const verb = { lemma: found.pattern.like, group: 'speech', form: found.form } as const;
  const { from, negated, hypothetical, passive } = verbGroup(tokens, at);
  const base: Frame = {
    kind: 'verb',
    unit: reading.unitAt[at] ?? 0,
    from,
    to,
    verb,
    patterned: found.pattern.reports,
    inverted: false,
    negated,
    hypothetical,
  };
  const source = passive ? undefined : subjectOf(reading, base);
  const speaks = source && maySpeak(reading, source, found.pattern);
  return speaks ? { ...base, source, negated: negated || isNobody(reading, source) } : undefined;
};

/** "not on board with comparing her to Lee": what is not told; “a leader,” comparing him to Lee: another told that. */
const isUntold = (tokens: readonly Token[], at: number): boolean =>
  /^(?:with|of|from|for|without|against|to)$/.test(tokens[at - 1]?.lower ?? '') ||
  tokens[at - 1]?.class === 'quote';

/** Not "it", "the results", which show something by what they are. */
const maySpeak = (reading: Reading, source: Mention, { ofPeople, ofIt }: Pattern): boolean => {
  const head = reading.tokens[source.head]?.lower ?? '';
  if (head === 'it') return ofIt === true;
  if (/^(?:this|that|which)$/.test(head)) return false;
  if (isWritten(reading, source)) return ofPeople !== true;
  return source.kind !== 'nominal' || source.entity !== 'unknown';
};
