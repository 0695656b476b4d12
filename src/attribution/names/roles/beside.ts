import type { Mention } from '../../../story/mentions/mention.ts';
import { isNumbered } from '../../../story/mentions/names/numbered.ts';
import type { Token } from '../../../story/mentions/tokens.ts';
import { isNounToo } from '../../../story/mentions/verbs.ts';
import {
  bodyNouns,
  irregularPasts,
  isPersonNoun,
  isTitleWord,
  looksPast,
  organisationWords,
} from '../../../story/mentions/words.ts';
import { isAdjectiveSense, KIND, kindsOf, sensesOf } from '../../../story/senses.ts';
import type { Span } from '../../../story/span.ts';
import { afterBrackets } from '../../brackets.ts';
import { type Reading, tokenFrom } from '../../reading.ts';
import { affiliationBehind, stateEnd } from './affiliation.ts';
import { roleBefore } from './before.ts';
import { isFronted } from './fronted.ts';
import { goesOn, isList } from './goes-on.ts';
import { nominalEnding, ties } from './nominal.ts';
import { unclosedEnd } from './unclosed.ts';

/** Words of a role, at most. */
const longest = 24;

/** The apposition after a name: "Ann Lee, the mayor of Springfield," gives "the mayor of Springfield"; an age may part them. */
export const roleBeside = (reading: Reading, mention: Mention): Span | undefined => {
  const { tokens } = reading;
  const to = overPlace(reading, mention);
  if (tokens[to]?.class !== 'comma' || mention.entity === 'place') return undefined;
  const from = afterCopula(tokens, afterAge(tokens, to + 1));
  if (tokens[from]?.lower === 'not' || (isOther(tokens, from) && mention.entity === 'person'))
    return undefined;
  if (isFronted(reading, mention) || isList(reading, from)) return undefined;
  if (isOfPerson(reading, mention) || isPredicate(reading, mention, from) || goesOn(tokens, from))
    return undefined;
  if (to > mention.to && mention.entity === 'person' && isBody(tokens, from)) return undefined;
  const head = isOneOf(tokens, from) ? from + 2 : from;
  if (!headedByPerson(tokens, head, mention.entity === 'person')) return undefined;
  const first = tokens[from];
  const end = unclosedEnd(reading, mention, from) ?? endOf(tokens, from);
  const last = tokens[end - 1];
  return first && last
    ? { start: first.start, end: stateEnd(reading, { to: end, end: last.end }) }
    : undefined;
};

/** "Ann Lee of Ohio, | the chairwoman,", "Ann Lee (Labour), | the chairwoman,": where a person belongs is told before what she is. */
const overPlace = (reading: Reading, mention: Mention): number => {
  const where = affiliationBehind(reading, mention);
  return afterBrackets(reading.tokens, where ? tokenFrom(reading.tokens, where.end) : mention.to);
};

/** "Ann Lee of the Dorton Group, a risk company,": the body is one. */
const isBody = (tokens: readonly Token[], from: number): boolean => {
  let at = from;
  while (at < from + longest && !afterHead.test(tokens[at + 1]?.class ?? 'stop')) at += 1;
  const noun = tokens[at]?.lower ?? '';
  return organisationWords.has(noun) || bodyNouns.has(noun);
};

/** "Ann Lee, 27, | a user in Ulm,". */
const afterAge = (tokens: readonly Token[], from: number): number =>
  tokens[from]?.class === 'number' && tokens[from + 1]?.class === 'comma' ? from + 2 : from;

/** "Ann Lee, who is | a nurse at the ward,", "who is | chairman of the firm"; who she was is no role of hers. */
const afterCopula = (tokens: readonly Token[], from: number): number => {
  const { lower = '' } = tokens[from + 2] ?? {};
  const tells = /^(?:an?|the)$/.test(lower) || isPersonNoun(lower) || isTitleWord(lower);
  return tokens[from]?.lower === 'who' && tokens[from + 1]?.lower === 'is' && tells ? from + 2 : from;
};

