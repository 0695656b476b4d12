import type { Mention } from '../../story/mentions/mention.ts';
import type { Block } from '../../story/story.ts';
import { type Reading, rangeOf, type TokenRange } from '../reading.ts';
import { signatureIn } from '../signature.ts';
import { lettersOf } from './letters.ts';

/** Blocks that may be somebody's words as they stand, without quotation marks. */
export interface Passage {
  readonly kind: Block['kind'];
  readonly texts: TokenRange[];
  readonly signature?: Mention;
}

/** "— Ann Lee (@annlee) May 3, 2026": how a post is signed where a page shows it. */
const isPostSignature = ({ body, tokens }: Reading, { start, end }: Block, { from }: TokenRange): boolean =>
  tokens[from]?.class === 'dash' && /\(@\w+\)/.test(body.slice(start, end));

/** Blocks of these kinds that follow each other belong together. */
const runs: ReadonlySet<Block['kind']> = new Set(['quote', 'item']);

/**
 * The passages of a story, in order: each run of blocks that are set off, cut after each signature in it, each list,
 * and each paragraph alone. A post in plain text is the paragraph before its signature. A page of letters has nothing else.
 */
export const passagesOf = (reading: Reading, blocks: readonly Block[]): readonly Passage[] => {
  const letters = lettersOf(reading, blocks);
  return letters.length > 0 ? letters : runsOf(reading, blocks);
};

const runsOf = (reading: Reading, blocks: readonly Block[]): readonly Passage[] => {
  const passages: Passage[] = [];
  for (const block of blocks) {
    const range = rangeOf(reading.tokens, block);
    const last = passages.at(-1);
    const open = last && !last.signature ? last : undefined;
    const signs =
      open && (block.kind === open.kind || open.kind === 'quote') && signature(reading, block, range);
    if (signs) passages.splice(-1, 1, { ...open, signature: signs });
    else if (open?.kind === block.kind && runs.has(block.kind)) open.texts.push(range);
    else passages.push({ kind: block.kind, texts: [range] });
  }
  return passages;
};

const signature = (reading: Reading, block: Block, range: TokenRange): Mention | undefined =>
  block.kind === 'quote' || isPostSignature(reading, block, range)
    ? signatureIn(reading, range.from)
    : undefined;
