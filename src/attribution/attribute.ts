import type { Mention } from '../story/mentions/mention.ts';
import type { Span } from '../story/span.ts';
import type { Attribution, QuotationType, Source } from './attribution.ts';
import { circumstancesOf } from './circumstances.ts';
import { type ContentModel, chosenContent } from './contents/choose.ts';
import { denies } from './contents/claim.ts';
import { contentQuestion } from './contents/question.ts';
import { quotedContent } from './contents/quoted.ts';
import { mayReport } from './contents/reports.ts';
import { type Shape, shapeOf } from './contents/shape.ts';
import { decide, framesByUnit } from './decide.ts';
import type { Frame } from './frames/frame.ts';
import { readsWork } from './frames/verb.ts';
import { type Cast, castOf } from './names/entities.ts';
import type { Entity } from './names/entity.ts';
import type { Memory } from './names/pronoun.ts';
import { antecedentOfRelative } from './names/relative.ts';
import { sourceOf } from './names/resolve.ts';
import { rank } from './ranking/rank.ts';
import { type Scene, sceneOf } from './ranking/scene.ts';
import type { Forest } from './ranking/trees.ts';
import type { QuotedStretch, Reading, TokenRange } from './reading.ts';
import type { Choice } from './rules.ts';
import { partnerOf } from './several.ts';
import { sourceEnd } from './source-span.ts';

export interface Attributed {
  readonly attributions: readonly Attribution[];
  readonly entities: readonly Entity[];
}

interface Draft {
  readonly content: [TokenRange, ...TokenRange[]];
  readonly source: Mention;
  readonly frame?: Frame;
}

/** A quotation with whose it is; the cue is missing where none stands near. */
interface Sourced {
  readonly quotation: QuotedStretch;
  readonly source: Mention;
  readonly frame?: Frame;
}

/**
 * Every quotation and reported statement of a story, in order, with its source resolved to a name.
 *
 * @param known full names of people from beside the text: its captions
 */
export const attribute = (
  reading: Reading,
  forest: Forest,
  contents: ContentModel,
  known: readonly string[] = [],
): Attributed => {
  const byUnit = framesByUnit(reading);
  const shape = shapeOf(reading);
  const quoted = sourcedQuotations(reading, byUnit, forest);
  const direct = quotedDrafts(shape, byUnit, quoted, contents);
  const drafts = [...direct, ...reportedDrafts(shape, byUnit, direct, contents)].sort(
    (a, b) => a.content[0].from - b.content[0].from,
  );
  const cast = castOf(reading, known);
  const memory: Memory = { speakers: [] };
  const attributions = drafts.map((draft): Attribution => {
    const { frame, source } = draft;
    const first = frame && reading.tokens[frame.from];
    const last = frame && reading.tokens[frame.to - 1];
    return {
      type: typeOf(reading, draft.content),
      content: draft.content.map((range) => spanOf(reading, range)) as [Span, ...Span[]],
      ...(first && last && { cue: { start: first.start, end: last.end } }),
      source: creditOf(reading, cast, memory, source),
      ...(frame?.via && { via: sourceOf(reading, cast, { speakers: [] }, frame.via) }),
      ...(frame?.addressee && { addressee: { start: frame.addressee.start, end: frame.addressee.end } }),
      ...(frame && circumstancesOf(reading, frame, draft.content)),
      ...(frame && denies(reading, frame) && { denied: true as const }),
    };
  });
  return { attributions, entities: cast.entities };
};

/** The whole noun phrase of a source, for a relative that of its antecedent; two that speak at once are credited together. */
const creditOf = (reading: Reading, cast: Cast, memory: Memory, credited: Mention): Source => {
  const antecedent = antecedentOfRelative(reading, credited);
  const mention = antecedent ?? credited;
  const source = {
    ...sourceOf(reading, cast, memory, mention),
    end: sourceEnd(reading, mention),
    ...(antecedent && { relative: { start: credited.start, end: credited.end } }),
  };
  const partner = partnerOf(reading, mention);
  if (!partner) return source;
  const other = sourceOf(reading, cast, { speakers: [] }, partner);
  const [first, second] = partner.start < mention.start ? [other, source] : [source, other];
  const span = { start: first.start, end: Math.max(first.end, second.end) };
  if (first.name === undefined || second.name === undefined) return span;
  return { ...span, name: `${first.name} and ${second.name}`, reason: 'two speak at once' };
};

const spanOf = ({ tokens }: Reading, { from, to }: TokenRange): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

/** By the share of words inside quotation marks. */
const typeOf = (reading: Reading, content: readonly TokenRange[]): QuotationType => {
  let words = 0;
  let quoted = 0;
  for (const { from, to } of content) {
    for (let at = from; at < to; at += 1) {
      const token = reading.tokens[at];
      if (!token || !/^[\p{L}\p{N}]/u.test(token.text)) continue;
      words += token.text.length;
      if (reading.quotationAt[at] !== -1) quoted += token.text.length;
    }
  }
  return quoted >= 0.9 * words ? 'direct' : quoted > 0 ? 'mixed' : 'indirect';
};

