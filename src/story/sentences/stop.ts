/** A mark that may end a sentence, with what stands around it. */
export interface Stop {
  /** Offset after the mark and the closing quotation marks and brackets that belong to it. */
  readonly end: number;
  /** The marks: `.`, `?!`, `...`, `. . .`. */
  readonly marks: string;
  /** Closing quotation marks and brackets after the marks. */
  readonly closers: string;
  /** The token before the marks, its own full stops included: `U.S`, `Feb`, `14,000`. */
  readonly word: string;
  /** What precedes the token within the sentence, its last characters only. */
  readonly before: string;
  /** White space between the stop and what follows. */
  readonly gap: string;
  /** Opening quotation marks and brackets before `next`. */
  readonly openers: string;
  /** What follows the openers, its first characters only. */
  readonly next: string;
  /** Inside brackets that were opened after the first word of the sentence and are closed soon. */
  readonly isAside: () => boolean;
}

/** How far a rule may look: enough for the longest word that matters, and the reading stays linear. */
const reach = 80;
const longestAside = 300;

const spaceAt = /\s*/y;
const openersAt = /[("'“‘«‹„‚[{¿¡*_-]*/y;
const closersAt = /["'”’»›)\]}*_]*(?:\s[”»](?!\S))?(?:\[\d{1,3}\])*/y;
/** A straight mark between spaces closes where one is open. */
const closersInQuoteAt = /["'”’»›)\]}*_]*(?:\s["”»](?!\S))?(?:\[\d{1,3}\])*/y;
const marksAt = /[.!?…。！？؟۔।።]+(?:\s\.(?!\S))*/y;

const matchAt = (pattern: RegExp, text: string, at: number): string => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
};

/**
 * Reads the stop at `at`, the offset of a mark, in a sentence that starts at `start`. `inQuote`: a straight
 * quotation mark is open, so that the next one closes.
 */
export function readStop(text: string, start: number, at: number, inQuote: boolean): Stop {
  const marks = matchAt(marksAt, text, at);
  const closers = closersOf(text, at + marks.length, inQuote);
  const end = at + marks.length + closers.length;
  const gap = matchAt(spaceAt, text, end);
  const openers = matchAt(openersAt, text, end + gap.length);
  const nextAt = end + gap.length + openers.length;
  const next = text.slice(nextAt, nextAt + reach);
  const from = Math.max(start, at - reach);
  const word =
    /[\p{L}\p{N}][\p{L}\p{N}\p{M}.,’'@&-]*$/u.exec(text.slice(tokenStart(text, from, at), at))?.[0] ?? '';
  const before = text.slice(from, at - word.length);
  const isAside = () => !closers.includes(')') && isBracketed(text, start, at);
  return { end, marks, closers, word, before, gap, openers, next, isAside };
}

/** Where the characters before `at` that are no white space begin. */
function tokenStart(text: string, from: number, at: number): number {
  let start = at;
  while (start > from && text.charCodeAt(start - 1) > 0x20 && text.charCodeAt(start - 1) !== 0xa0) start--;
  return start;
}

/** In `it.”He` the mark closes; in `it."He` a straight one closes only where one is open. */
function closersOf(text: string, at: number, inQuote: boolean): string {
  const closers = matchAt(inQuote ? closersInQuoteAt : closersAt, text, at);
  const opensNext = closers === '"' && !inQuote && /\p{L}/u.test(text.charAt(at + 1));
  return opensNext ? '' : closers;
}

function isBracketed(text: string, start: number, at: number): boolean {
  const left = text.slice(Math.max(start, at - longestAside), at);
  const open = left.lastIndexOf('(');
  if (open < 0 || left.includes(')', open) || !/[\p{L}\p{N}]/u.test(left.slice(0, open))) return false;
  const right = text.slice(at, at + longestAside);
  const close = right.indexOf(')');
  return close >= 0 && !right.slice(0, close).includes('(');
}
