import type { Token } from '../../story/mentions/tokens.ts';
import { codesOf } from '../ranking/classes.ts';
import { addUp } from '../ranking/scene.ts';
import type { Reading } from '../reading.ts';
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
}

export type Counted = 'verb' | 'comma' | 'open' | 'close';

/** A verb that can make a clause, as far as its class and ending tell. */
const makesClause = (token: Token): boolean =>
  token.class === 'auxiliary' ||
  token.lower === "'s" ||
  (token.class === 'verb' && token.verb?.form !== 'ing') ||
  (token.class === 'word' && token.lower.endsWith('ed'));

const farthest = 12;

export const shapeOf = (reading: Reading): Shape => {
  const { tokens } = reading;
  const words = new Uint8Array(tokens.length);
  const endings = new Uint8Array(tokens.length);
  const clauses = new Uint8Array(tokens.length);
  tokens.forEach((token, at) => {
    words[at] = wordCode(token.lower);
    endings[at] = words[at] === 0 ? endingCode(token.lower) : 0;
    clauses[at] = makesClause(token) ? 1 : 0;
  });
  const totals = totalsOf(reading, clauses);
  return { reading, classes: codesOf(tokens), words, endings, totals, toVerb: toVerbOf(clauses) };
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

const toVerbOf = (clauses: Uint8Array): Uint8Array => {
  const toVerb = new Uint8Array(clauses.length + 1).fill(farthest);
  for (let at = clauses.length - 1; at >= 0; at -= 1)
    toVerb[at] = clauses[at] === 1 ? 0 : Math.min(farthest, (toVerb[at + 1] ?? farthest) + 1);
  return toVerb;
};

/** How many of a kind stand outside quotations in a stretch of tokens. */
export const countIn = ({ totals }: Shape, kind: Counted, from: number, to: number): number =>
  to > from ? (totals[kind][to] ?? 0) - (totals[kind][from] ?? 0) : 0;
