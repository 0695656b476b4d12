import { maySubordinate } from '../../words/subordinators.ts';
import { type ContentQuestion, unitEnd } from '../question.ts';
import { countIn } from '../shape.ts';
import { floorOf, type LimitRule } from './limit.ts';
import { isPhrase } from './phrases.ts';

const relatives = /^(?:who|which|whom|that)$/;

/** Where the words begin that hang a report on a noun: "voters | who say", "the plan | which Lee said", "a man | claiming". */
const hungFrom = ({ reading: { tokens }, frame, report, unit }: ContentQuestion): number | undefined => {
  const { source, verb, inverted, kind } = frame;
  if (kind !== 'verb' || !source || inverted) return undefined;
  const bare = verb?.form === 'ing' && frame.from === source.to && frame.to - frame.from === 1;
  if (bare && source.kind === 'nominal') return frame.from;
  if (/^(?:who|which|that)$/.test(tokens[source.head]?.lower ?? '') && source.to - source.from === 1)
    return source.from;
  const before = report.from - 1;
  return before > unit.from && relatives.test(tokens[before]?.lower ?? '') ? before : undefined;
};

/** "levied by the firm", "an extended record": a participle that looks like a past tense. */
const isParticiple = ({ reading: { tokens } }: ContentQuestion, at: number): boolean =>
  tokens[at]?.class !== 'auxiliary' &&
  (tokens[at + 1]?.lower === 'by' || /^(?:determiner|possessive)$/.test(tokens[at - 1]?.class ?? ''));

/** Whether the noun before a place is the subject of a clause whose verb is still to come. */
const awaitsVerb = (question: ContentQuestion, from: number): boolean => {
  const { reading, shape, unit } = question;
  for (let at = from - 1; at >= unit.from; at -= 1) {
    const { lower = '', verb, class: kind } = reading.tokens[at] ?? {};
    if (reading.quotationAt[at] !== -1 || /^(?:open|colon)$/.test(kind ?? '')) return false;
    if ((shape.tenses[at] ?? 0) > 0 && verb?.form !== 'base' && !isParticiple(question, at)) return false;
    if (lower !== 'as' && (maySubordinate(lower) || lower === 'that') && at < from - 1) return true;
  }
  return true;
};

/** Words behind which a verb has a clause of its own. */
const opensClause = (lower: string): boolean =>
  maySubordinate(lower) || /^(?:who|whom|whose|which|that|what|how|why|whether|if)$/.test(lower);

const nominative = /^(?:i|he|she|they|we)$/;

/** Where a verb begins with the adverb before it: "now wants"; not inside another one ("has now left"). */
const verbStart = ({ reading: { tokens } }: ContentQuestion, at: number): number =>
  tokens[at - 1]?.class === 'adverb' && tokens[at - 2]?.class !== 'auxiliary' ? at - 1 : at;

type Role = 'none' | 'own' | 'plain' | 'doubtful';

/** What a token is as a verb: none; one with a subject of its own or joined to another; a plain one; one that may be a participle. */
const roleOf = (question: ContentQuestion, at: number): Role => {
  const { reading, shape } = question;
  const { tokens, mentions, mentionAt } = reading;
  const { verb, class: kind, lower = '' } = tokens[at] ?? {};
  const isTensed = (shape.tenses[at] ?? 0) > 0 && verb?.form !== 'base' && !isParticiple(question, at);
  if (!isTensed || /^(?:be|been|being|have)$/.test(lower)) return 'none';
  const first = verbStart(question, at);
  const before = tokens[first - 1];
  // "has been hurt", "will not have left": one verb.
  if (/^(?:auxiliary|negation)$/.test(before?.class ?? '') || /^(?:to|having)$/.test(before?.lower ?? ''))
    return 'none';
  if (/^(?:comma|conjunction)$/.test(before?.class ?? '') || before?.lower === 'then') return 'own';
  const subject = mentions[mentionAt[first - 1] ?? -1];
  if (nominative.test(before?.lower ?? '')) {
    const opener = tokens[(subject?.from ?? first) - 1];
    return opensClause(opener?.lower ?? '') ? 'plain' : 'own';
  }
  const said = tokens[(subject?.from ?? first) - 1];
  if (subject && said?.class === 'verb') return 'own';
  return kind === 'auxiliary' || verb?.form === 's' ? 'plain' : 'doubtful';
};

const isVerb = ({ reading: { tokens }, shape }: ContentQuestion, at: number): boolean =>
  (shape.tenses[tokens[at]?.class === 'adverb' ? at + 1 : at] ?? 0) > 0;

