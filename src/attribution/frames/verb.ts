import type { Mention } from '../../story/mentions/mention.ts';
import type { Token } from '../../story/mentions/tokens.ts';
import { isNaming, isNounToo, type Verb } from '../../story/mentions/verbs.ts';
import { irregularPasts } from '../../story/mentions/words.ts';
import type { Reading } from '../reading.ts';
import { isAct } from './acts/acts.ts';
import { subjectOfDoing } from './doing.ts';
import type { Frame } from './frame.ts';
import { isNounPlace, verbGroup } from './group.ts';
import { causeOf, tellsWhatHappened } from './infinitive.ts';
import { issuerOf } from './issuer.ts';
import { possessor } from './noun.ts';
import {
  asksOnly,
  isAddressed,
  isAgentNext,
  isAsked,
  isParted,
  lacksHearer,
  passiveFrame,
} from './passive.ts';
import { opensSubordinate } from './phrase.ts';
import { citedFrame } from './second-hand.ts';
import { saysByShowing } from './showing.ts';
import { afterMention, subjectBefore, subjectBeside } from './subjects.ts';
import { isSupposed, isUnsaid } from './unsaid.ts';
import { isWritten } from './written.ts';

/** The frame of the reporting verb at a token. `last` is the frame before it in the same sentence. */
export const verbFrame = (reading: Reading, at: number, last: Frame | undefined): Frame | undefined => {
  const { tokens } = reading;
  const verb = tokens[at]?.verb;
  if (!verb || isNounPlace(tokens, at) || readsWork(reading, at) || isAct(reading, at)) return undefined;
  const { from, negated, hypothetical, passive } = verbGroup(tokens, at);
  const joined = coordinated(reading, from, last) ?? goesOn(reading, from, verb, last);
  const base: Frame = {
    kind: 'verb',
    unit: reading.unitAt[at] ?? 0,
    from,
    to: at + (verb.lemma.includes(' ') || isPutIt(tokens, at) ? 2 : 1),
    verb,
    inverted: false,
    negated:
      negated ||
      (joined !== undefined && shares(reading, from) && joined.negated) ||
      asksForAnonymity(reading, at + 1),
    hypothetical: hypothetical || (joined !== undefined && shares(reading, from) && joined.hypothetical),
  };
  const parted = isParted(reading, base);
  if (parted && !isAddressed(verb) && tokens[base.to]?.lower !== 'to') return citedFrame(reading, base, true);
  return (
    citedFrame(reading, base, passive) ??
    (passive || parted || isAgentNext(reading, base) || lacksHearer(reading, base)
      ? passiveFrame(reading, base)
      : activeFrame(reading, base, joined))
  );
};

/** "as Lee put it": the pronoun belongs to the cue. */
const isPutIt = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.verb?.lemma === 'put' && tokens[at + 1]?.lower === 'it';

/** "who asked not to be named", "declined to be identified": how somebody spoke, not what. */
const asksForAnonymity = ({ tokens }: Reading, at: number): boolean =>
  /^(?:not to be|to be (?:named|identified|quoted)|to remain (?:anonymous|unnamed))/.test(
    `${tokens[at]?.lower} ${tokens[at + 1]?.lower} ${tokens[at + 2]?.lower}`,
  );

/** "Kyiv denied it and said", "neither confirmed nor denied": the verb shares the subject of the one before. */
const coordinated = (reading: Reading, from: number, last: Frame | undefined): Frame | undefined => {
  const conjunction = /^(?:and|or|nor|but)$/.test(reading.tokens[from - 1]?.lower ?? '');
  const going = reading.tokens[from]?.verb?.form === 'ing';
  return conjunction &&
    last?.verb &&
    last.unit === reading.unitAt[from] &&
    (last.verb.form !== 'ing' || going) &&
    !hasOwnSubject(reading, from, last)
    ? last
    : undefined;
};

/** "Asked if she knew, Lee nodded and said": behind a comma a clause opened with another subject, whose second verb it is. */
const hasOwnSubject = (reading: Reading, from: number, { to }: Frame): boolean => {
  const { tokens } = reading;
  const subject = tokens[from - 2]?.class === 'comma' ? undefined : subjectBefore(reading, from);
  if (!subject || subject.from <= to || tokens[subject.from - 1]?.class !== 'comma') return false;
  const verb = tokens[subject.to];
  return (
    /^(?:verb|auxiliary)$/.test(verb?.class ?? '') ||
    /ed$/.test(verb?.lower ?? '') ||
    irregularPasts.has(verb?.lower ?? '')
  );
};

