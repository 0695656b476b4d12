import type { Mention } from '../story/mentions/mention.ts';
import { type ContentModel, chosenContent } from './contents/choose.ts';
import { contentQuestion } from './contents/question.ts';
import { quotedContent } from './contents/quoted.ts';
import { mayReport } from './contents/reports.ts';
import type { Shape } from './contents/shape.ts';
import type { Frame } from './frames/frame.ts';
import type { TokenRange } from './reading.ts';
import type { Sourced } from './sourced.ts';

/** An attribution while its source is not resolved: what is said, who is credited, by which cue. */
export interface Draft {
  readonly content: [TokenRange, ...TokenRange[]];
  /** Absent where who spoke is not named. */
  readonly source?: Mention;
  readonly frame?: Frame;
}

/** Quotations with the clauses that hold them. Pieces that one cue reports are one attribution: “…,” she said. “…” */
export const quotedDrafts = (
  shape: Shape,
  byUnit: readonly (readonly Frame[])[],
  quoted: readonly Sourced[],
  contents: ContentModel,
): readonly Draft[] => {
  const drafts: Draft[] = [];
  for (const { quotation, source, frame } of quoted) {
    const last = drafts.at(-1);
    const range = quotedContent(shape, quotation, frame, byUnit[quotation.unit] ?? [], contents);
    if (last && source && last.source === source) addTo(last.content, range);
    else drafts.push({ content: [range], ...(source && { source }), ...(frame && { frame }) });
  }
  return drafts;
};

/** A piece that runs into the one before it is one with it. */
const addTo = (content: Draft['content'], range: TokenRange): void => {
  const last = content.at(-1);
  if (!last || range.from >= last.to) content.push(range);
  else
    content[content.length - 1] = { from: Math.min(last.from, range.from), to: Math.max(last.to, range.to) };
};

/** Clauses without quotation marks that a cue of speech reports. */
export const reportedDrafts = (
  shape: Shape,
  byUnit: readonly (readonly Frame[])[],
  quoted: readonly Draft[],
  contents: ContentModel,
): readonly Draft[] => {
  const { reading } = shape;
  const taken = new Uint8Array(reading.tokens.length);
  for (const { content } of quoted) for (const { from, to } of content) taken.fill(1, from, to);
  const told = new Map(quoted.map(({ frame, content }) => [frame, content[0]]));
  const isFree = ({ from, to }: TokenRange): boolean => !taken.subarray(from, to).includes(1);
  const found = byUnit.flatMap((frames) =>
    frames.flatMap((frame): readonly (Draft & { frame: Frame })[] => {
      if (!mayReport(reading, frame)) return [];
      const question = contentQuestion(shape, frame, frames, contents.rates, { told: told.get(frame) });
      const [first, ...rest] = question ? chosenContent(question, contents) : [];
      const { source } = frame;
      return first ? [{ content: [first, ...rest], ...(source && { source }), frame }] : [];
    }),
  );
  return outermost(found).filter(({ content }) => {
    if (!content.every(isFree)) return false;
    for (const { from, to } of content) taken.fill(1, from, to);
    return true;
  });
};

const sizeOf = ({ content }: Draft): number => content.reduce((sum, { from, to }) => sum + to - from, 0);

/** The longest first: who reports what others said comes before them. */
const outermost = (drafts: readonly Draft[]): readonly Draft[] =>
  drafts.toSorted((a, b) => sizeOf(b) - sizeOf(a));
