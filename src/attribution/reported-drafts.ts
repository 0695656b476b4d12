import { isNounToo } from '../story/mentions/verbs.ts';
import { colonAbove, endsAt } from './block-quotations/lead.ts';
import { withAntecedent } from './contents/antecedent.ts';
import { type ContentModel, chosenContent } from './contents/choose.ts';
import { type ContentQuestion, contentQuestion, rateOf } from './contents/question.ts';
import { mayReport } from './contents/reports.ts';
import type { Shape } from './contents/shape.ts';
import type { Draft } from './drafts.ts';
import type { Frame } from './frames/frame.ts';
import type { Reading, TokenRange } from './reading.ts';

/** "In a letter they wrote: ¶ …": what the cue reports is the next paragraph, nothing of its own sentence. */
const leadsTo = (reading: Reading, frame: Frame, { from }: TokenRange): boolean =>
  endsAt(frame, colonAbove(reading, from));

/** Clauses without quotation marks that a cue of speech reports. */
export const reportedDrafts = (
  shape: Shape,
  byUnit: readonly (readonly Frame[])[],
  quoted: readonly Draft[],
  contents: ContentModel,
): readonly Draft[] => {
  const { reading } = shape;
  const told = toldByFrame(reading, quoted);
  const leads = new Set(
    quoted.flatMap(({ frame, content: [first] }) => (frame && leadsTo(reading, frame, first) ? [frame] : [])),
  );
  const found = byUnit.flatMap((frames) =>
    frames.flatMap((frame): readonly Reported[] => {
      if (!mayReport(reading, frame) || leads.has(frame)) return [];
      const question = contentQuestion(shape, frame, frames, contents.rates, { told: told.get(frame) });
      return question ? reportedBy(question, contents) : [];
    }),
  );
  return apart(reading, surestFirst(found), quoted).map((draft) => ({
    ...draft,
    ...withAntecedent(shape, draft.frame, draft.content),
  }));
};

/** Of each cue the quotation that it reports in its own sentence. */
const toldByFrame = (
  reading: Reading,
  quoted: readonly Draft[],
): ReadonlyMap<Frame | undefined, TokenRange> =>
  new Map(
    quoted
      .filter(({ frame, content }) => frame?.unit === reading.unitAt[content[0].from])
      .map(({ frame, content }) => [frame, content[0]]),
  );

/** What one cue reports; nothing where that has no words. */
const reportedBy = (question: ContentQuestion, contents: ContentModel): readonly Reported[] => {
  const { reading, frame } = question;
  const [first, ...rest] = chosenContent(question, contents);
  if (!first) return [];
  return [
    {
      content: [first, ...rest],
      ...(frame.source && { source: frame.source }),
      frame,
      sure: rateOf(question) >= sure || opensThat(reading, frame, first),
    },
  ];
};

/** Reports whose words no report before them has, nor a quotation, unless they tell of it. */
const apart = (
  reading: Reading,
  reports: readonly Reported[],
  quoted: readonly Draft[],
): readonly Reported[] => {
  const taken = new Uint8Array(reading.tokens.length);
  for (const { content } of quoted) for (const { from, to } of content) taken.fill(inQuoted, from, to);
  const quotedIn = Map.groupBy(quoted, ({ content }) => reading.unitAt[content[0].from]);
  const isFree = (draft: Reported): boolean => {
    const all = draft.content.map(({ from, to }) => taken.subarray(from, to));
    if (all.some((stretch) => stretch.includes(inReported))) return false;
    return (
      !all.some((stretch) => stretch.includes(inQuoted)) ||
      tellsOf(draft, quotedIn.get(draft.frame.unit) ?? [])
    );
  };
  return reports.filter((draft) => {
    if (!isFree(draft)) return false;
    for (const { from, to } of draft.content) taken.fill(inReported, from, to);
    return true;
  });
};

const inQuoted = 1;

const inReported = 2;

/** A verb that reports something as often as this seldom stands for anything else. */
const sure = 0.75;

/** "is demanding that the drivers propose": a clause with its conjunction right behind a verb of speech is told for certain; "emails that" may be a noun. */
const opensThat = ({ tokens }: Reading, { to, verb }: Frame, { from }: TokenRange): boolean =>
  verb?.group === 'speech' &&
  !(verb.form === 's' && isNounToo(verb)) &&
  tokens[to]?.lower === 'that' &&
  from === to + 1;

interface Reported extends Draft {
  readonly frame: Frame;
  readonly sure: boolean;
}

/**
 * "Lee said Diaz had called it “a disgrace”": what is reported holds the quotation, with the words that report it; but
 * "“…,” said Diaz, Lee reported" is what Diaz said.
 */
const tellsOf = ({ content, frame, source }: Reported, quoted: readonly Draft[]): boolean => {
  const [whole, ...rest] = content;
  const holds = ({ from, to }: TokenRange): boolean => from >= whole.from && to <= whole.to;
  const inside = quoted.filter((one) =>
    one.content.some(({ from, to }) => from < whole.to && to > whole.from),
  );
  return (
    rest.length === 0 &&
    whole.from >= frame.to &&
    inside.length > 0 &&
    inside.every(
      (one) =>
        one.frame !== undefined &&
        one.frame !== frame &&
        one.source !== source &&
        holds(one.frame) &&
        one.content.every(holds),
    )
  );
};

const sizeOf = ({ content }: Draft): number => content.reduce((sum, { from, to }) => sum + to - from, 0);

/**
 * Of two that run into each other the surer verb wins, then the longer: who reports what others said comes before them;
 * of the same words the nearer cue ("heard of her claim that …": the claim).
 */
const surestFirst = (drafts: readonly Reported[]): readonly Reported[] =>
  drafts.toSorted(
    (a, b) => Number(b.sure) - Number(a.sure) || sizeOf(b) - sizeOf(a) || distanceTo(a) - distanceTo(b),
  );

/** From the cue to what it reports. */
const distanceTo = ({ content: [first], frame }: Reported): number =>
  first.from >= frame.to ? first.from - frame.to : frame.from - first.to;