/** Where an apposition that begins at a token ends, or 0 where none begins. */
const endOf = (tokens: readonly Token[], from: number): number => {
  // What a clause or a quotation within would spoil is cut before it: "a nurse | who left", "a teacher | and author of “Tides”".
  let cut = 0;
  let last = 0;
  for (let at = from; at < from + longest && at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || /^(?:comma|stop|break)$/.test(token.class)) return at;
    if (cut === 0 && tellsMore(tokens, from, at)) cut = at;
    if (endsNoRole(tokens, from, at)) return cut === 0 && last === at - 1 ? last : cut;
    if (token.class === 'quote') return cut || last || beforeTie(tokens, from, at);
    if (token.lower === 'and') last = at;
  }
  return cut === 0 ? last : cut;
};

const isNoun = (lemma: string): boolean =>
  kindsOf(lemma).length > 0 && !sensesOf(lemma).some(isAdjectiveSense);

/** "a co-author | of “Tides”", "host of Ulm TV | ’s “Tides”": without what ties it to the marks. */
const beforeTie = (tokens: readonly Token[], from: number, to: number): number => {
  if (tokens.slice(from, to).some(isReport)) return 0;
  let at = to;
  while (at - 1 > from && /^(?:preposition|clitic|determiner)$/.test(tokens[at - 1]?.class ?? '')) at -= 1;
  return at < to || isNoun(tokens[to - 1]?.lower ?? '') ? at : 0;
};

const RELATIVE = /^(?:who|whose|whom|that|which)$/;

/** "a nurse at the ward | who has left", "a firm | whose owner left", "members | such as Lee": more of them than what they are. */
const tellsMore = (tokens: readonly Token[], from: number, at: number): boolean => {
  const { lower = '' } = tokens[at] ?? {};
  const more = RELATIVE.test(lower) || (lower === 'such' && tokens[at + 1]?.lower === 'as');
  return more && at > from && tokens[from]?.class === 'determiner' && !tokens.slice(from, at).some(isReport);
};

/** "the mayor | stated | that": a verb, and no noun of the same form. */
const isReport = ({ verb }: Token): boolean =>
  verb?.group === 'speech' && !(isNounToo(verb) && /^(?:base|s)$/.test(verb.form));

/** "one of | the mayor's closest aides". */
const isOneOf = (tokens: readonly Token[], from: number): boolean =>
  tokens[from]?.lower === 'one' && tokens[from + 1]?.lower === 'of';

/** A clause: with a subject or a verb of its own, or that somebody says. "the Austin, Texas-based company": the place is where somebody else is. */
const endsNoRole = (tokens: readonly Token[], from: number, at: number): boolean => {
  const { class: kind = 'stop', lower = '' } = tokens[at] ?? {};
  const oneOf = isOneOf(tokens, at) && (at === from || tokens[at - 1]?.class === 'preposition');
  const one = oneOf || isNumbered(tokens, at);
  const elsewhere = /-based$/.test(lower) && tokens[from]?.class !== 'determiner';
  if ((/^(?:pronoun|auxiliary|relative)$/.test(kind) && !one) || elsewhere) return true;
  // "in Ulm, officials said on Monday,": a clause of its own.
  return (at > from && /^sa(?:id|ys?)$/.test(lower)) || (kind === 'verb' && isCueAtEnd(tokens, at));
};

/** What the head of an apposition stands before: "the mayor | of Ulm", "the lawyer | who left". */
const afterHead = /^(?:preposition|comma|stop|break|relative|dash|colon|quote|open|auxiliary)$/;

/**
 * A role without an article is headed by a noun for a person, before what belongs to it: not "Ann Lee, eager all
 * evening to please voters,". One with an article may have any head ("a senior at the school of teachers").
 */
