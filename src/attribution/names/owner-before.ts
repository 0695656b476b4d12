import type { Mention } from '../../story/mentions/mention.ts';
import type { Reading } from '../reading.ts';

/** The names that end right before the genitive in front of a token, the outermost first: "Lumo" before "Lumo’s | Ann Lee". */
export const ownersBefore = ({ mentions, mentionAt }: Reading, from: number): readonly Mention[] => {
  const found: Mention[] = [];
  for (let index = mentionAt[from - 2] ?? -1; (mentions[index]?.from ?? from) < from; index += 1) {
    const owner = mentions[index];
    if (owner?.kind === 'name' && owner.to === from - 1) found.push(owner);
  }
  return found;
};
