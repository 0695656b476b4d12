import { lexicon } from '../../story/lexicon.ts';
import type { Mention } from '../../story/mentions/mention.ts';
import type { Frame } from '../frames/frame.ts';
import { afterMention } from '../frames/subjects.ts';
import type { QuotedStretch, Reading, Unit } from '../reading.ts';

const nouns: ReadonlySet<string> = new Set(lexicon('statement-nouns'));
const longestLead = 40;

/** Where the colon stands that leads to a quotation: right before it, or at the end of the paragraph or sentence before. */
const colonBefore = ({ tokens }: Reading, { from }: QuotedStretch): number => {
  const before = tokens[from - 1]?.class === 'break' ? from - 2 : from - 1;
  return tokens[before]?.class === 'colon' ? before : -1;
};

/** "a statement from the council", "the reply by Lee": the noun and who wrote it, in a sentence. */
const issuedIn = (reading: Reading, unit: Unit): Frame | undefined => {
  const end = Math.min(unit.to, unit.from + longestLead);
  for (let at = unit.from; at < end; at += 1) {
    if (!nouns.has(reading.tokens[at]?.lower ?? '') || reading.quotationAt[at] !== -1) continue;
    const source = /^(?:from|by|of)$/.test(reading.tokens[at + 1]?.lower ?? '')
      ? afterMention(reading, at + 2)
      : undefined;
    if (!source || source.entity === 'place') continue;
    return nounFrameOf(reading, at, source);
  }
  return undefined;
};

/** The cue of words that a noun, or a verb with no clause of its own, tells of. */
export const nounFrameOf = (reading: Reading, at: number, source: Mention): Frame => ({
  kind: 'noun',
  unit: reading.unitAt[at] ?? 0,
  from: at,
  to: at + 1,
  source,
  inverted: true,
  negated: false,
  hypothetical: false,
});

/**
 * "We have a statement from the council. Here is the key bit: “…”", "The reply from Lee ran to a line: “…”": no verb
 * reports, but the noun tells what is quoted and whose it is, in the sentence of the colon or the one before.
 */
export const statedBefore = (reading: Reading, quotation: QuotedStretch): Frame | undefined => {
  const colon = colonBefore(reading, quotation);
  if (colon < 0) return undefined;
  const index = reading.unitAt[colon] ?? 0;
  const lead = reading.units[index];
  const before = reading.units[index - 1];
  const own = lead && issuedIn(reading, { ...lead, to: colon });
  if (own || !lead || !before || !pointsAt(reading, lead, colon)) return own;
  return issuedIn(reading, before);
};

/** "Here is the key bit:", "In full:": the lead points at what was just named, and names nobody else. */
const pointsAt = ({ tokens, mentions, mentionAt }: Reading, { from }: Unit, colon: number): boolean => {
  let first = from;
  while (tokens[first]?.class === 'break') first += 1;
  if (!/^(?:here|this|it|in)$/.test(tokens[first]?.lower ?? '')) return false;
  for (let at = first; at < colon; at += 1) {
    const entity = mentions[mentionAt[at] ?? -1]?.entity;
    if (entity === 'person' || entity === 'organisation') return false;
  }
  return true;
};
