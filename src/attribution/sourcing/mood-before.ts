import { lexicon } from '../../story/lexicon.ts';
import type { Mention } from '../../story/mentions/mention.ts';
import type { Frame } from '../frames/frame.ts';
import { subjectBefore } from '../frames/subjects.ts';
import type { QuotedStretch, Reading, Unit } from '../reading.ts';
import { standsAlone } from './stands-alone.ts';

const moods: ReadonlySet<string> = new Set(lexicon('moods'));

/** Each gesture with the parts of the body that it may be made with. */
const gestures: ReadonlyMap<string, readonly string[]> = new Map(
  lexicon('gestures').map((line) => {
    const [verb = '', ...parts] = line.split(' ');
    return [verb, parts];
  }),
);

const longestSentence = 16;

/**
 * "Lee was delighted. “We won.”", "Diaz, the Ulm coach, shrugged. “We lost.”": a short sentence that tells how somebody
 * feels, and no more, has their words behind it, where these stand alone.
 */
export const moodBefore = (
  reading: Reading,
  frames: readonly Frame[],
  quotation: QuotedStretch,
): Mention | undefined => {
  const { from, unit } = quotation;
  const [before, own] = [reading.units[unit - 1], reading.units[unit]];
  if (!before || !own || own.from !== from || !standsAlone(reading, quotation)) return undefined;
  const main = lastComma(reading, before);
  if (isAsked(reading, frames, before, main)) return feelerIn(reading, { ...before, from: main });
  if (frames.length > 0) return thinkerIn(reading, frames, before, own);
  return before.to - before.from <= longestSentence ? feelerIn(reading, before) : undefined;
};

/** Whose feelings a sentence, or the main clause of one, tells of. */
const feelerIn = (reading: Reading, unit: Unit): Mention | undefined => {
  const verb = moodVerb(reading, unit);
  const subject = verb < 0 ? undefined : subjectBefore(reading, verb);
  return subject && isSomebody(reading, subject, unit) ? subject : undefined;
};

/** "Asked whether it was late, Lee was blunt.": the main clause reports nothing. */
const isAsked = ({ tokens }: Reading, frames: readonly Frame[], { from }: Unit, main: number): boolean =>
  frames.length > 0 &&
  /^(?:asked|pressed|quizzed|questioned)$/.test(tokens[from]?.lower ?? '') &&
  frames.every(({ agentless, to }) => agentless || to <= main);

const lastComma = ({ tokens }: Reading, { from, to }: Unit): number => {
  for (let at = to - 1; at > from; at -= 1) if (tokens[at]?.class === 'comma') return at;
  return from;
};

/** "She worries about the winter. | “What do I do?”": who holds a thought that opens the sentence, and nothing else is told in it. */
const thinkerIn = (
  reading: Reading,
  frames: readonly Frame[],
  before: Unit,
  own: Unit,
): Mention | undefined => {
  const [first] = frames;
  const thinks = frames.every(({ verb }) => verb?.group === 'thought') && before.paragraph === own.paragraph;
  const opens =
    first?.source && first.source.from === before.from && !first.negated ? first.source : undefined;
  return thinks && opens && isSomebody(reading, opens, before) ? opens : undefined;
};

/** The place of "was" in "was less happy", "remains confident of a win", of "shrugged", "shook her head" at the end; -1: none. */
const moodVerb = ({ tokens, quotationAt }: Reading, { from, to }: Unit): number => {
  for (let at = from + 1; at < to; at += 1) {
    const { lower = '' } = tokens[at] ?? {};
    if (quotationAt[at] !== -1) return -1;
    const parts = gestures.get(lower);
    if (parts) {
      const last = parts.includes(tokens[at + 2]?.lower ?? '') ? at + 2 : at;
      return /^(?:stop|comma|break)$/.test(tokens[last + 1]?.class ?? 'break') ? at : -1;
    }
    if (!/^(?:is|was|are|were|remains|remained|seemed|sounded|looked|felt)$/.test(lower)) continue;
    let mood = at + 1;
    while (/^(?:adverb|negation)$/.test(tokens[mood]?.class ?? '') || DEGREE.test(tokens[mood]?.lower ?? ''))
      mood += 1;
    return moods.has(tokens[mood]?.lower ?? '') ? at : -1;
  }
  return -1;
};

const DEGREE = /^(?:less|more|so|very|equally|just|clearly|understandably|as)$/;

/** A surname alone may be of no known kind. */
const isSomebody = ({ tokens }: Reading, { kind, entity, head, from }: Mention, unit: Unit): boolean => {
  if (from < unit.from) return false;
  if (kind === 'pronoun') return /^(?:he|she|they)$/.test(tokens[head]?.lower ?? '');
  return entity === 'person' || (kind === 'name' && entity === 'unknown');
};
