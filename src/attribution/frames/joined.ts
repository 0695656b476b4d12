import type { Mention } from '../../story/mentions/mention.ts';
import type { Token } from '../../story/mentions/tokens.ts';
import type { Verb } from '../../story/mentions/verbs.ts';
import { looksPast } from '../../story/mentions/words.ts';
import type { Reading } from '../reading.ts';
import { subordinates } from '../words/subordinators.ts';
import { hasTense, opensOwnClause } from './clause.ts';
import type { Frame } from './frame.ts';
import { joinedInRelative } from './opened.ts';
import { afterMention, subjectBefore } from './subjects.ts';

/** The cue before, whose subject is that of the verb as well. */
export const joinedTo = (
  reading: Reading,
  from: number,
  verb: Verb,
  last: Frame | undefined,
): Frame | undefined => coordinated(reading, from, last) ?? goesOn(reading, from, verb, last);

/** "Kyiv denied it and said", "neither confirmed nor denied": the verb shares the subject of the one before. */
const coordinated = (reading: Reading, from: number, last: Frame | undefined): Frame | undefined => {
  const conjunction = /^(?:and|or|nor|but)$/.test(reading.tokens[from - 1]?.lower ?? '');
  const going = reading.tokens[from]?.verb?.form === 'ing';
  return conjunction &&
    last?.verb &&
    last.unit === reading.unitAt[from] &&
    (last.verb.form !== 'ing' || going) &&
    !isEarlier(reading, from, last) &&
    !isByAgent(reading, last) &&
    !isPastBehindTo(reading, from, last) &&
    !hasOwnSubject(reading, from, last) &&
    (joinedInRelative(reading, from)?.from ?? 0) <= last.to &&
    !isBelow(reading, from, last)
    ? last
    : undefined;
};

/** "Lee called for the bridge to be closed and criticised | the mayor": a past with an object goes with no infinitive. */
const isPastBehindTo = ({ tokens }: Reading, from: number, last: Frame): boolean =>
  tokens[last.from - 1]?.lower === 'to' &&
  tokens[from]?.verb?.form === 'past' &&
  /^(?:determiner|possessive|capital|pronoun)$/.test(tokens[from + 1]?.class ?? '');

/** "Lee was criticised by Diaz and said": who is behind "by" is not the subject of the next verb. */
const isByAgent = ({ tokens }: Reading, { inverted, from, to }: Frame): boolean =>
  inverted && tokens[to - 1]?.lower === 'by' && tokens[from]?.class === 'auxiliary';

/** "Lee said it had closed and had apologised": what had been done before somebody said so belongs to what they said. */
const isEarlier = ({ tokens }: Reading, from: number, { from: first, to }: Frame): boolean =>
  tokens[from]?.lower === 'had' &&
  tokens[first]?.lower !== 'had' &&
  tokens.slice(to, from).some(({ lower }) => lower === 'had');

/** "Asked if she knew, Lee nodded and said": behind a comma a clause opened with another subject, whose second verb it is. */
const hasOwnSubject = (reading: Reading, from: number, { to }: Frame): boolean => {
  const { tokens } = reading;
  const subject = tokens[from - 2]?.class === 'comma' ? undefined : subjectBefore(reading, from);
  if (!subject || subject.from <= to || tokens[subject.from - 1]?.class !== 'comma') return false;
  const verb = tokens[subject.to];
  return /^(?:verb|auxiliary)$/.test(verb?.class ?? '') || looksPast(verb?.lower ?? '');
};

/** "When Lee refused, he left, and then wrote": behind the comma of a clause that opens below it the main one has its own subject. */
const isBelow = ({ tokens, mentions, mentionAt }: Reading, from: number, { to, source }: Frame): boolean => {
  if (!source || !subordinates(tokens[source.from - 1]?.lower ?? '')) return false;
  for (let comma = to; comma < from; comma += 1) {
    const subject = tokens[comma]?.class === 'comma' ? mentions[mentionAt[comma + 1] ?? -1] : undefined;
    if (subject?.from === comma + 1 && (hasTense(tokens[subject.to]) || subject.kind === 'pronoun'))
      return true;
  }
  return false;
};

