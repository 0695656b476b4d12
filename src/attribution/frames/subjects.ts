import { lexicon } from '../../story/lexicon.ts';
import type { Mention } from '../../story/mentions/mention.ts';
import { datelineEnd } from '../dateline.ts';
import type { Reading } from '../reading.ts';
import { isParticiple } from './participle.ts';

const reach = 60;

/** The mention that a verb group starting at token `from` has as its subject. */
export const subjectBefore = (reading: Reading, from: number): Mention | undefined => {
  return (
    subjectBeside(reading, from) ??
    relativeSubject(reading, from) ??
    clauseSubject(reading, from, floorOf(reading, from))
  );
};

/** Where the search for a subject ends: no dateline has one. */
const floorOf = (reading: Reading, from: number): number => {
  const unit = reading.units[reading.unitAt[from] ?? 0];
  return Math.max(unit ? datelineEnd(reading, unit) : 0, from - reach);
};

/** The subject where nothing but an apposition stands between it and the verb. */
export const subjectBeside = (reading: Reading, from: number): Mention | undefined =>
  adjacent(reading, from, floorOf(reading, from));

/** "a paper that found": what the relative stands for. */
const relativeSubject = (reading: Reading, from: number): Mention | undefined =>
  reading.tokens[from - 1]?.lower === 'that' ? mentionEnding(reading, from - 2) : undefined;

const mentionEnding = (reading: Reading, at: number): Mention | undefined => {
  const mention = reading.mentions[reading.mentionAt[at] ?? -1];
  return mention && mention.to === at + 1 && reading.quotationAt[at] === -1 ? mention : undefined;
};

/** The noun phrase that ends right before the verb, over an apposition between commas, dashes or brackets. */
const adjacent = (reading: Reading, from: number, floor: number): Mention | undefined => {
  let at = from - 1;
  for (let jumps = 0; jumps < 4; jumps += 1) {
    const closing = reading.tokens[at]?.class;
    const mention = mentionEnding(reading, at);
    if (mention) return ownerOfRelative(reading, mention, floor) ?? headOfPhrase(reading, mention, floor);
    if (closing !== 'comma' && closing !== 'close' && closing !== 'dash') return undefined;
    const opening = matching(reading, at, floor, closing === 'close' ? 'open' : closing);
    if (opening < 0) return undefined;
    at = opening - 1;
  }
  return undefined;
};

const longestRelative = 8;

/**
 * "An official who met Diaz said", "engineers who checked it, speaking alone, told": what a relative clause ends with
 * does not speak, but whom the clause describes. In "a man who claimed Lee said" the clause reports Lee.
 */
const ownerOfRelative = (reading: Reading, last: Mention, floor: number): Mention | undefined => {
  const { tokens } = reading;
  if (tokens[last.from - 1]?.class === 'verb') return undefined;
  for (let at = last.from - 2; at >= Math.max(floor, last.from - longestRelative); at -= 1) {
    const token = tokens[at];
    if (token?.lower === 'who') return mentionEnding(reading, at - 1);
    if (/^(?:comma|dash|stop|colon|conjunction|relative|quote)$/.test(token?.class ?? '')) return undefined;
  }
  return undefined;
};

const matching = (reading: Reading, from: number, floor: number, kind: string): number => {
  for (let at = from - 1; at >= floor; at -= 1) {
    const stops = reading.tokens[at]?.class === 'stop' && kind !== 'open';
    if (stops || reading.quotationAt[at] !== -1) return -1;
    if (reading.tokens[at]?.class === kind && !partsPlace(reading, at)) return at;
  }
  return -1;
};

/** "from Columbia, South Carolina": the comma between a town and its state opens nothing. */
const partsPlace = (reading: Reading, at: number): boolean => {
  const town = reading.tokens[at]?.class === 'comma' ? mentionEnding(reading, at - 1) : undefined;
  const state = reading.mentions[reading.mentionAt[at + 1] ?? -1];
  return (
    town?.kind === 'name' &&
    reading.tokens[town.from - 1]?.class === 'preposition' &&
    state?.entity === 'place' &&
    state.from === at + 1
  );
};

