import type { Mention } from '../story/mentions/mention.ts';
import { isNounToo } from '../story/mentions/verbs.ts';
import { colonAbove, endsAt } from './block-quotations/lead.ts';
import { withAntecedent } from './contents/antecedent.ts';
import { type ContentModel, chosenContent } from './contents/choose.ts';
import { contentQuestion, rateOf } from './contents/question.ts';
import { quotedContent } from './contents/quoted.ts';
import { mayReport } from './contents/reports.ts';
import type { Shape } from './contents/shape.ts';
import type { Frame } from './frames/frame.ts';
import type { QuotedStretch, Reading, TokenRange } from './reading.ts';
import type { Sourced } from './sourced.ts';

/** An attribution while its source is not resolved: what is said, who is credited, by which cue. */
export interface Draft {
  readonly content: [TokenRange, ...TokenRange[]];
  /** Absent where who spoke is not named. */
  readonly source?: Mention;
  readonly frame?: Frame;
  /** The speaker's own words, though no marks tell: a turn of an interview, a block quotation. */
  readonly verbatim?: true;
  /** The words of the content that a relative takes up. */
  readonly antecedent?: TokenRange;
}

/** Quotations with the clauses that hold them. Pieces that one cue reports are one attribution: “…,” she said. “…” */
export const quotedDrafts = (
  shape: Shape,
  byUnit: readonly (readonly Frame[])[],
  quoted: readonly Sourced[],
  contents: ContentModel,
): readonly Draft[] => {
  const drafts: Draft[] = [];
  for (const { quotation, source, frame } of quoted) {
    const last = drafts.at(-1);
    const range = quotedContent(shape, quotation, frame, byUnit[quotation.unit] ?? [], contents);
    const again = last && source && last.source === source && !opensReport(last, quotation, frame);
    if (again) addTo(last.content, range);
    else drafts.push({ content: [range], ...(source && { source }), ...(frame && { frame }) });
  }
  return drafts;
};

/** "“…,” Lee said, adding that it was “late”", "called it “old” and said it was “late”": a cue between two quotations reports the second alone. */
const opensReport = (
  { content, frame: before }: Draft,
  { from, unit }: QuotedStretch,
  frame: Frame | undefined,
): boolean =>
  frame !== undefined &&
  frame !== before &&
  frame.unit === unit &&
  !frame.inverted &&
  frame.from >= (content.at(-1)?.to ?? from) &&
  frame.to <= from;

/** A piece that runs into the one before it is one with it. */
const addTo = (content: Draft['content'], range: TokenRange): void => {
  const last = content.at(-1);
  if (!last || range.from >= last.to) content.push(range);
  else
    content[content.length - 1] = { from: Math.min(last.from, range.from), to: Math.max(last.to, range.to) };
};

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
  const taken = new Uint8Array(reading.tokens.length);
  for (const { content } of quoted) for (const { from, to } of content) taken.fill(inQuoted, from, to);
  const told = new Map(
    quoted
      .filter(({ frame, content }) => frame?.unit === reading.unitAt[content[0].from])
      .map(({ frame, content }) => [frame, content[0]]),
  );
  const leads = new Set(
    quoted.flatMap(({ frame, content: [first] }) => (frame && leadsTo(reading, frame, first) ? [frame] : [])),
  );
  const byUnitQuoted = Map.groupBy(quoted, ({ content }) => reading.unitAt[content[0].from]);
  const isFree = (draft: Reported): boolean => {
    const all = draft.content.map(({ from, to }) => taken.subarray(from, to));
    if (all.some((stretch) => stretch.includes(inReported))) return false;
    return (
      !all.some((stretch) => stretch.includes(inQuoted)) ||
      tellsOf(draft, byUnitQuoted.get(draft.frame.unit) ?? [])
    );
  };
  const found = byUnit.flatMap((frames) =>
    frames.flatMap((frame): readonly Reported[] => {
      if (!mayReport(reading, frame) || leads.has(frame)) return [];
      const question = contentQuestion(shape, frame, frames, contents.rates, { told: told.get(frame) });
      const [first, ...rest] = question ? chosenContent(question, contents) : [];
      const { source } = frame;
      return first && question
        ? [
            {
              content: [first, ...rest],
              ...(source && { source }),
              frame,
              sure: rateOf(question) >= sure || opensThat(reading, frame, first),
            },
          ]
        : [];
    }),
  );
  const kept = surestFirst(found).filter((draft) => {
    if (!isFree(draft)) return false;
    for (const { from, to } of draft.content) taken.fill(inReported, from, to);
    return true;
  });
  return kept.map((draft) => ({ ...draft, ...withAntecedent(shape, draft.frame, draft.content) }));
};

/** "In the north, Lee said, the bridge is “a disgrace”": what opens the sentence and what goes on after the report are one. */
export const withOpenings = (
  { reading }: Shape,
  quoted: readonly Draft[],
  reported: readonly Draft[],
): readonly Draft[] => {
  const opens = ({ content: [first, ...rest], frame }: Draft, told: Draft | undefined): boolean => {
    const comma = (told?.content[0].from ?? 0) - 1;
    return (
      frame !== undefined &&
      rest.length === 0 &&
      first.to <= frame.from &&
      comma === Math.max(frame.to, frame.source?.to ?? 0) &&
      reading.tokens[comma]?.class === 'comma'
    );
  };
  const byFrame = new Map(quoted.map((draft) => [draft.frame, draft]));
  const openings = new Map(
    reported.filter((draft) => opens(draft, byFrame.get(draft.frame))).map((draft) => [draft.frame, draft]),
  );
  const whole = quoted.map((draft): Draft => {
    const opening = byFrame.get(draft.frame) === draft ? openings.get(draft.frame) : undefined;
    return opening ? { ...draft, content: [opening.content[0], ...draft.content] } : draft;
  });
  return [...whole, ...reported.filter((draft) => openings.get(draft.frame) !== draft)];
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