/** "did not confirm or deny it" denies both verbs; "did not confirm it, but did note" only the first. */
export const shares = (reading: Reading, from: number): boolean => reading.tokens[from - 1]?.lower !== 'but';

/** "Lee said no before adding that": the subject of a participle after such a preposition is that of the report before it. */
export const isBeforeDoing = (reading: Reading, from: number): boolean =>
  /^(?:before|after|while|by|without|in)$/.test(reading.tokens[from - 1]?.lower ?? '');

/** "The bridge is safe, Lee said on Monday, adding that": the subject of a participle after a comma is that of the report right before it. */
const goesOn = (reading: Reading, from: number, verb: Verb, last: Frame | undefined): Frame | undefined => {
  if (verb.form !== 'ing' || !last?.source || last.unit !== reading.unitAt[from]) return undefined;
  if (isBeforeDoing(reading, from)) return last;
  if (isBesideWith(reading, from) || isWhatIsCalled(reading, last.source)) return undefined;
  if (!isBehindComma(reading.tokens, from)) return undefined;
  if (last.verb?.group === 'speech' && addsTo(reading, from)) return last;
  if (turnsDown(last) && givesGround(reading, from)) return last;
  const between = reading.tokens.slice(last.to, from);
  const spoke = between.some(
    (token, index) =>
      /^(?:verb|auxiliary|clitic)$/.test(token.class) && reading.quotationAt[last.to + index] === -1,
  );
  return spoke || hasOwnClause(reading, last.to, from) ? undefined : last;
};

/** "The clerk wanted a bus, but | the driver left at noon, adding": another clause opens between. */
const hasOwnClause = (reading: Reading, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) {
    const subject = afterMention(reading, at);
    if (subject && opensOwnClause(reading, subject)) return true;
  }
  return false;
};

/** "Lee attacked what she called a farce, | saying": the main clause goes on, and not what it was about. */
const isWhatIsCalled = ({ tokens }: Reading, { from }: Mention): boolean =>
  tokens[from - 1]?.lower === 'what';

const longestBeside = 14;

/** "The bank warned of delays, with its head, Ann Lee, | telling": behind “with” and a comma stands who does it. */
const isBesideWith = ({ tokens }: Reading, from: number): boolean => {
  for (let at = from - 2; at > from - longestBeside; at -= 1) {
    const { class: kind = 'stop', lower = '' } = tokens[at] ?? {};
    if (lower === 'with') return tokens[at - 1]?.class === 'comma';
    if (/^(?:verb|auxiliary|stop|quote|colon|break)$/.test(kind)) return false;
  }
  return false;
};

/** Behind a comma, or a quotation that holds it: “It is old,” adding. */
const isBehindComma = (tokens: readonly Token[], from: number): boolean =>
  tokens[from - 1]?.class === 'comma' ||
  (tokens[from - 1]?.class === 'quote' && tokens[from - 2]?.class === 'comma');

/** Of somebody who has spoken, whatever the clause of their words is about: "Lee said Diaz had left the room, adding". */
export const addsTo = ({ tokens }: Reading, from: number): boolean =>
  adds.test(tokens[from]?.lower ?? '') && isBehindComma(tokens, from);

/** "Lee denied that Diaz had left, | saying": who turns something down goes on to say why. */
export const turnsDown = ({ verb, source }: Frame): boolean =>
  source !== undefined && /^(?:deny|reject|dismiss|refute|dispute|rebuff)$/.test(verb?.lemma ?? '');

export const givesGround = ({ tokens }: Reading, from: number): boolean =>
  /^(?:saying|insisting|arguing|calling|claiming)$/.test(tokens[from]?.lower ?? '') &&
  isBehindComma(tokens, from);

const adds =
  /^(?:adding|noting|commenting|remarking|explaining|clarifying|elaborating|stressing|emphasizing|emphasising|concluding|insisting)$/;
