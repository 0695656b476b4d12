import { z } from 'zod';
import { contains, type Span, textOf } from '../../story/span.ts';
import type { Story } from '../../story/story.ts';
import { DataError } from '../shared.ts';

/** Who says what in a story, as an editor marked it: words to the letter of the story. */
export const Marked = z.strictObject({
  /** Pieces of one attribution, in order. */
  content: z.array(z.string().min(1)).min(1),
  /** Empty: nothing reports it, as where a quotation goes on. */
  cue: z.string(),
  /** The words that stand for the speaker; null: nobody can tell. */
  source: z.string().min(1).nullable(),
  /** The fullest name that the story gives; absent: none. */
  name: z.string().optional(),
  role: z.string().optional(),
  via: z.string().optional(),
  to: z.string().optional(),
});
export type Marked = z.infer<typeof Marked>;

/** A marked attribution where it stands. */
export interface Placed extends Marked {
  readonly spans: readonly Span[];
}

/**
 * Marked rows come in the order of the story: each is looked for from the paragraph of the one before, then everywhere. What only a
 * title or a caption says is left out: those are not the body that attributions are found in. So is what somebody says
 * within the quoted words of another.
 * @throws DataError for words that the story does not have
 */
export function placed(
  { body, title, captions }: Pick<Story, 'body' | 'title' | 'captions'>,
  rows: readonly Marked[],
  where: string,
): readonly Placed[] {
  let from = 0;
  const isBeside = ({ content: [first = ''] }: Marked): boolean =>
    !body.includes(first) && [title, ...captions].some((text) => text.includes(first));
  const all = rows
    .filter((row) => !isBeside(row))
    .map((row) => {
      let at = from;
      const spans = row.content.map((piece) => {
        const ahead = body.indexOf(piece, at);
        const start = ahead < 0 ? body.indexOf(piece) : ahead;
        if (start < 0) throw new DataError(`${where}: the story does not say “${piece}” there.`);
        at = start + piece.length;
        return { start, end: at };
      });
      from = body.lastIndexOf('\n', spans[0]?.start) + 1;
      return { ...row, spans };
    });
  const quoted = all.flatMap(({ spans }) => spans).filter((span) => /^["“‘«]/.test(textOf(body, span)));
  return all.filter(({ spans }) => !spans.every((span) => quoted.some((outer) => isWithin(span, outer))));
}

const isWithin = (inner: Span, outer: Span): boolean => contains(outer, inner) && inner.start > outer.start;
