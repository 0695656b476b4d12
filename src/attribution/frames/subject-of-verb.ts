import type { Mention } from '../../story/mentions/mention.ts';
import { isNounToo } from '../../story/mentions/verbs.ts';
import type { Reading } from '../reading.ts';
import { speechOccasions } from '../words/speech-occasions.ts';
import { subjectOfDoing, verbOfDoing } from './doing.ts';
import { mentionEnding } from './endings.ts';
import type { Frame } from './frame.ts';
import { verbGroup } from './group.ts';
import { causeOf, tellsWhatHappened } from './infinitive.ts';
import { issuerOf, makerOf } from './issuer.ts';
import { isBeforeDoing } from './joined.ts';
import { possessor } from './noun.ts';
import { controlledByObject } from './object-control.ts';
import { overDay } from './opened.ts';
import { afterMention, subjectBefore, subjectBeside } from './subjects.ts';
import { isWritten } from './written.ts';

/** Forms that nouns share ("remarks", "state") need a subject beside them; base forms one that agrees in number. */
export const subjectOf = (reading: Reading, { from, to, verb }: Frame): Mention | undefined => {
  if (isOfWhom(reading, from)) return ofWhom(reading, from);
  const bare = to - from === 1;
  const cause = reading.tokens[from - 1]?.lower === 'to' ? causeOf(reading.tokens, from - 1) : undefined;
  if (cause !== undefined) return afterMention(reading, cause + 1) ?? possessor(reading, cause + 1);
  if (tellsWhatHappened(reading.tokens, from - 1))
    return isJudged(reading, from) ? undefined : subjectBefore(reading, from);
  if (verb?.form === 'ing' && (isBeforeDoing(reading, from) || reading.tokens[from - 1]?.class === 'comma'))
    return subjectOfDoing(reading, from - 1);
  const controlled = verb?.form === 'ing' ? controlledByObject(reading, from) : undefined;
  if (controlled) return controlled.doer;
  const beside = verb?.form === 'ing' ? besideWith(reading, from) : undefined;
  if (beside) return beside;
  const done = verb?.form === 'ing' ? verbOfDoing(reading, from) : undefined;
  if (done !== undefined) return subjectBefore(reading, verbGroup(reading.tokens, done).from);
  const aside = verb?.form === 'ing' ? beforeAside(reading, from) : undefined;
  if (aside !== undefined) return subjectOfDoing(reading, aside);
  const maker = verb?.form === 'ing' ? makerOf(reading, from) : undefined;
  if (maker) return maker;
  if (verb?.form === 'ing') {
    const written = subjectBefore(reading, from);
    return (written && verb.lemma !== 'show' && issuerOf(reading, written)) || written;
  }
  if (!bare || (verb?.form !== 's' && verb?.form !== 'base')) return subjectBefore(reading, from);
  const subject = isNounToo(verb)
    ? (subjectBeside(reading, from) ?? overDay(reading, from) ?? writtenBefore(reading, from, to))
    : subjectBefore(reading, from);
  if (verb.form === 's') return subject;
  return subject && (agreesWithBase(reading, subject, from) || isBesideVerb(reading, subject, from))
    ? subject
    : undefined;
};

/** "It would be wrong to | say so": "it" is the saying, and nobody. */
const isJudged = (reading: Reading, from: number): boolean =>
  /^(?:right|wrong|correct)$/.test(reading.tokens[from - 2]?.lower ?? '') &&
  reading.tokens[subjectBefore(reading, from)?.from ?? -1]?.lower === 'it';

/** "most of whom | said", "none of whom | said": a part of those before the mark. */
const isOfWhom = ({ tokens }: Reading, from: number): boolean =>
  tokens[from - 1]?.lower === 'whom' && tokens[from - 2]?.lower === 'of';

/** "of 95 drivers, | most of whom said", "relatives of drivers – two of whom said": those who stand before it. */
const ofWhom = (reading: Reading, from: number): Mention | undefined => {
  const { tokens } = reading;
  let mark = from - 3;
  while (mark > from - longestPart && !/^(?:comma|dash)$/.test(tokens[mark]?.class ?? 'stop')) mark -= 1;
  const last = mentionEnding(reading, mark - 1);
  const of = tokens[(last?.from ?? 0) - 1]?.lower === 'of' ? (last?.from ?? 0) - 1 : -1;
  return [mentionEnding(reading, of - 1), last].find((all) => all?.plural);
};

/** "Fans mourned the singer with | Bo Diaz tweeting": who does it beside the main clause; not "an interview with | Lee saying". */
const besideWith = (reading: Reading, from: number): Mention | undefined => {
  const { tokens } = reading;
  const doer = mentionEnding(reading, from - 1);
  const spoken = speechOccasions.has(tokens[(doer?.from ?? 0) - 2]?.lower ?? '');
  const beside = tokens[(doer?.from ?? 0) - 1]?.lower === 'with' && !spoken;
  return beside && doer?.kind === 'name' && doer.entity === 'person' ? doer : undefined;
};

/** Tokens of ", more than half of whom". */
const longestPart = 7;

/** "The firms hid it, in many cases | reporting": a phrase between the comma and what is done has nobody who does it; the place of the comma. */
const beforeAside = (reading: Reading, from: number): number | undefined => {
  const { tokens } = reading;
  const said = mentionEnding(reading, from - 1);
  const tie = said ? said.from - 1 : -1;
  const opens = /^(?:in|at|on|by|for)$/.test(tokens[tie]?.lower ?? '') && tokens[tie - 1]?.class === 'comma';
  return said?.kind === 'nominal' && said.entity !== 'person' && opens ? tie - 1 : undefined;
};

/** "Papers filed in court on Monday claim that", "Officers on the ground report that", "…, papers filed in May show.": of what is written and of people "that" tells the verb from the noun, or the comma of what it reports. */
const writtenBefore = (reading: Reading, from: number, to: number): Mention | undefined => {
  const closes = /^(?:stop|break)$/.test(reading.tokens[to]?.class ?? 'break');
  const subject = closes || reading.tokens[to]?.lower === 'that' ? subjectBefore(reading, from) : undefined;
  if (closes)
    return subject && isParted(reading, subject) && isWritten(reading, subject) ? subject : undefined;
  const several =
    reading.tokens[from]?.verb?.form === 'base' && subject?.plural === true && subject.entity === 'person';
  return subject && (several || isWritten(reading, subject)) ? subject : undefined;
};

const isParted = ({ tokens }: Reading, { from }: Mention): boolean => tokens[from - 1]?.class === 'comma';

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
