import type { Mention } from '../../../story/mentions/mention.ts';
import { bodyNouns } from '../../../story/mentions/words.ts';
import { namesWithin } from '../../names-within.ts';
import { type Reading, rangeOf } from '../../reading.ts';
import type { Cast } from '../cast/entities.ts';
import { type Entity, firstRoles } from '../entity.ts';
import { genderOfPronoun } from '../gender.ts';
import type { Memory } from '../memory.ts';
import { mentionsWithin } from '../mentions-before.ts';
import { onlyOf } from '../only.ts';
import { isPersonByForm } from '../person-by-form.ts';
import { antecedentOf } from '../pronouns/pronoun.ts';
import { isOfKind, kindOfNoun } from './kinds/kind.ts';

/** Sentences back in which a body is told whose it is. */
const WINDOW = 3;

/**
 * "Her campaign", "the campaign" after "Lee’s campaign": whose it is tells what the words leave to the sentences before.
 * "The Lee campaign" and "Lee’s campaign" are one, and called by the owner's full name.
 */
export const bodyOwned = (
  reading: Reading,
  cast: Cast,
  memory: Memory,
  mention: Mention,
): Entity | undefined => {
  const { tokens } = reading;
  const { kind, plural, to, head } = mention;
  const noun = tokens[head]?.lower ?? '';
  if (kind !== 'nominal' || plural || head !== to - 1 || !bodyNouns.has(noun)) return undefined;
  const owner = ownerBeside(reading, cast, mention) ?? ownerTold(reading, cast, memory, mention);
  if (!owner) return undefined;
  return bodyJoined(reading, cast, owner, noun) ?? bodyOf(owner, noun);
};

/** "Her group" after "Ann Lee of the Dorton Trust": the one body of that kind that she is told to belong to. */
const bodyJoined = (reading: Reading, cast: Cast, owner: Entity, noun: string): Entity | undefined => {
  const kind = kindOfNoun(noun);
  if (!kind) return undefined;
  const told = [...(owner.affiliations ?? []), ...firstRoles(owner)];
  const names = told.flatMap((role) => namesWithin(reading, rangeOf(reading.tokens, role)));
  return onlyOf(
    names
      .flatMap((name) => cast.entityOf.get(name) ?? [])
      .filter((body) => body.kind === 'organisation' && isOfKind(reading, body, kind)),
  );
};

/** "Ann Lee’s | campaign", "the rival Lee | campaign", "Lee’s | presidential campaign": but "Lee’s old firm", "a Lee team" may be one of several, and "Lee’s army of fans" is none. */
const ownerBeside = (reading: Reading, cast: Cast, mention: Mention): Entity | undefined => {
  const { tokens } = reading;
  if (/^(?:an?|another)$/.test(tokens[mention.from]?.lower ?? '') || tokens[mention.to]?.lower === 'of')
    return undefined;
  const first = bodyStart(tokens, mention);
  const end = tokens[first - 1]?.class === 'clitic' ? first - 1 : first;
  const name = namesWithin(reading, mention).find(({ to }) => to === end);
  const entity = name && cast.entityOf.get(name);
  return entity && isNamed(entity) ? entity : undefined;
};

/** "| campaign", "| presidential campaign", "| own campaign": of whatever office, somebody has one. */
const bodyStart = (tokens: Reading['tokens'], { head }: Mention): number =>
  tokens[head]?.lower === 'campaign' && RUNS.test(tokens[head - 1]?.lower ?? '') ? head - 1 : head;

const RUNS = /^(?:own|presidential|re-?election|mayoral|gubernatorial|congressional|senate|leadership)$/;

const isNamed = (entity: Entity): boolean =>
  entity.kind === 'person' && entity.mentions.length > 0 && !isPersonByForm(entity);

/** "Her | campaign", "the | campaign": nothing stands between. */
const ownerTold = (reading: Reading, cast: Cast, memory: Memory, mention: Mention): Entity | undefined => {
  if (bodyStart(reading.tokens, mention) !== mention.from + 1) return undefined;
  return reading.tokens[mention.from]?.lower === 'the'
    ? lastOwner(reading, cast, memory, mention)
    : ownerOf(reading, cast, memory, mention);
};

const bodyOf = (owner: Entity, noun: string): Entity => {
  const name = `${owner.name}${owner.name.endsWith('s') ? '’' : '’s'} ${noun}`;
  return { kind: 'organisation', name, aliases: [name], mentions: [], roles: [] };
};

/** "Her campaign", "Ann Lee’s campaign", "the Lee campaign". */
const ownerOf = (reading: Reading, cast: Cast, memory: Memory, mention: Mention): Entity | undefined => {
  const gender = genderOfPronoun(reading.tokens[mention.from]?.lower ?? '');
  if (gender) {
    const owner = antecedentOf(reading, cast, memory, mention, { gender });
    return owner && isNamed(owner) ? owner : undefined;
  }
  return namesWithin(reading, mention)
    .map((name) => cast.entityOf.get(name))
    .find((entity) => entity?.kind === 'person');
};

/** The one whose such body the last sentences name; nobody where they name those of two. */
const lastOwner = (reading: Reading, cast: Cast, memory: Memory, mention: Mention): Entity | undefined => {
  const unit = reading.unitAt[mention.from] ?? 0;
  const noun = reading.tokens[mention.head]?.lower;
  const owners = mentionsWithin(reading, mention, unit, WINDOW)
    .filter((one) => one.kind === 'nominal' && reading.tokens[one.head]?.lower === noun)
    .flatMap((one) => ownerOf(reading, cast, memory, one) ?? []);
  return onlyOf(owners);
};
