import type { Mention } from '../story/mentions/mention.ts';
import { contains, overlaps, type Span } from '../story/span.ts';
import type { Attribution, QuotationType } from './attribution.ts';
import { clauseOf } from './contents.ts';
import { type Decision, decide, framesByUnit } from './decide.ts';
import type { Frame } from './frames.ts';
import { castOf } from './names/entities.ts';
import type { Entity } from './names/entity.ts';
import { type Memory, sourceOf } from './names/resolve.ts';
import type { Reading } from './reading.ts';

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

/** Every quotation and reported statement of a story, in order, with its source resolved to a name. */
export const attribute = (reading: Reading): Attributed => {
  const byUnit = framesByUnit(reading);
  const decisions = decide(reading, byUnit);
  const drafts = [...quotedDrafts(decisions), ...reportedDrafts(reading, byUnit, decisions)].sort(
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

/** Pieces that one cue reports are one attribution: “…,” she said. “…” */
const quotedDrafts = (decisions: readonly Decision[]): readonly Draft[] => {
  const drafts: Draft[] = [];
  for (const { quotation, choice } of decisions) {
    const last = drafts.at(-1);
    const span = { start: quotation.start, end: quotation.end };
    if (choice && last && last.source === choice.source) last.content.push(span);
    else if (choice)
      drafts.push({
        type: 'direct',
        content: [span],
        source: choice.source,
        ...(choice.frame && { frame: choice.frame }),
      });
  }
  return drafts;
};

/** Clauses without quotation marks that a cue of speech reports. */
const reportedDrafts = (
  reading: Reading,
  byUnit: readonly (readonly Frame[])[],
  decisions: readonly Decision[],
): readonly Draft[] => {
  const quoted = decisions.filter(({ choice }) => choice).map(({ quotation }) => quotation);
  return byUnit.flatMap((frames, unit) => {
    const found: Draft[] = [];
    for (const frame of frames) {
      if (!frame.source || frame.negated || frame.hypothetical) continue;
      const span = clauseOf(reading, frame, frames);
      if (!span || found.some(({ content }) => overlaps(content[0], span))) continue;
      if (
        quoted.some(
          (quotation) => quotation.unit === unit && (overlaps(quotation, span) || contains(span, quotation)),
        )
      )
        continue;
      found.push({ type: 'indirect', content: [span], source: frame.source, frame });
    }
    return found;
  });
};