const headedByPerson = (tokens: readonly Token[], from: number, person: boolean): boolean => {
  const articled = tokens[from]?.class === 'determiner' && tokens[from]?.lower !== 'no';
  const start = afterOwner(tokens, from);
  const owned = start > from;
  for (let at = start; at < from + longest; at += 1) {
    const token = tokens[at];
    if (!token || /^(?:comma|stop|break)$/.test(token.class)) return false;
    if (!articled && (token.lower === 'to' || afterHead.test(token.class))) return false;
    // "Ann Lee’s fund, includes | the campaign": a verb with its object; "then the mayor" is one.
    if (!articled && token.class === 'determiner' && tokens[at - 1]?.class === 'word') return false;
    const { lower } = token;
    const called = isPersonNoun(lower) || isTitleWord(lower) || isNumbered(tokens, at);
    const noun = called || (articled && person && isHead(tokens, at));
    if (noun && (articled || !person || !bodyNouns.has(lower))) return true;
    // "Ann Lee, | report author at Lumo,": right behind the comma stands no verb without a subject.
    const named = owned || (at === start && token.verb?.form === 'base');
    const acts = token.class === 'verb' && !(named && token.verb && isNounToo(token.verb));
    if (!articled && (acts || irregularPasts.has(lower))) return false;
  }
  return false;
};

/** "a senior | fellow | at the institute": what the dictionary knows for a person, before what belongs to it. */
const isHead = (tokens: readonly Token[], at: number): boolean =>
  /^\p{Ll}/u.test(tokens[at]?.text ?? '') &&
  afterHead.test(tokens[at + 1]?.class ?? '') &&
  sensesOf(tokens[at]?.lower ?? '').includes(KIND.person);

/** "Ann Lee, Democracy for Ulm's | director": what is said of the owner's name is no head. */
const afterOwner = (tokens: readonly Token[], from: number): number => {
  let at = from;
  while (
    /^(?:capital|number)$/.test(tokens[at]?.class ?? '') ||
    /^(?:of|for|the)$/.test(tokens[at]?.lower ?? '')
  )
    at += 1;
  return tokens[at]?.class === 'clitic' ? at + 1 : from;
};

/** "Ann Lee, succeeded the manager Bo Diaz": a verb with its object; "A woman, Ann Lee, met Mayor Diaz": behind who somebody is stands what she did. */
const isPredicate = (reading: Reading, mention: Mention, from: number): boolean => {
  const { tokens } = reading;
  const governs = /^(?:determiner|possessive|pronoun|preposition)$/.test(tokens[from + 1]?.class ?? '');
  return looksPast(tokens[from]?.lower ?? '') && (governs || roleBefore(reading, mention) !== undefined);
};

/** "In Ulm, the mayor said, …": a clause of its own, no apposition; "a volunteer,", "the defence counsel," is one. */
const isCueAtEnd = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.verb?.group === 'speech' &&
  !(tokens[at - 1]?.class === 'determiner' || isPersonNoun(tokens[at]?.lower ?? '')) &&
  /^(?:comma|stop|quote|break)$/.test(tokens[at + 1]?.class ?? '');

/** "Ann Lee, whose mother died", "built by Ann Lee, the company": a person is neither her own mother nor a body. */
const isOther = (tokens: readonly Token[], from: number): boolean =>
  tokens[from]?.lower === 'whose' ||
  (tokens[from]?.lower === 'the' &&
    organisationWords.has(tokens[from + 1]?.lower ?? '') &&
    tokens[from + 2]?.class !== 'clitic' &&
    !isPersonNoun(tokens[from + 2]?.lower ?? ''));

/** "President Jon Vale of Sovany, the admiral's uncle,": the apposition is the person's, not the place's. */
const isOfPerson = (reading: Reading, { from, entity }: Mention): boolean =>
  entity !== 'person' &&
  ties.test(reading.tokens[from - 1]?.lower ?? '') &&
  nominalEnding(reading, from - 1)?.entity === 'person';