/** "did not confirm or deny it" denies both verbs; "did not confirm it, but did note" only the first. */
const shares = (reading: Reading, from: number): boolean => reading.tokens[from - 1]?.lower !== 'but';

/** "Lee said no before adding that": the subject of a participle after such a preposition is that of the report before it. */
const isBeforeDoing = (reading: Reading, from: number): boolean =>
  /^(?:before|after|while|by|without|in)$/.test(reading.tokens[from - 1]?.lower ?? '');

/** "The bridge is safe, Lee said on Monday, adding that": the subject of a participle after a comma is that of the report right before it. */
const goesOn = (reading: Reading, from: number, verb: Verb, last: Frame | undefined): Frame | undefined => {
  if (verb.form !== 'ing' || !last?.source || last.unit !== reading.unitAt[from]) return undefined;
  if (isBeforeDoing(reading, from)) return last;
  if (reading.tokens[from - 1]?.class !== 'comma') return undefined;
  if (last.verb?.group === 'speech' && adds.test(reading.tokens[from]?.lower ?? '')) return last;
  const between = reading.tokens.slice(last.to, from);
  const spoke = between.some(
    (token, index) =>
      /^(?:verb|auxiliary|clitic)$/.test(token.class) && reading.quotationAt[last.to + index] === -1,
  );
  return spoke ? undefined : last;
};

/** Of somebody who has spoken, whatever the clause of their words is about: "Lee said Diaz had left the room, adding". */
const adds =
  /^(?:adding|noting|explaining|clarifying|elaborating|stressing|emphasizing|emphasising|concluding|insisting)$/;

const activeFrame = (reading: Reading, base: Frame, joined: Frame | undefined): Frame => {
  const next = afterMention(reading, base.to) ?? describedNext(reading, base);
  if (next && isInverted(reading, base, next)) return { ...base, source: next, inverted: true };
  if (isAsked(reading, base))
    return { ...base, negated: base.negated || asksOnly(reading, base), agentless: true };
  const source = joined?.source ?? subjectOf(reading, base);
  if (source && hearsCase(reading, base, source))
    return {
      ...base,
      verb: { ...said, form: base.verb?.form ?? 'past' },
      agentless: true,
      addressee: source,
    };
  if (source && saysByShowing(reading, base.to - 1, base.verb, source))
    return { ...base, verb: { lemma: 'show', group: 'speech', form: base.verb?.form ?? 'base' }, source };
  const addressee = next && isAddressed(base.verb) && !startsClause(reading, next) ? next : undefined;
  const negated = base.negated || (source !== undefined && isUnsaid(reading, base, source));
  const hypothetical = base.hypothetical || (source !== undefined && isSupposed(reading, base, source));
  return { ...base, negated, hypothetical, ...(source && { source }), ...(addressee && { addressee }) };
};

const longestDescription = 4;

/** “…,” said former Sen. Ann Lee, said master of ceremonies Ann Lee: over words that describe somebody, beside a quotation. */
const describedNext = (reading: Reading, { from, to }: Frame): Mention | undefined => {
  if (!isQuote(reading.tokens[from - 1])) return undefined;
  for (let at = to; at <= to + longestDescription; at += 1) {
    const mention = afterMention(reading, at);
    if (mention)
      return at > to && mention.kind === 'name' && mention.entity !== 'place' ? mention : undefined;
    const { class: kind, lower } = reading.tokens[at] ?? {};
    if (kind !== 'word' && lower !== 'of') return undefined;
  }
  return undefined;
};

const courts = /^(?:court|jury|jurors|inquest|tribunal|inquiry|hearing|panel|trial)$/;
const said: Pick<Verb, 'lemma' | 'group'> = { lemma: 'tell', group: 'speech' };

/** "The court heard that the boiler was old": it was told to the court, by whom stands nowhere. */
const hearsCase = (reading: Reading, { verb }: Frame, source: Mention): boolean =>
  verb?.lemma === 'hear' && courts.test(headOf(reading, source));

/** "He read “War and Peace” on the train": a person reads; a sign or a letter reads so and so. */
export const readsWork = (reading: Reading, at: number): boolean => {
  if (reading.tokens[at]?.verb?.lemma !== 'read' || reading.tokens[at + 1]?.class !== 'quote') return false;
  const reader = subjectBeside(reading, verbGroup(reading.tokens, at).from);
  return reader?.kind === 'pronoun' || reader?.entity === 'person';
};

