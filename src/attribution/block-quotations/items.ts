import type { Draft } from '../drafts.ts';
import type { Reading, TokenRange } from '../reading.ts';
import { colonAbove } from './lead.ts';
import type { Passage } from './passages.ts';

/** "The report says the town should: ¶ close the road ¶ widen the bridge": the list is what is reported, like the clause that it ends. */
export const withItems = (
  reading: Reading,
  passages: readonly Passage[],
  reported: readonly Draft[],
): readonly Draft[] => {
  const lists = new Map<number, readonly TokenRange[]>(
    passages
      .filter(({ kind }) => kind === 'item')
      .map(({ texts }) => [colonAbove(reading, texts[0]?.from ?? 0), texts]),
  );
  return reported.map((draft) => {
    const items = lists.get(draft.content.at(-1)?.to ?? -1);
    return items ? { ...draft, content: [...draft.content, ...items] } : draft;
  });
};
