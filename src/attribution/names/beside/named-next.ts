import type { Mention } from '../../../story/mentions/mention.ts';
import { isTitleWord } from '../../../story/mentions/words.ts';
import { textOf } from '../../../story/span.ts';
import { datelineEnd } from '../../dateline.ts';
import type { Reading } from '../../reading.ts';
import { isKindOfBody, kindOfNoun, tells } from '../bodies/kinds/kind.ts';
import type { Cast } from '../cast/entities.ts';
import { headOf, isUnderOffice, roleWords } from '../descriptions/office.ts';
import { type Entity, firstRoles } from '../entity.ts';
import { genderOfRole } from '../gender.ts';

/**
 * "An aide to Lee says ….¶ Bo Diaz spoke to reporters": a lead says what somebody is, and the next paragraph opens with
 * who it is (delayed identification). A name of its own description is somebody else. "A watchdog warned ….¶ The Rail
 * Authority said" likewise.
 */
export const namedNext = (reading: Reading, cast: Cast, mention: Mention): Entity | undefined => {
  const isBody = isLeadOfBody(reading, mention);
  const isOfThat = isOwned(reading, mention);
  if (!isBody && !isOfThat && !isLead(reading, mention)) return undefined;
  const name = isOfThat ? openingAfter(reading, mention) : openingNext(reading, mention);
  const entity = name && cast.entityOf.get(name);
  if (!name || !entity || isTold(reading, name) || !speaks(reading, name)) return undefined;
  if (isBody) return isBodyLike(reading, entity, name, mention) ? entity : undefined;
  if (holdsTitle(reading, cast, { entity, name, mention })) return entity;
  if (isDefinite(reading, mention) || !isNew(reading, entity, name)) return undefined;
  const gender = genderOfRole(textOf(reading.body, mention));
  return !gender || !entity.gender || gender === entity.gender ? entity : undefined;
};

/** "A top adviser", "Lee’s manager", "the Ulm police chief": one whom the first words of a paragraph bring in. */
const isLead = ({ tokens, units, unitAt }: Reading, mention: Mention): boolean => {
  const { kind, plural, entity, from, to } = mention;
  if (kind !== 'nominal' || plural || entity !== 'person') return false;
  const unit = unitAt[from] ?? 0;
  const opens = units[unit]?.from === from && units[unit - 1]?.paragraph !== units[unit]?.paragraph;
  const articled = /^(?:an?|the)$/.test(tokens[from]?.lower ?? '');
  return opens && (articled || tokens.slice(from, to).some((token) => token.class === 'clitic'));
};

/** "The Ulm police chief": only a title tells who that is. */
const isDefinite = ({ tokens }: Reading, { from }: Mention): boolean => tokens[from]?.lower === 'the';

interface Named {
  readonly entity: Entity;
  readonly name: Mention;
  readonly mention: Mention;
}

/** "Ulm’s governor closed it.¶ Gov. Ann Lee pledged": named here first, with the title of the description, which nobody else of the story has, and no word but a name before it; "a governor" may be another. */
const holdsTitle = (reading: Reading, cast: Cast, { entity, name, mention }: Named): boolean => {
  const { body, tokens } = reading;
  const title = name.role && headOf(textOf(body, name.role));
  const described = textOf(body, mention);
  if (!name.role || !title || headOf(described) !== title || isUnderOffice(described)) return false;
  const told = roleWords(described);
  const titled = roleWords(textOf(body, name.role));
  const isPlaced = told.every((word) => titled.includes(word) || !described.includes(word));
  if (!isPlaced || !titled.every((word) => told.includes(word))) return false;
  const isFirst = entity.kind === 'person' && entity.mentions[0]?.start === name.start;
  const isAlone = cast.entities.every(
    (other) => other === entity || firstRoles(other).every((role) => headOf(textOf(body, role)) !== title),
  );
  return isFirst && isAlone && !/^an?$/.test(tokens[mention.from]?.lower ?? '');
};

