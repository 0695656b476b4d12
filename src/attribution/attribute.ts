import type { Mention } from '../story/mentions/mention.ts';
import { contains, overlaps, type Span } from '../story/span.ts';
import type { Attribution, QuotationType } from './attribution.ts';
import { clauseOf } from './contents.ts';
import { decide, framesByUnit } from './decide.ts';
import type { Frame } from './frames.ts';
import { castOf } from './names/entities.ts';
import type { Entity } from './names/entity.ts';
import { type Memory, sourceOf } from './names/resolve.ts';
import { rank } from './ranking/rank.ts';
import { sceneOf } from './ranking/scene.ts';
import type { Tree } from './ranking/trees.ts';
import type { QuotedStretch, Reading } from './reading.ts';
import type { Choice } from './rules.ts';

export interface Attributed {
  readonly attributions: readonly Attribution[];
  readonly entities: readonly Entity[];
}

interface Draft {
  readonly content: [Span, ...Span[]];
  readonly source?: Mention;
  readonly frame?: Frame;
  readonly type: QuotationType;
}

/** A quotation with whose it is; the cue is missing where none stands near. */
interface Sourced {
  readonly quotation: QuotedStretch;
  readonly source: Mention;
  readonly frame?: Frame;
}

/** Every quotation and reported statement of a story, in order, with its source resolved to a name. */
export const attribute = (reading: Reading, trees: readonly Tree[]): Attributed => {
  const byUnit = framesByUnit(reading);
  const quoted = sourcedQuotations(reading, byUnit, trees);
  const drafts = [...quotedDrafts(quoted), ...reportedDrafts(reading, byUnit, quoted)].sort(
    (a, b) => a.content[0].start - b.content[0].start,
  );
  const cast = castOf(reading);
  const memory: Memory = { speakers: [] };
  const attributions = drafts.map((draft): Attribution => {
    const { frame, source } = draft;
    const first = frame && reading.tokens[frame.from];
    const last = frame && reading.tokens[frame.to - 1];
    return {
      type: draft.type,
      content: draft.content,
      ...(first && last && { cue: { start: first.start, end: last.end } }),
      ...(source && { source: sourceOf(reading, cast, memory, source) }),
      ...(frame?.via && { via: sourceOf(reading, cast, { speakers: [] }, frame.via) }),
      ...(frame?.addressee && { addressee: { start: frame.addressee.start, end: frame.addressee.end } }),
      ...(frame?.verb?.lemma === 'deny' && { denied: true as const }),
    };
  });
  return { attributions, entities: cast.entities };
};

/** The quotations that somebody said: rules propose, the trained ranker decides. */
export const sourcedQuotations = (
  reading: Reading,
  byUnit: readonly (readonly Frame[])[],
  trees: readonly Tree[],
): readonly Sourced[] => {
  const ruled = decide(reading, byUnit).map(({ choice }) => choice);
  const scene = sceneOf(reading, byUnit, ruled);
  return rank(scene, trees).flatMap((source, index) => {
    const quotation = reading.quotations[index];
    if (!source || !quotation) return [];
    const frame = frameFor(quotation, source, ruled[index], scene.framesOfSource.get(source));
    return [{ quotation, source, ...(frame && { frame }) }];
  });
};

const frameFor = (
  quotation: QuotedStretch,
  source: Mention,
  ruled: Choice | undefined,
  own: readonly Frame[] = [],
): Frame | undefined => {
  if (ruled?.source === source && ruled.frame) return ruled.frame;
  const distance = (frame: Frame): number =>
    frame.from >= quotation.to ? frame.from - quotation.to : quotation.from - frame.to;
  return own.toSorted((a, b) => distance(a) - distance(b))[0];
};

/** Pieces that one cue reports are one attribution: “…,” she said. “…” */
const quotedDrafts = (quoted: readonly Sourced[]): readonly Draft[] => {
  const drafts: Draft[] = [];
  for (const { quotation, source, frame } of quoted) {
    const last = drafts.at(-1);
    const span = { start: quotation.start, end: quotation.end };
    if (last && last.source === source) last.content.push(span);
    else drafts.push({ type: 'direct', content: [span], source, ...(frame && { frame }) });
  }
  return drafts;
};

/** Clauses without quotation marks that a cue of speech reports. */
const reportedDrafts = (
  reading: Reading,
  byUnit: readonly (readonly Frame[])[],
  quoted: readonly Sourced[],
): readonly Draft[] => {
  const inUnit = Map.groupBy(quoted, ({ quotation }) => quotation.unit);
  return byUnit.flatMap((frames, unit) => {
    const found: Draft[] = [];
    for (const frame of frames) {
      if (!frame.source || frame.negated || frame.hypothetical) continue;
      const span = clauseOf(reading, frame, frames);
      if (!span || found.some(({ content }) => overlaps(content[0], span))) continue;
      const taken = inUnit
        .get(unit)
        ?.some(({ quotation }) => overlaps(quotation, span) || contains(span, quotation));
      if (!taken) found.push({ type: 'indirect', content: [span], source: frame.source, frame });
    }
    return found;
  });
};
