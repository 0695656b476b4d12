import type { Mention } from '../../story/mentions/mention.ts';
import type { Verb } from '../../story/mentions/verbs.ts';
import type { Reading } from '../reading.ts';
import { opensSubordinate } from '../words/subordinators.ts';
import { saidQuotedBy } from './cited.ts';
import { colonFrame } from './colon.ts';
import { type Frame, inOneShape } from './frame.ts';
import { frontedFrame } from './fronted.ts';
import { addsTo, givesGround, turnsDown } from './joined.ts';
import { nounFrame, toldNouns } from './noun.ts';
import { patternFrame, patternVerbs } from './patterns/patterns.ts';
import {
  citing,
  givesReason,
  saidAccording,
  saidAsReported,
  saidReported,
  saidThrough,
  toldQuoting,
} from './second-hand.ts';
import { supportFrame, supportVerbs } from './support-verb.ts';
import { closingFrame, unlistedFrame } from './unlisted.ts';
import { verbFrame } from './verb.ts';
import { accordingFrame, perFrame, toQuoteFrame, viewFrame, wordsWithoutVerb } from './without-verb.ts';

/** What a cue begins with that is no verb of speech. Few words are: all others are looked up once, not by each rule. */
const openers: ReadonlySet<string> = new Set([
  ...patternVerbs,
  ...supportVerbs,
  ...toldNouns,
  ...wordsWithoutVerb,
]);

/** Every frame outside quotation marks, in order. */
export const framesOf = (reading: Reading): readonly Frame[] => {
  const frames: Frame[] = [];
  let done = 0;
  reading.tokens.forEach((_, at) => {
    if (reading.quotationAt[at] !== -1 || at < done) return;
    const last = frames.at(-1);
    const frame = frameAt(reading, at, frames);
    if (!frame) return;
    const cited =
      citing(reading, frame, last) ??
      saidThrough(reading, frame, last) ??
      saidReported(reading, frame, last) ??
      saidAsReported(reading, frame, last);
    const opener = cited ? -1 : openerOf(frames, frame);
    const reported = saidReported(reading, frame, frames[opener]);
    const according = saidAccording(reading, frame, last) ?? saidQuotedBy(reading, frame, last);
    const told = according ?? toldQuoting(reading, frame);
    if (cited) frames[frames.length - 1] = inOneShape(cited);
    if (reported) frames[opener] = inOneShape(reported);
    if (last && (according || interrupts(reading, frame, last)))
      frames[frames.length - 1] = { ...last, negated: true };
    const idle = cited || reported || givesReason(reading, frame, last);
    frames.push(inOneShape(idle ? { ...frame, negated: true } : (told ?? frame)));
    if (frame.to > at + 1) done = frame.to;
  });
  return frames;
};

/** "Papers show, Lee said in court, that it is old": what a report right behind a comma parts from its clause is told by that report. */
const interrupts = ({ tokens }: Reading, frame: Frame, last: Frame): boolean => {
  const opening = Math.min(frame.from, frame.source?.from ?? frame.from);
  const behind = tokens[last.to]?.class === 'comma' && opening === last.to + 1;
  if (!behind || !frame.source || frame.verb?.form === 'ing' || last.unit !== frame.unit) return false;
  const end = Math.max(frame.to, frame.source.to, frame.addressee?.to ?? 0);
  const rest = tokens.slice(end, end + longestAside);
  const comma = rest.findIndex(({ class: kind }) => /^(?:comma|stop|quote|verb)$/.test(kind));
  return rest[comma]?.class === 'comma' && rest[comma + 1]?.lower === 'that';
};

/** Tokens of "in a telephone interview on Monday,". */
const longestAside = 8;

/** Cues of one sentence that are looked back over. */
const mostBefore = 8;

/** "Lee said she would not comment, the Courier reported": the place of the first cue of the sentence, past those in what it reports. */
const openerOf = (frames: readonly Frame[], { unit }: Frame): number => {
  let at = frames.length;
  while (at > 0 && frames.length - at < mostBefore && frames[at - 1]?.unit === unit) at -= 1;
  return at;
};

/** "The council said it would not comment while the inquiry went on, but added": after a comma the main clause goes on. */
const goneOnWith = (reading: Reading, at: number, frames: readonly Frame[]): Frame | undefined => {
  const { tokens, unitAt } = reading;
  const last = frames.at(-1);
  const resumes = tokens[at - 1]?.class === 'conjunction' && tokens[at - 2]?.class === 'comma';
  const main = resumes
    ? frames
        .slice(-mostBefore)
        .find(
          ({ unit, verb, source, to }) =>
            unit === unitAt[at] &&
            verb &&
            source &&
            (isBelow(reading, to, last?.from ?? to) || goesOnOver(tokens[at]?.verb, verb, last?.verb)),
        )
    : undefined;
  return (
    main ??
    (resumes ? reporterOf(reading, at, frames) : undefined) ??
    ofSameKind(reading, at, frames) ??
    addedTo(reading, at, frames) ??
    deniedBefore(reading, at, frames) ??
    (last?.kind === 'noun' ? undefined : last)
  );
};

