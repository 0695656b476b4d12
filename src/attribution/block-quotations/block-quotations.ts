import type { Draft } from '../drafts.ts';
import type { Frame } from '../frames/frame.ts';
import { byParagraph, hasWords, without } from '../ranges.ts';
import type { Reading, TokenRange } from '../reading.ts';
import { toldIn } from '../told.ts';
import { type Lead, leadTo } from './lead.ts';
import type { Passage } from './passages.ts';

/** A passage that is quoted whole, with the drafts of quotations that it takes in. */
interface Whole {
  readonly draft: Draft;
  readonly takes: readonly Draft[];
}

/** A stretch of a quotation, with the whole of it. */
interface Part extends TokenRange {
  readonly draft: Draft;
}

const partsOf = (draft: Draft): readonly Part[] => draft.content.map((range) => ({ ...range, draft }));

const sizeOf = (ranges: readonly TokenRange[]): number =>
  ranges.reduce((sum, { from, to }) => sum + to - from, 0);

/** Marks around as much of a passage are around all that it says. */
const SHARE = 0.9;

/** A passage as its speaker's, but for what is quoted there from others. */
const wholeOf = (
  reading: Reading,
  quotedIn: (text: TokenRange) => readonly Part[],
  { kind, texts }: Passage,
  { source, frame }: Lead,
): readonly Whole[] => {
  const inside = new Set(texts.flatMap(quotedIn).map(({ draft }) => draft));
  const quoted = toldIn(reading, [...inside]);
  const own = texts.flatMap((text) => without(text, quoted)).filter((part) => hasWords(reading, part));
  const isMarked = sizeOf(own) <= (1 - SHARE) * sizeOf(texts);
  const [first, ...rest] = isMarked ? texts : own;
  if (!first) return [];
  const draft: Draft = {
    content: [first, ...rest],
    source,
    ...(frame && { frame }),
    ...(kind !== 'item' && { verbatim: true }),
  };
  return [{ draft, takes: isMarked ? [...inside] : [] }];
};

/**
 * Beside the quotations in marks those without: a post or a letter that a page sets off, a paragraph or a list that a
 * cue and a colon lead to. Whoever signs it said it, else whom the lead reports; what neither tells is nobody's.
 */
export const withBlockQuotations = (
  reading: Reading,
  passages: readonly Passage[],
  byUnit: readonly (readonly Frame[])[],
  quoted: readonly Draft[],
): readonly Draft[] => {
  const quotedIn = byParagraph(reading, quoted.flatMap(partsOf));
  const wholes = passages.flatMap((passage) => {
    const { signature } = passage;
    const lead = signature ? { source: signature } : leadTo(reading, byUnit, passage);
    return lead ? wholeOf(reading, quotedIn, passage, lead) : [];
  });
  const taken = new Set(wholes.flatMap(({ takes }) => takes));
  return [...quoted.filter((draft) => !taken.has(draft)), ...wholes.map(({ draft }) => draft)];
};
