import type { Mention } from '../../story/mentions/mention.ts';
import { datelineEnd } from '../dateline.ts';
import type { Reading } from '../reading.ts';
import { beforeAddress, beforeAge, beforeApposition, namedBefore, namedBeside } from './appositions.ts';
import { headOfPhrase, mentionEnding, opensSubordinate, outerOf, partsPlace } from './phrase.ts';

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

/** The noun phrase that ends right before the verb, over an apposition between commas, dashes or brackets. */
const adjacent = (reading: Reading, from: number, floor: number): Mention | undefined => {
  const last = beforeQuantifier(reading, from - 1, floor);
  const beside = namedBeside(reading, last);
  let at = beforeMatter(reading, last, floor) ?? last;
  for (let jumps = 0; jumps < 4; jumps += 1) {
    const closing = reading.tokens[at]?.class;
    const mention = mentionEnding(reading, at);
    if (mention) {
      const owner = ownerOfRelative(reading, mention, floor);
      // "A driver who lost his home, Ann Lee, told": the name ends a description that goes on for a clause.
      if (owner) return owner.kind === 'nominal' ? (beside ?? owner) : owner;
      const head = headOfPhrase(reading, mention, floor);
      // "The inspector who found the fault, Ann Lee, said": who speaks is not what the description ends with.
      const thing = head === mention && head.kind === 'nominal' && head.entity === 'unknown';
      if (thing && beside?.entity === 'person') return beside;
      return namedBefore(reading, head) ?? head;
    }
    if (closing === 'pronoun') {
      const outer = outerOf(reading, { kind: 'pronoun', from: at }, floor);
      return outer ? headOfPhrase(reading, outer, floor) : beside;
    }
    if (closing !== 'comma' && closing !== 'close' && closing !== 'dash') return beside;
    const opening = matching(reading, at, floor, closing === 'close' ? 'open' : closing);
    if (opening < 0) return beside;
    at =
      beforeAddress(reading, opening - 1) ??
      beforeApposition(reading, opening, floor) ??
      beforeAge(reading, opening);
  }
  return beside;
};

const longestMatter = 4;

/** "the ministry of defence said", "the chamber of commerce said": bare nouns tell what a body is of. */
const beforeMatter = (reading: Reading, at: number, floor: number): number | undefined => {
  const { tokens } = reading;
  const isBare = (to: number): boolean => tokens[to]?.class === 'word' || tokens[to]?.lower === 'and';
  let from = at;
  while (from > floor && at - from < longestMatter && isBare(from)) from -= 1;
  if (from === at || tokens[from]?.lower !== 'of' || tokens[from + 1]?.lower === 'course') return undefined;
  const body = mentionEnding(reading, from - 1);
  return body?.kind === 'nominal' && tokens[body.from]?.class === 'determiner' ? from - 1 : undefined;
};

/** "Lee and Diaz both said", "the firms have each said": a quantifier that floats behind its subject is none. */
const beforeQuantifier = ({ tokens, mentions, mentionAt }: Reading, at: number, floor: number): number => {
  if (!/^(?:both|each|all)$/.test(tokens[at]?.lower ?? '')) return at;
  let end = at - 1;
  while (end > floor && tokens[end]?.class === 'auxiliary') end -= 1;
  const several = mentions[mentionAt[end] ?? -1];
  const parenthesis = tokens[end]?.class === 'comma' && end > floor;
  const closes = several?.to === end + 1 && tokens[several.from - 1]?.class !== 'preposition';
  return closes || (parenthesis && end < at - 1) ? end : at;
};

const longestRelative = 8;

/**
 * "An official who met Diaz said", "engineers who checked it, speaking alone, told": what a relative clause ends with
 * does not speak, but whom the clause describes. In "a man who claimed Lee said" the clause reports Lee; in "a man who
 * was shot has died, police said" it is over.
 */
const ownerOfRelative = (reading: Reading, last: Mention, floor: number): Mention | undefined => {
  const { tokens } = reading;
  const parted =
    /^(?:comma|dash)$/.test(tokens[last.from - 1]?.class ?? '') && !partsPlace(reading, last.from - 1);
  if (parted || tokens[last.from - 1]?.class === 'verb') return undefined;
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