/** "Lee said Diaz did not know, and accused him of it": of what somebody thinks no other report goes on, but of what was said. */
const goesOnOver = (verb: Verb | undefined, main: Verb, last: Verb | undefined): boolean =>
  main.group === 'speech' && last?.group === 'thought' && verb?.group === 'speech' && verb.form === main.form;

/** "Lee said Diaz had denied it, and | added": of whoever reports what the other said right behind the cue. */
const reporterOf = ({ tokens, unitAt }: Reading, at: number, frames: readonly Frame[]): Frame | undefined => {
  const [main, last] = frames.slice(-2).filter(({ unit }) => unit === unitAt[at]);
  if (tokens[at]?.verb?.lemma !== 'add' || !main?.source || !last?.source) return undefined;
  const end = Math.max(main.to, main.addressee?.to ?? 0);
  const clause = tokens[end]?.lower === 'that' ? end + 1 : end;
  return main.verb?.group === 'speech' && last.source.from === clause ? main : undefined;
};

/** "Lee said it grew after announcing the plan and suggested", "a note saying she would not favour it and suggesting": a verb with a tense is joined to one with a tense, a participle to a participle. */
const ofSameKind = ({ tokens, unitAt }: Reading, at: number, frames: readonly Frame[]): Frame | undefined => {
  const joined = /^(?:and|but)$/.test(tokens[at - 1]?.lower ?? '');
  const going = isGoing(tokens[at]?.verb);
  if (!joined || isGoing(frames.at(-1)?.verb) === going) return undefined;
  return frames
    .slice(-mostBefore)
    .findLast(({ unit, verb, source }) => unit === unitAt[at] && verb && isGoing(verb) === going && source);
};

const isGoing = (verb: Verb | undefined): boolean => verb?.form === 'ing';

/** "Lee said holding it could be “messy,” adding": what somebody adds, to what a person or a body said before. */
const addedTo = (reading: Reading, at: number, frames: readonly Frame[]): Frame | undefined =>
  addsTo(reading, at)
    ? frames
        .slice(-mostBefore)
        .findLast(
          ({ unit, verb, source }) =>
            unit === reading.unitAt[at] &&
            verb?.group === 'speech' &&
            verb.form !== 'ing' &&
            isSomebody(source),
        )
    : undefined;

/** "Lee denied that Diaz had refused, saying": what opens the sentence. */
const deniedBefore = (reading: Reading, at: number, frames: readonly Frame[]): Frame | undefined => {
  if (!givesGround(reading, at)) return undefined;
  const first = frames.slice(-mostBefore).find(({ unit }) => unit === reading.unitAt[at]);
  return first && turnsDown(first) ? first : undefined;
};

const isSomebody = (source: Mention | undefined): boolean =>
  source !== undefined && (source.kind !== 'nominal' || source.entity !== 'unknown');

const reach = 200;

/** A subordinate clause opens between two cues: what it reports is no part of the main clause. */
const isBelow = (reading: Reading, from: number, to: number): boolean => {
  for (let at = Math.max(from, to - reach); at < to; at += 1) if (opensSubordinate(reading, at)) return true;
  return false;
};

const frameAt = (reading: Reading, at: number, frames: readonly Frame[]): Frame | undefined => {
  const { class: kind, lower = '' } = reading.tokens[at] ?? {};
  const fronted = frontedFrame(reading, at);
  if (fronted) return fronted;
  if (kind === 'colon') return colonFrame(reading, at);
  const opens = openers.has(lower);
  const idiomatic = opens ? (patternFrame(reading, at) ?? supportFrame(reading, at)) : undefined;
  if (idiomatic) return idiomatic;
  const isVerb = kind === 'verb';
  return (
    closingFrame(reading, at) ??
    (isVerb ? ofVerb(reading, at, frames) : undefined) ??
    (opens ? withoutVerb(reading, at) : undefined) ??
    (isVerb ? undefined : unlistedFrame(reading, at)) ??
    (opens ? nounFrame(reading, at) : undefined)
  );
};

const ofVerb = (reading: Reading, at: number, frames: readonly Frame[]): Frame | undefined =>
  reading.mentionAt[at] === -1 ? verbFrame(reading, at, goneOnWith(reading, at, frames)) : undefined;

const withoutVerb = (reading: Reading, at: number): Frame | undefined =>
  accordingFrame(reading, at) ?? perFrame(reading, at) ?? viewFrame(reading, at) ?? toQuoteFrame(reading, at);