/** "Norland’s privacy watchdog", "a rights group": a body without a name that opens its paragraph, behind a dateline too. */
const isLeadOfBody = (reading: Reading, { kind, plural, from, head }: Mention): boolean => {
  const { tokens, units, unitAt } = reading;
  const unit = units[unitAt[from] ?? -1];
  if (kind !== 'nominal' || plural || !unit || datelineEnd(reading, unit) !== from) return false;
  const opens = units[(unitAt[from] ?? 0) - 1]?.paragraph !== unit.paragraph;
  return opens && isKindOfBody(tokens[head]?.lower ?? '');
};

/** "The Data Protection Authority" of a watchdog: named here first, and by its name of that kind. */
const isBodyLike = (reading: Reading, entity: Entity, { start }: Mention, { head }: Mention): boolean => {
  const kind = kindOfNoun(reading.tokens[head]?.lower ?? '');
  const isFirst = entity.kind === 'organisation' && entity.mentions[0]?.start === start;
  return isFirst && kind !== undefined && tells(reading, entity, kind);
};

/** "The hospital is full, its director told the Courier. Dr Ann Lee": one whom a thing or a body has. */
const isOwned = ({ tokens }: Reading, { kind, plural, entity, from, head }: Mention): boolean =>
  kind === 'nominal' &&
  !plural &&
  entity === 'person' &&
  tokens[from]?.lower === 'its' &&
  isTitleWord(tokens[head]?.lower ?? '');

/** The name that opens the next sentence of the paragraph. */
const openingAfter = (
  { units, unitAt, mentions, mentionAt }: Reading,
  { from }: Mention,
): Mention | undefined => {
  const here = unitAt[from] ?? 0;
  const next = units[here + 1];
  const name = mentions[mentionAt[next?.from ?? -1] ?? -1];
  const same = next?.paragraph === units[here]?.paragraph;
  return same && name?.from === next?.from && name?.kind === 'name' ? name : undefined;
};

/** The name that opens the next paragraph. */
const openingNext = (reading: Reading, { from }: Mention): Mention | undefined => {
  const { units, unitAt, mentions, mentionAt } = reading;
  const here = unitAt[from] ?? 0;
  let next = here + 1;
  while (units[next] && units[next]?.paragraph === units[here]?.paragraph) next += 1;
  const first = units[next]?.from ?? -1;
  const name = mentions[mentionAt[first] ?? -1];
  return name?.from === first && name.kind === 'name' ? name : undefined;
};

/** Named here first, in full, and nowhere said to be anything. */
const isNew = (
  { body }: Reading,
  { kind, name, roles, mentions: [first] }: Entity,
  { start }: Mention,
): boolean =>
  kind === 'person' &&
  name.includes(' ') &&
  roles.every((role) => HONOUR.test(textOf(body, role))) &&
  first?.start === start;

const HONOUR = /^(?:dr|mr|mrs|ms|miss|prof|professor|sir|dame)\.?$/i;

/** "Ann Lee, 41,", "Bo Diaz, who runs a café,": what the reader is told of somebody else. */
const isTold = ({ tokens }: Reading, { to }: Mention): boolean =>
  tokens[to]?.class === 'comma' &&
  /^(?:number|relative|determiner|possessive|pronoun)$/.test(tokens[to + 1]?.class ?? '');

/** Tokens of ", in a statement on Monday,". */
const longestAside = 14;

/** "Bo Diaz, in a statement, said", "Bo Diaz spoke to reporters": who goes on speaking, not who was arrested. */
const speaks = ({ tokens }: Reading, { to }: Mention): boolean => {
  const verb = tokens
    .slice(to, to + longestAside)
    .find(({ class: kind, lower }) => kind === 'verb' || kind === 'auxiliary' || lower === 'spoke');
  return verb?.lower === 'spoke' || verb?.verb?.group === 'speech';
};
