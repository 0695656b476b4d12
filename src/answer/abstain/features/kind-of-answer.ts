import type { Matching } from '../../ranking/matching.ts';
import type { Ranking } from '../../ranking/rank.ts';
import { SLOT, slotFor } from '../../ranking/slots.ts';

export const KIND_FEATURES: readonly string[] = [
  'expects a kind',
  'of the kind here',
  'of the kind near',
  'names here',
  'numbers here',
  'times here',
];

/** Words of a sentence that are of a kind and that the question does not have itself. */
function ofKind({ passage, question }: Matching, s: number, slot: number): number {
  const sentence = passage.sentences[s];
  const asked = new Set(question.words.map(({ stem }) => stem));
  return (
    sentence?.words.filter(({ stem }, w) => ((sentence.slots[w] ?? 0) & slot) !== 0 && !asked.has(stem))
      .length ?? 0
  );
}

/** Is there anything in the best sentence, or beside it, that could be what is asked for? -1 where no kind is expected. */
export function kindFeatures({ matching, candidates }: Ranking): readonly number[] {
  const s = candidates[0]?.sentence ?? 0;
  const slot = slotFor(matching.question.expects);
  const here = (kind: number, at = s): number => ofKind(matching, at, kind);
  return [
    slot === 0 ? 0 : 1,
    slot === 0 ? -1 : here(slot),
    slot === 0 ? -1 : Math.max(here(slot), here(slot, s - 1), here(slot, s + 1)),
    here(SLOT.name),
    here(SLOT.number),
    here(SLOT.time),
  ];
}
