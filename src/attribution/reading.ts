import { withDowningStreet } from '../story/mentions/downing-street.ts';
import { withGenitiveNames } from '../story/mentions/genitive-names.ts';
import type { Mention } from '../story/mentions/mention.ts';
import { mentionsOf } from '../story/mentions/mentions.ts';
import { type Token, tokensOf } from '../story/mentions/tokens.ts';
import type { Span } from '../story/span.ts';
import type { Sentence } from '../story/story.ts';
import { type Quotation, quotationsOf } from './quotations/quotations.ts';

/** A range of token indices; `to` is exclusive. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** A sentence with the whole of its quotations: no boundary inside quotation marks counts. */
export interface Unit extends TokenRange {
  readonly paragraph: number;
}

export interface QuotedStretch extends Quotation, TokenRange {
  readonly unit: number;
}

/** A story as attribution reads it: tokens, sentences, quotations and mentions, indexed by token. */
export interface Reading {
  readonly body: string;
  readonly tokens: readonly Token[];
  readonly units: readonly Unit[];
  /** Of each token: the index of its unit. */
  readonly unitAt: Int32Array;
  readonly quotations: readonly QuotedStretch[];
  /** Of each token: the index of the quotation that holds it, or -1. */
  readonly quotationAt: Int32Array;
  readonly mentions: readonly Mention[];
  /** Of each token: the index of the mention that holds it, or -1. */
  readonly mentionAt: Int32Array;
}

/** The first token at or after an offset. */
export const tokenFrom = (tokens: readonly Token[], offset: number): number => {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The tokens of a span. */
export const rangeOf = (tokens: readonly Token[], span: Span): TokenRange => ({
  from: tokenFrom(tokens, span.start),
  to: tokenFrom(tokens, span.end - 1) + 1,
});

const fill = (size: number, ranges: readonly TokenRange[]): Int32Array => {
  const at = new Int32Array(size).fill(-1);
  ranges.forEach((range, index) => {
    at.fill(index, range.from, range.to);
  });
  return at;
};

/** Of each token, the longest mention that holds it: a name inside a description does not speak for itself. */
const outermost = (size: number, mentions: readonly Mention[]): Int32Array => {
  const at = new Int32Array(size).fill(-1);
  mentions.forEach(({ from, to }, index) => {
    for (let token = from; token < to; token += 1) {
      const held = at[token] ?? -1;
      const holder = held < 0 ? undefined : mentions[held];
      if (!holder || holder.to - holder.from <= to - from) at[token] = index;
    }
  });
  return at;
};

/** A point inside a sentence is an abbreviation's, not a stop; a single mark that ends a quotation is a quotation mark. */
const inPlace = (
  tokens: readonly Token[],
  units: readonly Unit[],
  quotationAt: Int32Array,
): readonly Token[] => {
  const ends = new Set(units.map(({ to }) => to));
  const closes = (index: number): boolean =>
    ends.has(index + 1) ||
    tokens[index + 1]?.class === 'break' ||
    tokens[index + 1]?.class === 'quote' ||
    tokens[index + 1]?.class === 'close';
  return tokens.map((token, index) => {
    const here = quotationAt[index] ?? -1;
    const inner = token.text === '.' && here === -1 && !closes(index);
    if (inner) return { ...token, class: 'other' };
    const edge = here !== -1 && (quotationAt[index - 1] !== here || quotationAt[index + 1] !== here);
    return edge && /^['‘’]$/.test(token.text) ? { ...token, class: 'quote' } : token;
  });
};

/** Longer than any sentence that somebody wrote: beyond, work would grow with the square of the length. */
const longestUnit = 400;

/** Cuts what is too long for a sentence, outside quotations, into pieces. */
const withoutEndless = (
  starts: readonly number[],
  tokens: readonly Token[],
  quotations: readonly Quotation[],
): readonly number[] => {
  const all: number[] = [];
  let quotation = 0;
  starts.forEach((start, index) => {
    all.push(start);
    let last = start;
    for (let at = start; at < (starts[index + 1] ?? tokens.length); at += 1) {
      if (at - last < longestUnit) continue;
      const offset = tokens[at]?.start ?? 0;
      while (quotation < quotations.length && (quotations[quotation]?.end ?? 0) <= offset) quotation += 1;
      if ((quotations[quotation]?.start ?? offset) < offset) continue;
      all.push(at);
      last = at;
    }
  });
  return all;
};

const unitsOf = (
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
): readonly Unit[] => {
  const cuts: number[] = [];
  let quotation = 0;
  for (const { start } of sentences) {
    while (quotation < quotations.length && (quotations[quotation]?.end ?? 0) <= start) quotation += 1;
    if ((quotations[quotation]?.start ?? start) >= start) cuts.push(tokenFrom(tokens, start));
  }
  tokens.forEach((token, index) => {
    if (token.class === 'break') cuts.push(index + 1);
  });
  const starts = withoutEndless(
    [...new Set([0, ...cuts])].sort((a, b) => a - b),
    tokens,
    quotations,
  );
  let paragraph = 0;
  return starts
    .map((from, index) => ({ from, to: starts[index + 1] ?? tokens.length }))
    .filter(({ from, to }) => from < to)
    .map((range) => {
      const unit = { ...range, paragraph };
      if (tokens[range.to - 1]?.class === 'break') paragraph += 1;
      return unit;
    });
};

/** Tokens whose capital may be due to their place: first in a sentence, in a quotation, after a colon or a bracket; also behind the star or dot of a line. */
const startsOf = (
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  quotations: readonly TokenRange[],
): Uint8Array => {
  const starts = new Uint8Array(tokens.length);
  starts[0] = 1;
  for (const { start } of sentences) starts[tokenFrom(tokens, start)] = 1;
  for (const { from } of quotations) starts[from + 1] = 1;
  tokens.forEach(({ class: kind }, index) => {
    if (kind === 'break' || kind === 'colon' || kind === 'open' || kind === 'dash') starts[index + 1] = 1;
  });
  tokens.forEach(({ class: kind, text }, index) => {
    const opensLine = tokens[index - 1]?.class === 'break' && kind === 'other';
    if (opensLine && !/[\p{L}\p{N}]/u.test(text)) starts[index + 1] = 1;
  });
  return starts;
};

export const readingOf = (body: string, sentences: readonly Sentence[]): Reading => {
  const raw = withGenitiveNames(withDowningStreet(body, tokensOf(body)));
  const found = quotationsOf(body);
  const units = unitsOf(raw, sentences, found);
  const unitAt = fill(raw.length, units);
  const quotations = found.map((quotation) => {
    const range = rangeOf(raw, quotation);
    return { ...quotation, ...range, unit: unitAt[range.from] ?? 0 };
  });
  const quotationAt = fill(raw.length, quotations);
  const tokens = inPlace(raw, units, quotationAt);
  const mentions = mentionsOf(body, tokens, startsOf(tokens, sentences, quotations));
  return {
    body,
    tokens,
    units,
    unitAt,
    quotations,
    quotationAt,
    mentions,
    mentionAt: outermost(tokens.length, mentions),
  };
};
