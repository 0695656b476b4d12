import { lexicon } from '../../story/lexicon.ts';
import type { Mention } from '../../story/mentions/mention.ts';
import type { Frame } from '../frames/frame.ts';
import type { Reading } from '../reading.ts';
import { labelled } from './label.ts';
import type { Passage } from './passages.ts';

const speaks = ({ source, verb, negated, hypothetical }: Frame): boolean =>
  source !== undefined && verb?.group !== 'thought' && !negated && !hypothetical;

/** "In a letter they wrote:", "wrote Ann Lee:": nothing between the report and the colon. */
export const endsAt = ({ to, source, inverted }: Frame, colon: number): boolean =>
  to === colon || (inverted && source?.to === colon);

/** The colon that ends the block before a token, or -1. */
export const colonAbove = ({ tokens }: Reading, at: number): number =>
  tokens[at - 1]?.class === 'break' && tokens[at - 2]?.class === 'colon' ? at - 2 : -1;

/** Who leads to a passage, and by which cue if one reports. */
export interface Lead {
  readonly source: Mention;
  readonly frame?: Frame;
}

const byCue = (frame: Frame | undefined): Lead | undefined =>
  frame?.source && { source: frame.source, frame };

const issued: ReadonlySet<string> = new Set([...lexicon('statement-nouns'), 'reaction', 'thread']);
const writes = /^(?:post|write|tweet|reply|respond)$/;

/** "Lee has posted her reaction on X." before what is set off: who opens a sentence that tells of something written. */
const byNotice = ({ tokens, units, mentions, mentionAt }: Reading, unit: number): Lead | undefined => {
  const { from = 0, to = 0 } = units[unit] ?? {};
  const tells = tokens
    .slice(from, to)
    .some(({ lower, verb }) => issued.has(lower) || writes.test(verb?.lemma ?? ''));
  const source = mentions[mentionAt[from] ?? -1];
  return tells && source?.from === from && source.entity !== 'place' ? { source } : undefined;
};

const byLabel = (reading: Reading, unit: number): Lead | undefined => {
  const source = labelled(reading, unit);
  return source && { source };
};

/** "Lee has just told reporters that the bridge will stay shut." before what is set off: in so many words what the sentence above reports of who opens it. */
const byReport = (
  byUnit: readonly (readonly Frame[])[],
  { units }: Reading,
  unit: number,
): Lead | undefined => {
  const { from = 0 } = units[unit] ?? {};
  const report = byUnit[unit]?.find(
    ({ source, negated, hypothetical }) => source && !negated && !hypothetical,
  );
  const opens = report?.kind === 'verb' && report.source?.from === from && isSomebody(report.source);
  return opens && report.source ? { source: report.source } : undefined;
};

const isSomebody = ({ kind, entity }: Mention): boolean => entity === 'person' || kind !== 'nominal';

/**
 * Who leads to a passage. To one that is set off, the last cue of the sentence with the colon, else who has written
 * something; to a paragraph or a list, which only its lead tells from the reporter's own, a cue of speech right before
 * the colon.
 */
export const leadTo = (
  reading: Reading,
  byUnit: readonly (readonly Frame[])[],
  { texts: [first], kind }: Passage,
): Lead | undefined => {
  if (!first) return undefined;
  const colon = colonAbove(reading, first.from);
  const frame = byUnit[reading.unitAt[colon] ?? -1]?.findLast(speaks);
  const above = reading.unitAt[first.from - 1] ?? -1;
  if (kind === 'quote')
    return (
      byCue(frame) ?? byNotice(reading, above) ?? byLabel(reading, above) ?? byReport(byUnit, reading, above)
    );
  if (frame?.kind !== 'verb' || frame.verb?.group !== 'speech' || !endsAt(frame, colon)) return undefined;
  return reading.tokens[first.from]?.class === 'quote' ? undefined : byCue(frame);
};