/** The quotations that somebody said: rules propose, the trained ranker decides. */
export const sourcedQuotations = (
  reading: Reading,
  byUnit: readonly (readonly Frame[])[],
  forest: Forest,
): readonly Sourced[] => {
  const ruled = decide(reading, byUnit).map(({ choice }) => choice);
  const scene = sceneOf(reading, byUnit, ruled);
  return rank(scene, forest).flatMap((ranked, index) => {
    const quotation = reading.quotations[index];
    const source = secondHand(ruled[index]) ?? ranked;
    if (!source || !quotation || readsWork(reading, quotation.from - 1)) return [];
    const frame = frameFor(quotation, source, ruled[index], scene);
    return [{ quotation, source, ...(frame && { frame }) }];
  });
};

/** Where a channel quotes somebody in so many words, that is whose words they are: no ranking needed. */
const secondHand = (ruled: Choice | undefined): Mention | undefined =>
  ruled?.frame?.via ? ruled.source : undefined;

const frameFor = (
  quotation: QuotedStretch,
  source: Mention,
  ruled: Choice | undefined,
  scene: Scene,
): Frame | undefined => {
  if (ruled?.source === source && ruled.frame) return ruled.frame;
  const own = scene.framesOfSource.get(source) ?? [];
  const speech = own.filter(({ verb }) => verb?.group !== 'thought');
  const leading = (scene.framesOfUnit[quotation.unit] ?? []).findLast(
    (frame) =>
      frame.to <= quotation.from &&
      frame.verb?.group !== 'thought' &&
      (frame.source === source || (frame.from >= source.to && isParticiple(scene.reading, frame))),
  );
  const distance = (frame: Frame): number =>
    frame.from >= quotation.to ? frame.from - quotation.to : quotation.from - frame.to;
  const nearest = (frames: readonly Frame[]): Frame | undefined =>
    frames.toSorted((a, b) => distance(a) - distance(b))[0];
  return leading ?? governing(quotation, source, scene) ?? nearest(speech) ?? nearest(own);
};

/** "…, noting that it", "before claiming": the subject is the sentence's. */
const isParticiple = ({ tokens }: Reading, { verb, from }: Frame): boolean =>
  verb?.form === 'ing' && /^(?:comma|conjunction|preposition)$/.test(tokens[from - 1]?.class ?? '');

/** The cue between quotation and source, though the source is not its grammatical subject ("Her manager, Robby Mook, said"). */
const governing = (quotation: QuotedStretch, source: Mention, { framesOfUnit }: Scene): Frame | undefined => {
  const frames = (framesOfUnit[quotation.unit] ?? []).filter(({ verb }) => verb?.group !== 'thought');
  if (source.from < quotation.from)
    return frames.find(({ from, to }) => from >= source.to && to <= quotation.from);
  return frames.find(({ from }) => from >= quotation.to);
};

/** Quotations with the clauses that hold them. Pieces that one cue reports are one attribution: “…,” she said. “…” */
const quotedDrafts = (
  shape: Shape,
  byUnit: readonly (readonly Frame[])[],
  quoted: readonly Sourced[],
  contents: ContentModel,
): readonly Draft[] => {
  const drafts: Draft[] = [];
  for (const { quotation, source, frame } of quoted) {
    const last = drafts.at(-1);
    const range = quotedContent(shape, quotation, frame, byUnit[quotation.unit] ?? [], contents);
    if (last && last.source === source) addTo(last.content, range);
    else drafts.push({ content: [range], source, ...(frame && { frame }) });
  }
  return drafts;
};

/** A piece that runs into the one before it is one with it. */
const addTo = (content: Draft['content'], range: TokenRange): void => {
  const last = content.at(-1);
  if (!last || range.from >= last.to) content.push(range);
  else
    content[content.length - 1] = { from: Math.min(last.from, range.from), to: Math.max(last.to, range.to) };
};

/** Clauses without quotation marks that a cue of speech reports. */
const reportedDrafts = (
  shape: Shape,
  byUnit: readonly (readonly Frame[])[],
  quoted: readonly Draft[],
  contents: ContentModel,
): readonly Draft[] => {
  const { reading } = shape;
  const taken = new Uint8Array(reading.tokens.length);
  for (const { content } of quoted) for (const { from, to } of content) taken.fill(1, from, to);
  const told = new Map(quoted.map(({ frame, content }) => [frame, content[0]]));
  const isFree = ({ from, to }: TokenRange): boolean => !taken.subarray(from, to).includes(1);
  const found = byUnit.flatMap((frames) =>
    frames.flatMap((frame): readonly (Draft & { frame: Frame })[] => {
      if (!frame.source || !mayReport(reading, frame)) return [];
      const question = contentQuestion(shape, frame, frames, contents.rates, { told: told.get(frame) });
      const [first, ...rest] = question ? chosenContent(question, contents) : [];
      return first ? [{ content: [first, ...rest], source: frame.source, frame }] : [];
    }),
  );
  return outermost(found).filter(({ content }) => {
    if (!content.every(isFree)) return false;
    for (const { from, to } of content) taken.fill(1, from, to);
    return true;
  });
};

const sizeOf = ({ content }: Draft): number => content.reduce((sum, { from, to }) => sum + to - from, 0);

/** The longest first: who reports what others said comes before them. */
const outermost = (drafts: readonly Draft[]): readonly Draft[] =>
  drafts.toSorted((a, b) => sizeOf(b) - sizeOf(a));
