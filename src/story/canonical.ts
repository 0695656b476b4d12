import type { Block, BlockKind } from './story.ts';

/** A block before it has its place in a body. */
export interface Piece {
  readonly kind: BlockKind;
  readonly text: string;
}

/** Soft hyphens, zero-width spaces and joiners of words, and control characters that are not white space. */
const invisible = /[\u00ad\u200b\u2060\u180e\ufeff]|(?!\s)\p{Cc}/gu;

/** Joiners shape Persian, Indic and emoji sequences; beside a Latin letter, a digit or a space they are debris. */
const strayJoiners =
  /(?<=^|[\p{Script=Latin}\p{N}\p{P}\s])[\u200c\u200d]+|[\u200c\u200d]+(?=$|[\p{Script=Latin}\p{N}\p{P}\s])/gu;

/** The canonical text of one block: nothing invisible, single spaces, trimmed; otherwise to the letter. */
export const canonicalText = (text: string): string =>
  text.toWellFormed().replace(invisible, '').replace(strayJoiners, '').replace(/\s+/g, ' ').trim();

/** A body from its blocks: canonical texts joined by one blank line, and where each block stands in it. */
export function layOut(pieces: readonly Piece[]): {
  readonly body: string;
  readonly blocks: readonly Block[];
} {
  const blocks: Block[] = [];
  const texts: string[] = [];
  let start = 0;
  for (const { kind, text: raw } of pieces) {
    const text = canonicalText(raw);
    if (text === '') continue;
    blocks.push({ kind, start, end: start + text.length });
    texts.push(text);
    start += text.length + 2;
  }
  return { body: texts.join('\n\n'), blocks };
}