const postmodifiers: ReadonlySet<string> = new Set(lexicon('postmodifiers'));

/** "a spokesman for the campaign", "a person familiar with it": the phrase speaks by its first noun. */
const headOfPhrase = (reading: Reading, last: Mention, floor: number): Mention => {
  let mention = last;
  if (partsPlace(reading, last.from - 1)) mention = mentionEnding(reading, last.from - 2) ?? last;
  while (
    mention.from - 1 > floor &&
    reading.tokens[mention.from - 1]?.class === 'preposition' &&
    !opensSubordinate(reading, mention.from - 1)
  ) {
    const tie = postmodifiers.has(reading.tokens[mention.from - 2]?.lower ?? '') ? 1 : 0;
    const outer =
      mentionEnding(reading, mention.from - 2 - tie) ??
      overBareNoun(reading, mention.from - 2) ??
      overParticiple(reading, mention.from - 2, floor);
    if (!outer) break;
    mention = outer;
  }
  return mention;
};

const longestParticiple = 5;
const phrase = /^(?:word|capital|number|determiner|possessive|preposition|adverb)$/;

/** "documents seen by Lee", "a study published on Monday in the journal": over a participle, with when and where, that describes a noun. */
const overParticiple = (reading: Reading, from: number, floor: number): Mention | undefined => {
  for (let at = from; at > Math.max(floor, from - longestParticiple); at -= 1) {
    const described = isParticiple(reading.tokens[at]) ? mentionEnding(reading, at - 1) : undefined;
    if (described) return described;
    if (!phrase.test(reading.tokens[at]?.class ?? '')) return undefined;
  }
  return undefined;
};

const longestBare = 3;

/** "people with direct knowledge of the talks": over a noun without an article, which no mention holds. */
const overBareNoun = (reading: Reading, at: number): Mention | undefined => {
  for (let from = at; from > at - longestBare; from -= 1) {
    const kind = reading.tokens[from]?.class;
    if (kind === 'preposition') return from < at ? mentionEnding(reading, from - 1) : undefined;
    if (kind !== 'word') return undefined;
  }
  return undefined;
};

/** "although Kyiv denied": what stands before belongs to another clause. */
export const opensSubordinate = ({ tokens }: Reading, at: number): boolean => {
  const lower = tokens[at]?.lower ?? '';
  return (
    /^(?:although|though|while|because|since|if|when|whereas|unless|after|before)$/.test(lower) ||
    (lower === 'that' && tokens[at - 1]?.class === 'verb')
  );
};

/**
 * No phrase touches the verb: the first noun phrase of the clause that no preposition governs; "When they met, Lee
 * smiled and said": the clause begins after the comma that ends the subordinate one.
 */
const clauseSubject = (reading: Reading, from: number, floor: number): Mention | undefined => {
  let found: Mention | undefined;
  let afterComma: Mention | undefined;
  for (let at = from - 1; at >= floor; at -= 1) {
    const mention = mentionEnding(reading, at);
    const token = reading.tokens[at];
    if (opensSubordinate(reading, at)) return afterComma ?? found;
    if (token?.class === 'stop' || token?.class === 'colon') break;
    if (token?.class === 'comma') afterComma = found;
    if (!mention) continue;
    const before = reading.tokens[mention.from - 1]?.class;
    if (before !== 'preposition' && before !== 'verb') found = mention;
    at = mention.from;
  }
  return found;
};

/** The mention that starts at a token, outside quotation marks. */
export const afterMention = (reading: Reading, at: number): Mention | undefined => {
  const mention = reading.mentions[reading.mentionAt[at] ?? -1];
  return mention?.from === at && reading.quotationAt[at] === -1 ? mention : undefined;
};