/** "Voters who say it is safe were few": the verb that the noun waits for, behind those of what is said. */
const outerVerb: LimitRule = {
  name: 'outer verb',
  why: '“Voters who say it is safe were few”, “A man claiming he was hit had left”, “The plan that Lee said he would drop is back”: before the verb whose subject is the noun that the report hangs on',
  of: (question, start) => {
    const { report } = question;
    const from = hungFrom(question);
    if (from === undefined || start < report.to || !awaitsVerb(question, from)) return undefined;
    const { plain, doubtful, isDoubted } = spareVerbs(question, start);
    // "who say the plan drafted last year was bad are few": of two plain ones the first may be that of what is said.
    const at = isDoubted && plain.length > 1 ? plain[1] : (plain[0] ?? doubtful);
    return at !== undefined && at > floorOf(question, start) ? at : undefined;
  },
};

interface Spare {
  readonly plain: readonly number[];
  readonly doubtful: number | undefined;
  /** One that may be a participle was taken for the verb of what is said. */
  readonly isDoubted: boolean;
}

/** Where verbs begin that no clause of what is said waits for. */
const spareVerbs = (question: ContentQuestion, start: number): Spare => {
  const { tokens, quotationAt } = question.reading;
  let awaited = isPhrase(question, start) ? 0 : 1;
  let isDoubted = false;
  let doubtful: number | undefined;
  const plain: number[] = [];
  for (let at = start; at < unitEnd(question) && plain.length < 2; at += 1) {
    if (quotationAt[at] !== -1) continue;
    const lower = tokens[at]?.lower ?? '';
    if (at > start && opensClause(lower)) awaited += 1;
    // "the dam is old and the road was bad": a second clause, with a verb to come.
    if (awaited === 0 && /^(?:and|but)$/.test(lower) && !isVerb(question, at + 1)) awaited += 1;
    const role = roleOf(question, at);
    if (role === 'none') continue;
    if (awaited > 0) {
      if (role === 'own' && at >= start + 4) continue;
      awaited -= 1;
      isDoubted ||= role !== 'plain' && !nominative.test(tokens[at - 1]?.lower ?? '');
    } else if (role === 'plain') plain.push(verbStart(question, at));
    else if (role === 'doubtful') doubtful ??= verbStart(question, at);
  }
  return { plain, doubtful, isDoubted };
};

/** "The study -- which notes that it is old -- should help": between two dashes. */
const betweenDashes: LimitRule = {
  name: 'closing dash',
  why: '“The study -- which notes that it is old -- is his”: a relative that a dash opens ends at the next one',
  of: (question, start) => {
    const { reading } = question;
    const from = hungFrom(question);
    if (from === undefined || start < from || reading.tokens[from - 1]?.class !== 'dash') return undefined;
    for (let at = floorOf(question, start); at < unitEnd(question); at += 1)
      if (reading.tokens[at]?.class === 'dash' && reading.quotationAt[at] === -1)
        return countIn(question.shape, 'verb', from, at) > 0 ? at : undefined;
    return undefined;
  },
};

const fromTo: LimitRule = {
  name: 'from one to another',
  why: '“Lee went from saying that it is safe to closing it”: at what the second half of the pair opens',
  of: (question, start) => {
    const { reading, frame } = question;
    const { tokens, quotationAt } = reading;
    if (frame.verb?.form !== 'ing' || tokens[frame.from - 1]?.lower !== 'from') return undefined;
    for (let at = floorOf(question, start) + 1; at < unitEnd(question); at += 1)
      if (quotationAt[at] === -1 && tokens[at]?.lower === 'to' && /...ing$/.test(tokens[at + 1]?.lower ?? ''))
        return at;
    return undefined;
  },
};

const frontedClaim: LimitRule = {
  name: 'fronted claim',
  why: '“On Lee’s claim that it is old, Diaz said”: a claim that the sentence turns to ends at the comma before who speaks of it',
  of: ({ reading: { tokens }, frame, frames, unit }, start) => {
    const fronted = frame.kind === 'noun' && tokens[unit.from]?.class === 'preposition';
    const next = frames.find(
      ({ kind, source }) =>
        kind === 'verb' && (source?.from ?? 0) > start && tokens[(source?.from ?? 0) - 1]?.class === 'comma',
    );
    return fronted && next?.source && next.source.to === next.from ? next.source.from - 1 : undefined;
  },
};

/** A report that hangs on a noun, or on another one. */
export const embedded: readonly LimitRule[] = [outerVerb, betweenDashes, fromTo, frontedClaim];
