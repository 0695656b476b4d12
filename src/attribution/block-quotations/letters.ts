import type { Mention } from '../../story/mentions/mention.ts';
import type { Block } from '../../story/story.ts';
import { type Reading, rangeOf, type TokenRange } from '../reading.ts';
import { signatureIn } from '../signature.ts';
import type { Passage } from './passages.ts';

/** Fewer names on lines of their own may be headings. */
const FEWEST = 3;

/** A line of a page, as its tokens. */
interface Line extends TokenRange {
  readonly ends: boolean;
  readonly signature: Mention | undefined;
}

const lineOf = (reading: Reading, block: Block): Line => {
  const range = rangeOf(reading.tokens, block);
  const last = reading.tokens[range.to - 1]?.class ?? '';
  const signs = signatureIn(reading, range.from);
  const whole = signs?.entity === 'person' && signs.to === range.to;
  return { ...range, ends: /^(?:stop|quote|close)$/.test(last), signature: whole ? signs : undefined };
};

/** "I", outside quotations: a letter speaks for whoever signs it. */
const speaksOfItself = ({ tokens, quotationAt }: Reading, { from, to }: TokenRange): boolean =>
  tokens
    .slice(from, to)
    .some(({ lower }, at) => /^(?:i|my|me|we)$/.test(lower) && quotationAt[from + at] === -1);

/**
 * The letters of a page of them: what stands above each name on a line of its own, down from the name before. A name may
 * have a place or an office below it. Where few of them say “I”, or what stands below the last name does, the names head
 * what follows.
 */
export const lettersOf = (reading: Reading, blocks: readonly Block[]): readonly Passage[] => {
  const letters: Passage[] = [];
  let open: TokenRange[] = [];
  for (const block of blocks) {
    const line = lineOf(reading, block);
    if (line.signature && open.length > 0)
      letters.push({ kind: 'quote', texts: open, signature: line.signature });
    if (line.signature || block.kind === 'heading') open = [];
    else if (line.ends) open.push({ from: line.from, to: line.to });
  }
  const isOwn = (texts: readonly TokenRange[]): boolean =>
    texts.some((text) => speaksOfItself(reading, text));
  const own = letters.filter(({ texts }) => isOwn(texts));
  return letters.length >= FEWEST && own.length * 2 > letters.length && !isOwn(open) ? letters : [];
};
