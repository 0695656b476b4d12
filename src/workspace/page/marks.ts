import type { DrawnAttribution, DrawnStory } from '../protocol.ts';

export type Role = 'content' | 'source' | 'cue' | 'via';

/** A stretch of the body between two boundaries, with every role that covers it, the narrowest first. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly marks: readonly { readonly role: Role; readonly attribution: number }[];
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly role: Role;
  readonly attribution: number;
}

const marksOf = (attribution: DrawnAttribution, index: number): readonly Mark[] => {
  const { content, source, cue, via } = attribution;
  const mark = (role: Role) => (span: { start: number; end: number }) => ({
    start: span.start,
    end: span.end,
    role,
    attribution: index,
  });
  return [
    ...content.map(mark('content')),
    ...[source].filter((span) => span !== undefined).map(mark('source')),
    ...[cue].filter((span) => span !== undefined).map(mark('cue')),
    ...[via].filter((span) => span !== undefined).map(mark('via')),
  ];
};

/** Cuts a block of the body at every boundary of a mark; the pieces joined are the block. */
export function piecesOf(story: DrawnStory, block: { start: number; end: number }): readonly Piece[] {
  const marks = story.attributions
    .flatMap(marksOf)
    .filter((mark) => mark.start < block.end && mark.end > block.start);
  const cuts = [block.start, block.end, ...marks.flatMap(({ start, end }) => [start, end])]
    .filter((cut) => cut >= block.start && cut <= block.end)
    .toSorted((a, b) => a - b);
  const bounds = [...new Set(cuts)];
  return bounds.slice(0, -1).map((start, index) => {
    const end = bounds[index + 1] ?? block.end;
    const covering = marks
      .filter((mark) => mark.start <= start && mark.end >= end)
      .toSorted((a, b) => a.end - a.start - (b.end - b.start));
    return {
      start,
      text: story.body.slice(start, end),
      marks: covering.map(({ role, attribution }) => ({ role, attribution })),
    };
  });
}

/** What colours a piece that several roles cover: the narrowest, as a source inside "cited … as saying". */
export const roleOf = (piece: Piece): Role | undefined => piece.marks[0]?.role;
