import { ONE_TO_TEN } from '../number-words.ts';
import type { Mention } from './mention.ts';
import type { Token } from './tokens.ts';

const smallNumber = new RegExp(String.raw`^(?:${ONE_TO_TEN}|\d{1,4})$`);

/** "Twenty-four", "sixty": news spells a number out where it opens a sentence. */
export const isNumberWord = ({ lower }: Token): boolean =>
  /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-|$)/.test(lower);

/** Where "%", "percent" and "per cent" end; the same place where none stands there. */
const endOfPercent = (tokens: readonly Token[], at: number): number => {
  if (tokens[at]?.text === '%' || tokens[at]?.lower === 'percent') return at + 1;
  return tokens[at]?.lower === 'per' && tokens[at + 1]?.lower === 'cent' ? at + 2 : at;
};

/** "in a poll on our website | 71 per cent of those": behind a noun a share opens a phrase of its own. */
export const opensShare = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.class === 'number' &&
  tokens[at - 1]?.class === 'word' &&
  !describesShare.test(tokens[at - 1]?.lower ?? '') &&
  endOfPercent(tokens, at + 1) > at + 1;

/** "a mere | 9 percent", "the richest | 10 percent". */
const describesShare = /^(?:mere|top|bottom|first|last|other|remaining|full|further|additional)$|est$/;

/** "some | 22%", "another | 22%", "a mere | 9%": past what opens a share. */
export const afterShareOpening = (tokens: readonly Token[], at: number): number => {
  const lower = tokens[at]?.lower;
  if (lower === 'some' || lower === 'another') return at + 1;
  if (lower !== 'a' && lower !== 'an') return at;
  return /^(?:mere|further)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at;
};

/** "42% say", "Twenty-four percent say", "six in 10 said", "71 per cent of those who voted": a share of people that no noun names, right before what they do or who they are. */
export const endOfShare = (tokens: readonly Token[], from: number): number => {
  const next = tokens[from + 1]?.lower;
  // Asked first, for it is rare.
  if (next !== 'in' && next !== '%' && next !== 'percent' && next !== 'per') return from;
  const ratio =
    next === 'in' &&
    smallNumber.test(tokens[from]?.lower ?? '') &&
    smallNumber.test(tokens[from + 2]?.lower ?? '');
  const first = tokens[from];
  const counted = first !== undefined && (first.class === 'number' || isNumberWord(first));
  const percent = counted ? endOfPercent(tokens, from + 1) : from + 1;
  const to = ratio ? from + 3 : percent > from + 1 ? percent : from;
  // "71 percent of voters" is a number with its noun anyway.
  const ofThem =
    tokens[to]?.lower === 'of' && (tokens[to - 1]?.lower === 'cent' || tokens[to + 1]?.lower === 'those');
  return to > from && (ofThem || /^(?:verb|auxiliary|adverb)$/.test(tokens[to]?.class ?? '')) ? to : from;
};

/** "at | least ten drivers": a hedge, and no description of them. */
export const isAtLeast = (tokens: readonly Token[], at: number): boolean =>
  /^(?:least|most)$/.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.lower === 'at';

/** "more than six in 10", "at least ten drivers": the bound belongs to the number. */
const withBound = (tokens: readonly Token[], from: number): number => {
  const isThan =
    tokens[from - 1]?.lower === 'than' && /^(?:more|fewer|less)$/.test(tokens[from - 2]?.lower ?? '');
  return isThan || isAtLeast(tokens, from - 1) ? from - 2 : from;
};

/** The same of "nearly six in 10". */
const withHedge = (tokens: readonly Token[], from: number): number => {
  const before = tokens[from - 1]?.lower ?? '';
  const bound = withBound(tokens, from);
  if (bound < from) return bound;
  if (/^(?:mere|further)$/.test(before) && /^an?$/.test(tokens[from - 2]?.lower ?? '')) return from - 2;
  return /^(?:about|nearly|almost|roughly|around|some|another|just|only|over|under)$/.test(before)
    ? from - 1
    : from;
};

/** "about four out of | 10 voters", "less than | a third", "nearly | 40 men": what hedges a number or a fraction belongs to it. */
export const withQuantity = (tokens: readonly Token[], from: number): number => {
  const lower = (at: number): string => tokens[at]?.lower ?? '';
  const fraction =
    (lower(from) === 'a' || lower(from) === 'an') &&
    /^(?:third|quarter|fifth|half|dozen|majority)$/.test(lower(from + 1));
  // "a | few drivers" are some, "few drivers" hardly any.
  if (lower(from) === 'few' && /^(?:an?|the)$/.test(lower(from - 1))) return from - 1;
  const ratio = lower(from - 1) === 'of' && lower(from - 2) === 'out' && smallNumber.test(lower(from - 3));
  if (ratio) return withHedge(tokens, from - 3);
  if (fraction || tokens[from]?.class === 'number') return withHedge(tokens, from);
  return smallNumber.test(lower(from)) ? withBound(tokens, from) : from;
};

export const shareOf = (tokens: readonly Token[], head: number, to: number): Mention => {
  const from = withHedge(tokens, head);
  const span = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
  return { kind: 'nominal', entity: 'unknown', ...span, from, to, head, role: span, plural: true };
};
