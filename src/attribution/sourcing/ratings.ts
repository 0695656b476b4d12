import type { QuotedStretch, Reading } from '../reading.ts';

const longest = 3;
const reach = 6;
const marks = /^(?:ratings?|recommendations?|grades?|gradings?)$/;
const grades = /^(?:rat(?:es?|ed|ing)|grad(?:es?|ed|ing)|upgrad(?:es?|ed|ing)|downgrad(?:es?|ed|ing))$/;

/** `a “hold” rating`, `rated it “buy”`, `downgraded to “sell”`: a mark on a scale, no words of anybody's. */
export const isRating = ({ tokens }: Reading, { from, to }: QuotedStretch): boolean => {
  let words = 0;
  for (let at = from + 1; at < to - 1; at += 1) {
    if (/^[\p{L}\p{N}]/u.test(tokens[at]?.text ?? '')) words += 1;
    if (words > longest) return false;
  }
  if (marks.test(tokens[to]?.lower ?? '')) return true;
  for (let at = from - 1; at >= Math.max(0, from - reach); at -= 1) {
    const token = tokens[at];
    if (grades.test(token?.lower ?? '')) return true;
    if (!token || /^(?:verb|auxiliary|stop|comma|colon|break|quote)$/.test(token.class)) return false;
  }
  return false;
};