/** Forms that nouns share ("remarks", "state") need a subject beside them; base forms one that agrees in number. */
const subjectOf = (reading: Reading, { from, to, verb }: Frame): Mention | undefined => {
  const bare = to - from === 1;
  const cause = reading.tokens[from - 1]?.lower === 'to' ? causeOf(reading.tokens, from - 1) : undefined;
  if (cause !== undefined) return afterMention(reading, cause + 1) ?? possessor(reading, cause + 1);
  if (tellsWhatHappened(reading.tokens, from - 1)) return subjectBefore(reading, from);
  if (verb?.form === 'ing' && (isBeforeDoing(reading, from) || reading.tokens[from - 1]?.class === 'comma'))
    return subjectOfDoing(reading, from - 1);
  if (verb?.form === 'ing') {
    const written = subjectBefore(reading, from);
    return (written && verb.lemma !== 'show' && issuerOf(reading, written)) || written;
  }
  if (!bare || (verb?.form !== 's' && verb?.form !== 'base')) return subjectBefore(reading, from);
  const subject = isNounToo(verb)
    ? (subjectBeside(reading, from) ?? writtenBefore(reading, from, to))
    : subjectBefore(reading, from);
  if (verb.form === 's') return subject;
  return subject && (agreesWithBase(reading, subject, from) || isBesideVerb(reading, subject, from))
    ? subject
    : undefined;
};

/** "Papers filed in court on Monday claim that": of what is written, "that" tells the verb from the noun. */
const writtenBefore = (reading: Reading, from: number, to: number): Mention | undefined => {
  const subject = reading.tokens[to]?.lower === 'that' ? subjectBefore(reading, from) : undefined;
  return subject && isWritten(reading, subject) ? subject : undefined;
};

/** "26 percent say", "nearly half of them argue": what stands beside a form that can only be a verb is its subject. */
const isBesideVerb = (reading: Reading, subject: Mention, from: number): boolean => {
  const { verb } = reading.tokens[from] ?? {};
  return verb !== undefined && !isNounToo(verb) && subject === subjectBeside(reading, from);
};

const agreesWithBase = (reading: Reading, subject: Mention, from: number): boolean =>
  subject.plural ||
  reading.tokens[from - 1]?.lower === 'to' ||
  subject.kind === 'pronoun' ||
  /^(?:and|or)$/.test(reading.tokens[subject.from - 1]?.lower ?? '');

const opensClause = /^(?:comma|quote|break|stop|dash|close)$/;

/** "…," said Lee. But in "Lee, the mayor, said he would" a verb after the mention makes it a subject of its own. */
const isInverted = (reading: Reading, { from, verb }: Frame, next: Mention): boolean => {
  const before = reading.tokens[from - 1];
  if (verb?.group !== 'speech' || verb.form === 'ing' || verb.form === 'base') return false;
  if (before && !opensClause.test(before.class)) return false;
  if (
    next.kind === 'pronoun' &&
    !/^(?:he|she|they|one|another|others|many|some|several)$/.test(headOf(reading, next))
  )
    return false;
  return (
    isQuote(before) || !(isNaming(verb) || startsClause(reading, next) || hasSubjectBeside(reading, from))
  );
};

const isQuote = (token: Token | undefined): boolean => token?.class === 'quote';
const headOf = (reading: Reading, mention: Mention): string => reading.tokens[mention.head]?.lower ?? '';

/** "Ann Lee, the mayor, said", "Ann Lee (R) said": the mark before the cue closes what opens after a name. */
const hasSubjectBeside = (reading: Reading, from: number): boolean => {
  const closes = /^(?:comma|close)$/.test(reading.tokens[from - 1]?.class ?? '');
  const subject = closes ? subjectBeside(reading, from) : undefined;
  if (!subject) return false;
  const before = reading.tokens[subject.from - 1]?.class;
  return opensSubordinate(reading, subject.from - 1) || (before !== 'preposition' && before !== 'verb');
};

/** What follows the mention makes it the subject of a clause. */
const startsClause = (reading: Reading, mention: Mention): boolean => {
  const follows = reading.tokens[mention.to];
  return (
    /^(?:auxiliary|verb|clitic|adverb)$/.test(follows?.class ?? '') ||
    (mention.kind === 'pronoun' && follows?.class === 'word')
  );
};
