import { z } from 'zod';
import type { Span } from '../../story/span.ts';
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

/** Marked rows come in the order of the story: each begins no earlier than the one before. @throws DataError for words that the story does not have */
export function placed(body: string, rows: readonly Marked[], where: string): readonly Placed[] {
  let from = 0;
  return rows.map((row) => {
    let at = from;
    const spans = row.content.map((piece) => {
      const start = body.indexOf(piece, at);
      if (start < 0) throw new DataError(`${where}: the story does not say “${piece}” there.`);
      at = start + piece.length;
      return { start, end: at };
    });
    from = spans[0]?.start ?? from;
    return { ...row, spans };
  });
}
