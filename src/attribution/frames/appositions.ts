import type { Mention } from '../../story/mentions/mention.ts';
import type { Token } from '../../story/mentions/tokens.ts';
import { beforeBrackets } from '../brackets.ts';
import type { Reading } from '../reading.ts';
import { mentionEnding } from './endings.ts';
import { headOfPhrase } from './phrase.ts';

/**
 * "The firm’s salvage master, Bo Diaz, said", "The teacher who left, Ann Lee, later said": the name between commas,
 * where what it is in apposition to is a description that no mention holds.
 */
export const namedBeside = (reading: Reading, comma: number): Mention | undefined => {
  const { tokens } = reading;
  const named =
    tokens[comma]?.class === 'comma' ? mentionEnding(reading, beforeBrackets(tokens, comma) - 1) : undefined;
  if (named?.kind !== 'name' || named.entity === 'place' || tokens[named.from - 1]?.class !== 'comma')
    return undefined;
  // "the mayor’s niece, Ann Lee (D-Ulm), shouted": what a mention holds speaks by itself.
  const held = named.to < comma && reading.mentionAt[named.from - 2] !== -1;
  const described = !held && /^(?:word|verb|pronoun|adverb)$/.test(tokens[named.from - 2]?.class ?? '');
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

/**
 * "John Smith, of Mill Lane, Dorton, said", "Lee, 57, from Mill Lane, Dorton,": the comma within an address opens
 * nothing; the last token before the address and the age.
 */
export const beforeAddress = (reading: Reading, at: number): number | undefined => {
  const { tokens } = reading;
  const street = mentionEnding(reading, at);
  const comma = street?.kind === 'name' ? overAged(tokens, street.from - 2) : -1;
  if (!/^(?:of|from|aged)$/.test(tokens[comma + 1]?.lower ?? '') || tokens[comma]?.class !== 'comma')
    return undefined;
  const end = beforeAge(reading, comma);
  return mentionEnding(reading, end) ? end : undefined;
};

/** "Lee, | aged 40 and from Mill Lane, Dorton,": the comma before both. */
const overAged = (tokens: readonly Token[], comma: number): number =>
  tokens[comma]?.lower === 'and' && tokens[comma - 2]?.lower === 'aged' ? comma - 3 : comma;

/** "Ann Lee, director of Dorton Rail, Bristol, said": the comma within an apposition opens none, where what follows it is no person. */
export const beforeApposition = (reading: Reading, comma: number, floor: number): number | undefined => {
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
export const beforeAge = (reading: Reading, mark: number): number => {
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

/** Many who are no one of them. */
const FAMILY = /^(?:family|household|estate)$/;

/** "The family of the fourth victim, Walter Roe, 93, | asked", "Relatives of the driver, Bo Diaz, 40, said": one who is named beside one of a description is not the many who speak. */
export const manyBefore = (reading: Reading, named: Mention, floor: number): Mention | undefined => {
  const { tokens } = reading;
  const beside = isPerson(named) && tokens[named.from - 1]?.class === 'comma';
  const one = beside ? mentionEnding(reading, named.from - 2) : undefined;
  if (one?.kind !== 'nominal' || one.entity !== 'person' || one.plural) return undefined;
  const head = headOfPhrase(reading, one, floor);
  const many = head.plural || FAMILY.test(tokens[head.head]?.lower ?? '');
  return head !== one && head.kind === 'nominal' && head.entity === 'person' && many ? head : undefined;
};

const isPerson = (mention: Mention | undefined): mention is Mention =>
  mention?.kind === 'name' && mention.entity === 'person';

/** "Ann Lee, president and chief executive of Dorton Rail said": a role without an article is no subject; its second comma is left out. */
export const namedBefore = (reading: Reading, role: Mention): Mention | undefined => {
  const { tokens } = reading;
  const joined = tokens[role.from - 1]?.lower === 'and' ? mentionEnding(reading, role.from - 2) : undefined;
  const roles = joined ? [role, joined] : [role];
  const comma = (joined ?? role).from - 1;
  const named =
    tokens[comma]?.class === 'comma'
      ? mentionEnding(reading, beforeBrackets(tokens, beforeAge(reading, comma) + 1) - 1)
      : undefined;
  if (!isPerson(named)) return undefined;
  return roles.every((one) => isBareRole(reading, one)) || isLeftOpen(reading, role, named)
    ? named
    : undefined;
};

/** "Ann Lee, a former clerk in Ulm has said": behind a name that opens its sentence, a person under “a” is the same. */
const isLeftOpen = ({ tokens, units, unitAt }: Reading, { from, entity }: Mention, named: Mention): boolean =>
  entity === 'person' &&
  /^an?$/.test(tokens[from]?.lower ?? '') &&
  (units[unitAt[named.from] ?? -1]?.from === named.from ||
    /^(?:comma|quote|conjunction)$/.test(tokens[named.from - 1]?.class ?? ''));

const isBareRole = ({ tokens }: Reading, { kind, entity, plural, from }: Mention): boolean =>
  kind === 'nominal' &&
  entity === 'person' &&
  !plural &&
  /^(?:word|capital)$/.test(tokens[from]?.class ?? '');
