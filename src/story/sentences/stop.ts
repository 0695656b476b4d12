/** A mark that may end a sentence, with what stands around it. */
export interface Stop {
  /** Offset after the mark and the closing quotation marks and brackets that belong to it. */
  readonly end: number;
  /** The marks: `.`, `?!`, `...`. */
  readonly marks: string;
  /** Closing quotation marks and brackets after the marks. */
  readonly closers: string;
  /** The token before the marks, its own full stops included: `U.S`, `Feb`, `14,000`. */
  readonly word: string;
  /** What precedes the token within the sentence, its last characters only. */
  readonly before: string;
  /** White space between the stop and what follows. */
  readonly gap: string;
  /** What follows, opening quotation marks and brackets left out, its first characters only. */
  readonly next: string;
  /** Opening quotation marks and brackets before `next`. */
  readonly openers: string;
}

/** How far a rule may look: enough for the longest word that matters, and the reading stays linear. */
const reach = 60;

const spaceAt = /\s*/y;
const openersAt = /[("'“‘«‹„‚[{¿¡*_-]*/y;
const closersAt = /["'”’»›)\]}*_]*(?:[  ][”»](?=\s|$))?(?:\[\d{1,3}\])*/y;
const marksAt = /[.!?…。！？؟۔।።]+/y;

const matchAt = (pattern: RegExp, text: string, at: number): string => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
};

/** Reads the stop at `at`, the offset of a mark, in a sentence that starts at `start`. */
export function readStop(text: string, start: number, at: number): Stop {
  const marks = matchAt(marksAt, text, at);
  const closers = matchAt(closersAt, text, at + marks.length);
  const end = at + marks.length + closers.length;
  const gap = matchAt(spaceAt, text, end);
  const openers = matchAt(openersAt, text, end + gap.length);
  const next = text.slice(end + gap.length + openers.length).slice(0, reach);
  const left = text.slice(Math.max(start, at - reach), at);
  const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}.,’'@&-]*$/u.exec(left)?.[0] ?? '';
  return { end, marks, closers, word, before: left.slice(0, left.length - word.length), gap, next, openers };
}
