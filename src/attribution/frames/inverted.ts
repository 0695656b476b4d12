import { isThing, type Mention } from '../../story/mentions/mention.ts';
import type { Token } from '../../story/mentions/tokens.ts';
import { isNaming } from '../../story/mentions/verbs.ts';
import { calendar } from '../../story/mentions/words.ts';
import { beforeBrackets } from '../brackets.ts';
import { isMoment } from '../contents/moment.ts';
import type { Reading } from '../reading.ts';
import { opensSubordinate } from '../words/subordinators.ts';
import { isDeed } from './deeds.ts';
import type { Frame } from './frame.ts';
import { afterMention, overParticiple, subjectBeside } from './subjects.ts';

const opensClause = /^(?:comma|quote|break|stop|dash|close)$/;

/** "…," said Lee. But in "Lee, the mayor, said he would" a verb after the mention makes it a subject of its own. */
export const isInverted = (reading: Reading, { from, verb }: Frame, next: Mention): boolean => {
  const before = reading.tokens[from - 1];
  if (verb?.group !== 'speech' || verb.form === 'ing' || verb.form === 'base') return false;
  if (before && !opensClause.test(before.class)) return false;
  if (isOwnThing(reading, next) && (!isQuote(before) || isNaming(verb))) return false;
  if (isBehindDate(reading, from) || (next.kind === 'nominal' && isDeed(headOf(reading, next)))) return false;
  if (isQuote(before) && hears(reading, from, next)) return false;
  if (
    next.kind === 'pronoun' &&
    !/^(?:he|she|they|one|another|others|many|some|several|someone|somebody|everyone|everybody)$/.test(
      headOf(reading, next),
    )
  )
    return false;
  return (
    isQuote(before) || !(isNaming(verb) || startsClause(reading, next) || hasSubjectBeside(reading, from))
  );
};

/** "The court on Monday (May 3, 2024) | asked the council": when its subject spoke. */
const isBehindDate = ({ tokens }: Reading, from: number): boolean => {
  const open = beforeBrackets(tokens, from);
  return open < from && calendar.has(tokens[open - 1]?.lower ?? '');
};

/** "A memo marked “secret” warned | the board that": behind marks that close no sentence, whom "that" follows hears. */
const hears = ({ tokens }: Reading, from: number, next: Mention): boolean =>
  !/^(?:comma|stop)$/.test(tokens[from - 2]?.class ?? '') &&
  (tokens[next.to]?.lower === 'that' || tokens[next.to]?.lower === 'to');

/** "…, spelled out | its concerns", "called it “a sham,” denounced | her record": what somebody has, and nobody who speaks. */
const isOwnThing = ({ tokens }: Reading, mention: Mention): boolean =>
  isThing(mention) && tokens[mention.from]?.class === 'possessive';

export const isQuote = (token: Token | undefined): boolean => token?.class === 'quote';
export const headOf = (reading: Reading, mention: Mention): string =>
  reading.tokens[mention.head]?.lower ?? '';

/** "Ann Lee, the mayor, said", "Ann Lee (R) said", "Ann Lee - the mayor - said": the mark before the cue closes what opens after a name. */
const hasSubjectBeside = (reading: Reading, from: number): boolean => {
  if (overParticiple(reading, from)) return true;
  const closes = /^(?:comma|close|dash)$/.test(reading.tokens[from - 1]?.class ?? '');
  const subject = closes ? subjectBeside(reading, from) : undefined;
  if (!subject || goesOnAsClause(reading, subject)) return false;
  const before = reading.tokens[subject.from - 1]?.class;
  return opensSubordinate(reading, subject.from - 1) || (before !== 'preposition' && before !== 'verb');
};

/** "If the mayor signs, | the firm could leave, said": behind its comma no apposition stands but a clause with its own subject. */
const goesOnAsClause = (reading: Reading, { to }: Mention): boolean => {
  const next = reading.tokens[to]?.class === 'comma' ? afterMention(reading, to + 1) : undefined;
  if (!next || reading.tokens[next.from]?.class === 'relative') return false;
  return (
    reading.tokens[next.to]?.class === 'auxiliary' && !/^wh/.test(reading.tokens[next.from]?.lower ?? '')
  );
};

/** The next mark outside which a clause goes on, as far as anybody names a time. */
const clauseEnd = ({ tokens }: Reading, from: number): number => {
  let at = from;
  while (at < from + longestMoment && !/^(?:comma|stop|break)$/.test(tokens[at]?.class ?? 'break')) at += 1;
  return at;
};

const longestMoment = 6;

/** What follows the mention makes it the subject of a clause; not "told drivers | here that", "told the Courier | earlier this week". */
export const startsClause = (reading: Reading, mention: Mention): boolean => {
  const follows = reading.tokens[mention.to];
  if (
    follows?.class === 'adverb' &&
    isMoment(reading, { from: mention.to, to: clauseEnd(reading, mention.to) })
  )
    return false;
  if (follows?.class === 'adverb' && reading.tokens[mention.to + 1]?.lower === 'that') return false;
  return (
    /^(?:auxiliary|verb|clitic|adverb)$/.test(follows?.class ?? '') ||
    (follows?.class === 'word' && /[a-z]{2}ing$/.test(follows.lower)) ||
    (mention.kind === 'pronoun' && follows?.class === 'word')
  );
};
