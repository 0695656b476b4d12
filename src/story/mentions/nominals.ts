import { isTimeBehind } from '../period.ts';
import type { Mention } from './mention.ts';
import { headIn, isAccordingTo, isOfPerson, opens } from './nominals/head.ts';
import { joins, opensStanding } from './nominals/joins.ts';
import { rankIn } from './nominals/rank.ts';
import { withBody, withLetters, withTown } from './nominals/start.ts';
import { isBareSubject, isFirstToDo, isNounlikeVerb, isVerbOfName } from './nounlike.ts';
import { withOffice } from './offices.ts';
import { withQuoted } from './quoted-modifier.ts';
import { afterShareOpening, endOfShare, isAtLeast, opensShare, shareOf, withQuantity } from './shares.ts';
import type { Token } from './tokens.ts';
import { isNaming, isNounToo, type Verb } from './verbs.ts';
import { calendar, irregularPasts, isSpeakerNoun, looksRegular } from './words.ts';

const continues = (token: Token | undefined): boolean =>
  (token?.class === 'word' && !asks.has(token.lower)) ||
  (token?.class === 'capital' && token.lower !== 'what') ||
  token?.class === 'number' ||
  token?.class === 'clitic';

/** "Asked by the paper why he had left", "what former employees called a sham": a question or a relative begins. */
const asks: ReadonlySet<string> = new Set(['why', 'how', 'whether', 'what']);

/**
 * Descriptions: "the newspaper", "Ukrainian officials", "one of his aides". They open with a determiner or
 * hold a noun for people, and end at the last such noun, else before the next verb, preposition or mark.
 */
export const nominalsOf = (tokens: readonly Token[], taken: Uint8Array): readonly Mention[] => {
  const mentions: Mention[] = [];
  let index = 0;
  while (index < tokens.length) {
    const counted = afterShareOpening(tokens, index);
    const share = endOfShare(tokens, counted);
    if (share > counted) {
      mentions.push(shareOf(tokens, counted, share));
      index = share;
      continue;
    }
    const to = endOfNominal(tokens, index);
    const mention = to > index ? nominal(tokens, index, to, taken) : undefined;
    if (mention) mentions.push(mention);
    index = Math.max(to, index + 1);
  }
  return mentions;
};

/** Words of "one former senior Civic Union aide". */
const longestCounted = 5;

/** "one report", "one senior aide", "one Civic Union lawmaker": a pronoun that a noun follows counts it. */
const counts = (tokens: readonly Token[], index: number): boolean => {
  if (tokens[index]?.lower !== 'one') return false;
  if (isSpeakerNoun(tokens[index + 1]?.lower ?? '')) return true;
  let at = index + 1;
  while (at - index < longestCounted && /^(?:word|capital)$/.test(tokens[at]?.class ?? '')) {
    if (isSpeakerNoun(tokens[at + 1]?.lower ?? '')) return true;
    at += 1;
  }
  return at > index + 1 && isOneWhoSpeaks(tokens, index, at);
};

/** "one old hand remarked", "one slide says", "one porter, who left,", "dismissed by one reviewer": whatever noun stands there speaks; not in "one day said", "one else said". */
const isOneWhoSpeaks = (tokens: readonly Token[], from: number, to: number): boolean => {
  const last = tokens[to - 1];
  if (last?.class !== 'word' || notPeople.test(last.lower)) return false;
  const { verb } = tokens[to] ?? {};
  const speaks = verb?.group === 'speech' && isTold(verb) && !isNaming(verb);
  const described = tokens[to]?.class === 'comma' ? to + 1 : to;
  if (tokens[described]?.lower === 'who') return true;
  const told = tokens[from - 2]?.verb;
  return (
    speaks ||
    (tokens[from - 1]?.lower === 'by' && told?.group === 'speech' && /^past|^participle/.test(told.form))
  );
};

/** "remarked", "says": no noun. */
const isTold = (verb: Verb): boolean => verb.form === 'past' || (verb.form === 's' && !isNounToo(verb));

const notPeople =
  /^(?:day|time|night|morning|evening|week|month|year|point|else|another|thing|side|more|last|final)$/;

/** "The firm | no longer existed": when, and nobody. */
const isNoLonger = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'no' && tokens[at + 1]?.lower === 'longer';

const endOfNominal = (tokens: readonly Token[], from: number): number => {
  const first = tokens[from];
  const cited = first?.class === 'verb' && (isAccordingTo(tokens, from) || isBareSubject(tokens, from));
  if (first?.class === 'clitic' || isNoLonger(tokens, from) || isAtLeast(tokens, from)) return from;
  if (!opens(first) && !continues(first) && !counts(tokens, from) && !cited) return from;
  let to = from + 1;
  while (
    (continues(tokens[to]) &&
      !isVerbOfName(tokens, to) &&
      !(to > from + 1 && (isPast(tokens[to]) || hasObject(tokens, to))) &&
      !recordsThat(tokens, to) &&
      !isTimeBehind(tokens, to) &&
      !isFirstToDo(tokens, to) &&
      !(to > from + 1 && opensShare(tokens, to))) ||
    isNounlikeVerb(tokens, to) ||
    opensStanding(tokens, to) ||
    joins(tokens, to)
  )
    to += 1;
  return to;
};

