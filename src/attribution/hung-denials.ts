import { deniedUpTo } from './contents/hung-denial.ts';
import type { Draft } from './drafts.ts';
import type { Frame } from './frames/frame.ts';
import type { Reading } from './reading.ts';

/** Where what somebody said ends, with its report: at the mark behind the one that comes last. */
const endOf = ({ content, frame }: Draft): number =>
  Math.max(content.at(-1)?.to ?? 0, frame?.to ?? 0, frame?.inverted ? (frame.source?.to ?? 0) : 0);

/** The words that a denial hung on them takes up: the widest that end where it begins, of another speaker. */
const deniedBy = ({ source }: Frame, end: number, drafts: readonly Draft[]): Draft | undefined =>
  drafts
    .filter((draft) => endOf(draft) === end && draft.source !== undefined && draft.source !== source)
    .toSorted((a, b) => a.content[0].from - b.content[0].from)[0];

/** "Lee said it was late, which Diaz denied": who denies it has a row of the same words. */
export const withHungDenials = (
  reading: Reading,
  byUnit: readonly (readonly Frame[])[],
  drafts: readonly Draft[],
): readonly Draft[] => {
  const inUnit = Map.groupBy(drafts, ({ content }) => reading.unitAt[content[0].from]);
  const denials = byUnit.flatMap((frames) =>
    frames.flatMap((frame): readonly Draft[] => {
      const end = deniedUpTo(reading, frame);
      const said = end === undefined ? undefined : deniedBy(frame, end, inUnit.get(frame.unit) ?? []);
      const [first] = said?.content ?? [];
      if (!said || !first || !frame.source) return [];
      return [{ content: said.content, source: frame.source, frame, antecedent: first }];
    }),
  );
  return [...drafts, ...denials];
};
