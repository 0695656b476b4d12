import type { Mention } from '../story/mentions/mention.ts';
import type { ContentModel } from './contents/choose.ts';
import { quotedContent } from './contents/quoted.ts';
import type { Shape } from './contents/shape.ts';
import type { Frame } from './frames/frame.ts';
import type { QuotedStretch, Reading, TokenRange } from './reading.ts';
import type { Sourced } from './sourcing/sourced.ts';

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
    const again =
      last &&
      source &&
      last.source === source &&
      !opensReport(last, quotation, frame) &&
      !isTold(shape.reading, last.content.at(-1)?.to ?? 0, quotation);
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

/** A paragraph of the story's own between two quotations parts them. */
const isTold = ({ units, unitAt }: Reading, end: number, { from }: QuotedStretch): boolean =>
  (units[unitAt[from] ?? 0]?.paragraph ?? 0) - (units[unitAt[end - 1] ?? 0]?.paragraph ?? 0) > 1;

/** A piece that runs into the one before it is one with it. */
const addTo = (content: Draft['content'], range: TokenRange): void => {
  const last = content.at(-1);
  if (!last || range.from >= last.to) content.push(range);
  else
    content[content.length - 1] = { from: Math.min(last.from, range.from), to: Math.max(last.to, range.to) };
};

/** Tokens of "in a telephone interview". */
const longestPlace = 6;

/** "In the north, Lee said, the bridge is “a disgrace”", "Papers show, Lee said in court, that it is “a disgrace”", "It is shut, Lee said: “It shook.”": what opens the sentence and what goes on after the report are one. */
export const withOpenings = (
  { reading: { tokens } }: Shape,
  quoted: readonly Draft[],
  reported: readonly Draft[],
): readonly Draft[] => {
  const opens = ({ content: [first, ...rest], frame }: Draft, told: Draft | undefined): boolean => {
    const to = told?.content[0].from ?? 0;
    const mark = tokens[to - 1]?.lower === 'that' ? to - 2 : to - 1;
    if (!frame || rest.length > 0 || first.to > frame.from) return false;
    const end = Math.max(frame.to, frame.source?.to ?? 0, frame.addressee?.to ?? 0);
    const place = tokens.slice(end, mark);
    const goesOn = place.length === 0 || (place.length <= longestPlace && place[0]?.class === 'preposition');
    return (
      mark >= end &&
      goesOn &&
      !place.some(({ class: kind }) => /^(?:comma|quote|verb|stop|relative)$/.test(kind)) &&
      /^(?:comma|colon)$/.test(tokens[mark]?.class ?? '')
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