/** "The files came to light": but "a paid consultant", right after what opens it, describes. */
const isPast = (token: Token | undefined): boolean => irregularPasts.has(token?.lower ?? '');

/** "The Ulm councillor survived | two years", "the meeting opened | on Monday", "the club sued | after Ulm left": “a bench headed | by Lee”: what an article, a number, a day, a clause or an agent follows, or a preposition behind a plural, belongs to no noun. */
const hasObject = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return (
    looksRegular(tokens[at]?.lower ?? '') &&
    (/^(?:determiner|possessive|pronoun|number)$/.test(next?.class ?? '') ||
      calendar.has(next?.lower ?? '') ||
      /^(?:by|after|before|because|when|while)$/.test(next?.lower ?? '') ||
      (next?.class === 'preposition' && endsPlural(tokens, at)))
  );
};

/** "The minutes | record that she left": behind a plural that is written, with its clause. */
const recordsThat = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'record' &&
  tokens[at + 1]?.lower === 'that' &&
  /^(?:minutes|notes|papers|documents|files|diaries|archives)$/.test(tokens[at - 1]?.lower ?? '');

/** "12,400 adults | published in a journal", "emails | leaked by a group"; "the long-term unemployed of Ulm" are people. */
const endsPlural = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at - 1]?.class === 'word' || tokens[at - 1]?.verb?.form === 's') &&
  /[^s]s$/.test(tokens[at - 1]?.lower ?? '');

/** "The Farmers' Union": all of it is one name, its genitive too. */
const isWithinName = (from: number, to: number, taken: Uint8Array): boolean => {
  for (let index = from; index < to; index += 1) if (taken[index] !== 1) return false;
  return true;
};

/** "Sanders credited | Clinton’s victory", "CNN’s Tara Setmayer | ridiculed": the owner's name opens, a name closes. */
const genitiveRange = (
  tokens: readonly Token[],
  from: number,
  to: number,
  taken: Uint8Array,
): readonly [from: number, to: number] => {
  let clitic = from;
  while (clitic < to && tokens[clitic]?.class !== 'clitic') clitic += 1;
  if (clitic === to) return [from, to];
  let owner = clitic;
  while (owner > from && taken[owner - 1] === 1) owner -= 1;
  const start = owner === clitic || opens(tokens[from]) ? from : owner;
  let end = clitic + 1;
  while (end < to && taken[end] === 1) end += 1;
  return [start, end > clitic + 1 && !hasSpeaker(tokens, end, to) ? end : to];
};

const hasSpeaker = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ lower }) => isSpeakerNoun(lower));

/** A number between marks is an age or a score: "Clinton, 35, said"; "of 71 whom it asked, 38 said" counts people. */
const isFigure = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from === 1 &&
  tokens[from]?.class === 'number' &&
  !(tokens[from - 1]?.class === 'comma' && tokens[to]?.verb?.group === 'speech') &&
  /^(?:comma|preposition|open|close)$/.test(tokens[from - 1]?.class ?? '');

/** "They met in person": how something is done is nobody. */
const isInPerson = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from === 1 && tokens[from]?.lower === 'person' && tokens[from - 1]?.lower === 'in';

const nominal = (
  tokens: readonly Token[],
  start: number,
  end: number,
  taken: Uint8Array,
): Mention | undefined => {
  const [from, to] = genitiveRange(tokens, start, end, taken);
  if (isFigure(tokens, from, to) || isInPerson(tokens, from, to) || isWithinName(from, to, taken))
    return undefined;
  const rank = rankIn(tokens, from, to);
  const head = rank < 0 ? headIn(tokens, from, to, taken) : rank;
  const word = head < 0 ? undefined : tokens[head];
  if (!word) return undefined;
  const last = rank < 0 ? withOffice(tokens, head) : rank;
  const bodied = withLetters(tokens, withBody(tokens, from, head, taken), taken);
  const described = withTown(tokens, withQuantity(tokens, bodied));
  const first = withQuoted(tokens, described);
  const span = { start: tokens[first]?.start ?? word.start, end: (tokens[last] ?? word).end };
  return {
    kind: 'nominal',
    entity: rank >= 0 || isOfPerson(tokens, head, to) ? 'person' : 'unknown',
    ...span,
    from: first,
    to: last + 1,
    head,
    role: span,
    plural: /[^s]s$|^(?:people|men|women|police|staff|data)$/.test(word.lower),
  };
};
