import type { Block } from '../../story/story.ts';
import type { Draft } from '../drafts.ts';
import type { Reading, TokenRange } from '../reading.ts';
import { colonBefore } from './lead.ts';
import { passagesOf } from './passages.ts';

/** "The report says the town should: ¶ close the road ¶ widen the bridge": the list is what is reported, like the clause that it ends. */
export const withItems = (
  reading: Reading,
  blocks: readonly Block[],
  reported: readonly Draft[],
): readonly Draft[] => {
  const lists = new Map<number, readonly TokenRange[]>(
    passagesOf(reading, blocks)
      .filter(({ kind }) => kind === 'item')
      .map(({ texts }) => [colonBefore(reading, texts[0]?.from ?? 0), texts]),
  );
  return reported.map((draft) => {
    const items = lists.get(draft.content.at(-1)?.to ?? -1);
    return items ? { ...draft, content: [...draft.content, ...items] } : draft;
  });
};
