import type { Mention } from '../../story/mentions/mention.ts';
import { datelineEnd } from '../dateline.ts';
import type { Reading } from '../reading.ts';
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
      const head = ownerOfRelative(reading, mention, floor) ?? headOfPhrase(reading, mention, floor);
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

/**
 * "The firm’s salvage master, Bo Diaz, said", "The teacher who left, Ann Lee, later said": the name between commas,
 * where what it is in apposition to is a description that no mention holds.
 */
const namedBeside = (reading: Reading, comma: number): Mention | undefined => {
  const { tokens } = reading;
  const named = tokens[comma]?.class === 'comma' ? mentionEnding(reading, comma - 1) : undefined;
  if (named?.kind !== 'name' || named.entity === 'place' || tokens[named.from - 1]?.class !== 'comma')
    return undefined;
  const described = /^(?:word|verb|pronoun|adverb)$/.test(tokens[named.from - 2]?.class ?? '');
  const person = named.entity === 'person' || opensWithNoun(reading, named.from - 1);
  return described && person ? named : undefined;
};

const longestDescription = 5;

/** "A volunteer hotline, SeaLine,": nothing but a noun and its adjectives from the beginning of the sentence. */
const opensWithNoun = ({ tokens, units, unitAt }: Reading, comma: number): boolean => {
  let at = comma - 1;
  while (comma - at <= longestDescription && /^(?:word|verb)$/.test(tokens[at]?.class ?? '')) at -= 1;
  return tokens[at]?.class === 'determiner' && units[unitAt[at] ?? -1]?.from === at;
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

/**
 * "John Smith, of Mill Lane, Dorton, said", "Lee, 57, from Mill Lane, Dorton,": the comma within an address opens
 * nothing; the last token before the address and the age.
 */
const beforeAddress = (reading: Reading, at: number): number | undefined => {
  const { tokens } = reading;
  const street = mentionEnding(reading, at);
  const comma = street?.kind === 'name' ? street.from - 2 : -1;
  if (!/^(?:of|from)$/.test(tokens[comma + 1]?.lower ?? '') || tokens[comma]?.class !== 'comma')
    return undefined;
  const aged = tokens[comma - 1]?.class === 'number' && tokens[comma - 2]?.class === 'comma';
  const end = aged ? comma - 3 : comma - 1;
  return mentionEnding(reading, end) ? end : undefined;
};

/** "Ann Lee, director of Dorton Rail, Bristol, said": the comma within an apposition opens none, where what follows it is no person. */
const beforeApposition = (reading: Reading, comma: number, floor: number): number | undefined => {
  const { mentions, mentionAt } = reading;
  const place = mentions[mentionAt[comma + 1] ?? -1];
  const last = mentionEnding(reading, comma - 1);
  if (place?.kind !== 'name' || place.entity === 'person' || !last) return undefined;
  const role = headOfPhrase(reading, last, floor);
  const parted = role.kind === 'nominal' && reading.tokens[role.from - 1]?.class === 'comma';
  const at = parted ? beforeAge(reading, role.from - 1) : -1;
  return isPerson(mentionEnding(reading, at)) ? at : undefined;
};

/** The last token before a mark, and before an age between commas: "Ann Lee, 67, a nurse" describes her by both. */
const beforeAge = (reading: Reading, mark: number): number => {
  const { tokens } = reading;
  const aged = /^\d{1,3}$/.test(tokens[mark - 1]?.text ?? '') && tokens[mark - 2]?.class === 'comma';
  const named = aged ? mentionEnding(reading, mark - 3) : undefined;
  const closes = named !== undefined && closesList(reading, named);
  return aged && !closes && tokens[mark]?.class === 'comma' ? mark - 3 : mark - 1;
};

/** "Ann Lee, 67, a nurse, and | Bo Diaz, 50, a driver, said": the last of several who are described one by one does not speak alone. */
const closesList = (reading: Reading, { from }: Mention): boolean => {
  const { tokens } = reading;
  if (tokens[from - 1]?.lower !== 'and') return false;
  const last = mentionEnding(reading, tokens[from - 2]?.class === 'comma' ? from - 3 : from - 2);
  return last?.kind === 'nominal' && last.entity === 'person' && tokens[last.from - 1]?.class === 'comma';
};

const isPerson = (mention: Mention | undefined): mention is Mention =>
  mention?.kind === 'name' && mention.entity === 'person';

/** "Ann Lee, president and chief executive of Dorton Rail said": a role without an article is no subject; its second comma is left out. */
const namedBefore = (reading: Reading, role: Mention): Mention | undefined => {
  const { tokens } = reading;
  const joined = tokens[role.from - 1]?.lower === 'and' ? mentionEnding(reading, role.from - 2) : undefined;
  const roles = joined ? [role, joined] : [role];
  if (roles.some((one) => !isBareRole(reading, one))) return undefined;
  const comma = (joined ?? role).from - 1;
  const named =
    tokens[comma]?.class === 'comma' ? mentionEnding(reading, beforeAge(reading, comma)) : undefined;
  return isPerson(named) ? named : undefined;
};

const isBareRole = ({ tokens }: Reading, { kind, entity, plural, from }: Mention): boolean =>
  kind === 'nominal' &&
  entity === 'person' &&
  !plural &&
  /^(?:word|capital)$/.test(tokens[from]?.class ?? '');

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
