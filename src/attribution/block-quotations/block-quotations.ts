import type { Block } from '../../story/story.ts';
import type { Draft } from '../drafts.ts';
import type { Frame } from '../frames/frame.ts';
import { hasWords, without } from '../ranges.ts';
import type { Reading, TokenRange } from '../reading.ts';
import { type Lead, leadTo } from './lead.ts';
import { type Passage, passagesOf } from './passages.ts';

/** A passage that is quoted whole, with the drafts of quotations that it takes in. */
interface Whole {
  readonly draft: Draft;
  readonly takes: readonly Draft[];
}

type ByParagraph = (at: number) => readonly Draft[];

/** The drafts with words in the paragraph of a token. */
const byParagraph = ({ units, unitAt }: Reading, drafts: readonly Draft[]): ByParagraph => {
  const paragraphAt = (at: number): number => units[unitAt[at] ?? 0]?.paragraph ?? 0;
  const parts = drafts.flatMap((draft) =>
    draft.content.map(({ from }) => ({ draft, paragraph: paragraphAt(from) })),
  );
  const found = Map.groupBy(parts, ({ paragraph }) => paragraph);
  return (at) => [...new Set(found.get(paragraphAt(at))?.map(({ draft }) => draft))];
};

const sizeOf = (ranges: readonly TokenRange[]): number =>
  ranges.reduce((sum, { from, to }) => sum + to - from, 0);

/** Marks around as much of a passage are around all that it says. */
const SHARE = 0.9;

/** A passage as its speaker's, but for what is quoted there from others. */
const wholeOf = (
  reading: Reading,
  quotedIn: ByParagraph,
  { kind, texts }: Passage,
  { source, frame }: Lead,
): readonly Whole[] => {
  const inside = texts.flatMap(({ from }) => quotedIn(from));
  const quoted = inside.flatMap(({ content }) => content).sort((a, b) => a.from - b.from);
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
  return [{ draft, takes: isMarked ? inside : [] }];
};

/**
 * Beside the quotations in marks those without: a post or a letter that a page sets off, a paragraph or a list that a
 * cue and a colon lead to. Whoever signs it said it, else whom the lead reports; what neither tells is nobody's.
 */
export const withBlockQuotations = (
  reading: Reading,
  blocks: readonly Block[],
  byUnit: readonly (readonly Frame[])[],
  quoted: readonly Draft[],
): readonly Draft[] => {
  const quotedIn = byParagraph(reading, quoted);
  const wholes = passagesOf(reading, blocks).flatMap((passage) => {
    const { signature } = passage;
    const lead = signature ? { source: signature } : leadTo(reading, byUnit, passage);
    return lead ? wholeOf(reading, quotedIn, passage, lead) : [];
  });
  const taken = new Set(wholes.flatMap(({ takes }) => takes));
  return [...quoted.filter((draft) => !taken.has(draft)), ...wholes.map(({ draft }) => draft)];
};
