import { isNounByPlace } from '../../story/mentions/nounlike.ts';
import type { Token } from '../../story/mentions/tokens.ts';
import { irregularPasts } from '../../story/mentions/words.ts';
import { afterBrackets } from '../brackets.ts';
import { codeNames, codesOf } from '../ranking/classes.ts';
import { addUp } from '../ranking/scene.ts';
import type { Reading } from '../reading.ts';
import { isRunTogether, pronounOf } from '../words/run-together.ts';
import { endingCode, wordCode } from './words.ts';

/** A story as contents are sought in it: each token in numbers, and running totals, so that any stretch costs two look-ups. */
export interface Shape {
  readonly reading: Reading;
  readonly classes: Uint8Array;
  readonly words: Uint8Array;
  readonly endings: Uint8Array;
  /** Outside quotations. */
  readonly totals: Readonly<Record<Counted, Int32Array>>;
  /** Of each token: how far the next verb is that can make a clause, up to 12. */
  readonly toVerb: Uint8Array;
  /** Of each token: how far the last such verb before it is, up to 12. */
  readonly fromVerb: Uint8Array;
  /** Of each token: how far the next comma, dash, bracket or stop is, up to 30. */
  readonly toMark: Uint8Array;
  /** Of each verb that can make a clause: its tense, as far as its form tells. */
  readonly tenses: Uint8Array;
}

export type Counted = 'verb' | 'comma' | 'open' | 'close';

/** A verb that can make a clause, as far as its class and ending tell; "it's" and "they'll" hold one, "Lee's vote" none. */
const makesClause = (token: Token, before: Token | undefined): boolean =>
  token.class === 'auxiliary' ||
  isRunTogether(token.lower) ||
  (token.lower === "'s" && contracts.test(before?.lower ?? '')) ||
  (token.class === 'verb' && token.verb?.form !== 'ing' && !isNounByPlace(token, before)) ||
  (token.class === 'word' && (token.lower.endsWith('ed') || irregularPasts.has(token.lower)));

const contracts =
  /^(?:he|she|it|that|this|there|here|who|what|where|how|one|everyone|everything|nobody|nothing|something|somebody)$/;

const auxiliaryPast = /^(?:was|were|had|did|wasn[’']t|weren[’']t|hadn[’']t|didn[’']t)$/;
const auxiliaryModal =
  /^(?:will|would|can|could|may|might|must|shall|should|cannot|(?:wo|would|ca|could|must|should)n[’']t|[’'](?:d|ll))$/;

/** 1 for the past, 2 for what will or may be, 3 for the present. */
const tenseOf = ({ class: kind, lower, verb }: Token): number => {
  if (kind === 'auxiliary' && auxiliaryPast.test(lower)) return 1;
  if (kind === 'auxiliary' && auxiliaryModal.test(lower)) return 2;
  if (/[’'](?:d|ll)$/.test(lower)) return 2;
  if (verb) return verb.form === 'past' || verb.form === 'participle' ? 1 : 3;
  return lower.endsWith('ed') || irregularPasts.has(lower) ? 1 : 3;
};

const farthest = 12;
const farthestMark = 30;
const markNames: ReadonlySet<string> = new Set(['comma', 'dash', 'open', 'close', 'stop', 'break', 'colon']);
/** Of each code of a class: whether it is of such a mark. */
const marks = Uint8Array.from(codeNames, (name) => Number(markNames.has(name)));

export const shapeOf = (reading: Reading): Shape => {
  const { tokens } = reading;
  const words = new Uint8Array(tokens.length);
  const endings = new Uint8Array(tokens.length);
  const classes = codesOf(tokens);
  const clauses = new Uint8Array(tokens.length);
  const tenses = new Uint8Array(tokens.length);
  const marked = new Uint8Array(tokens.length);
  tokens.forEach((token, at) => {
    words[at] = wordCode(pronounOf(token.lower) ?? token.lower);
    endings[at] = words[at] === 0 ? endingCode(token.lower) : 0;
    clauses[at] = makesClause(token, tokens[at - 1]) ? 1 : 0;
    tenses[at] = clauses[at] === 1 ? tenseOf(token) : 0;
    marked[at] = marks[classes[at] ?? 0] ?? 0;
  });
  const totals = totalsOf(reading, clauses);
  return {
    reading,
    classes,
    words,
    endings,
    totals,
    tenses,
    toVerb: distances(clauses, farthest),
    fromVerb: distances(clauses.toReversed(), farthest).toReversed(),
    toMark: distances(marked, farthestMark),
  };
};

const totalsOf = ({ tokens, quotationAt }: Reading, clauses: Uint8Array): Shape['totals'] => {
  const none = (): Int32Array => new Int32Array(tokens.length + 1);
  const totals = { verb: none(), comma: none(), open: none(), close: none() };
  tokens.forEach((token, at) => {
    if (quotationAt[at] !== -1) return;
    totals.verb[at + 1] = clauses[at] ?? 0;
    if (token.class === 'comma' || token.class === 'open' || token.class === 'close')
      totals[token.class][at + 1] = 1;
  });
  for (const marks of Object.values(totals)) addUp(marks);
  return totals;
};

/** How far the next token that is marked stands from each token, up to the most. */
const distances = (marked: Uint8Array, most: number): Uint8Array => {
  const away = new Uint8Array(marked.length).fill(most);
  for (let at = marked.length - 1; at >= 0; at -= 1)
    away[at] = marked[at] === 1 ? 0 : Math.min(most, (away[at + 1] ?? most) + 1);
  return away;
};

/** How many of a kind stand outside quotations in a stretch of tokens. */
export const countIn = ({ totals }: Shape, kind: Counted, from: number, to: number): number =>
  to > from ? (totals[kind][to] ?? 0) - (totals[kind][from] ?? 0) : 0;

/** The tense of the next verb that can make a clause. */
export const nextTense = ({ toVerb, tenses }: Shape, at: number): number =>
  tenses[at + (toVerb[at] ?? 0)] ?? 0;

/** The tense of the last verb before a place that can make a clause. */
export const lastTense = ({ fromVerb, tenses }: Shape, at: number): number =>
  tenses[at - 1 - (fromVerb[at - 1] ?? 0)] ?? 0;

/** Whether a clause opens at a place: a mention, with its verb right after it. */
export const opensClause = ({ reading, toVerb }: Shape, at: number): boolean => {
  const mention = reading.mentions[reading.mentionAt[at] ?? -1];
  return mention?.from === at && (toVerb[mention.to] ?? farthest) <= 1;
};

/** The first comma of so many tokens, over what stands in brackets, where neither a verb nor another mark stands before it: what describes somebody, or when, ends there. */
export const commaAhead = (shape: Shape, from: number, most: number): number | undefined => {
  const { tokens } = shape.reading;
  for (let at = from; at < from + most; at += 1) {
    at = afterBrackets(tokens, at);
    const kind = tokens[at]?.class ?? 'stop';
    if (kind === 'comma')
      return countIn(shape, 'verb', from, at) === doneByIn(shape, from, at) ? at : undefined;
    if (/^(?:stop|break|quote|colon|dash)$/.test(kind)) return undefined;
  }
  return undefined;
};

/** "the minister for a region governed | by rebels": how many participles of a stretch describe a noun by who does it. */
const doneByIn = ({ reading: { tokens } }: Shape, from: number, to: number): number =>
  tokens
    .slice(from, to)
    .filter(
      ({ lower }, index) =>
        lower.endsWith('ed') &&
        tokens[from + index + 1]?.lower === 'by' &&
        tokens[from + index - 1]?.class === 'word',
    ).length;
