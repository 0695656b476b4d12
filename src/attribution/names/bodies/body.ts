import type { Mention } from '../../../story/mentions/mention.ts';
import { documentNouns, isGivenName, organisationWords } from '../../../story/mentions/words.ts';
import { textOf } from '../../../story/span.ts';
import { namesWithin } from '../../names-within.ts';
import type { Reading } from '../../reading.ts';
import { nameBeside } from '../beside/beside.ts';
import type { Cast } from '../cast/entities.ts';
import { headOf } from '../descriptions/office.ts';
import { type Entity, firstRoles } from '../entity.ts';
import { channelBefore, lastSpeaker, type Memory, manyBefore, speakerBefore } from '../memory.ts';
import { indexBefore, mentionsBefore } from '../mentions-before.ts';
import { isPersonByForm, withoutFirstWord } from '../person-by-form.ts';
import { isTag } from '../pronouns/others.ts';
import { bodyMeant } from './called-again.ts';
import { bodyOfKind } from './kinds/body-of-kind.ts';
import { calledSo } from './kinds/called-so.ts';
import { isKindOfBody } from './kinds/kind.ts';
import { onlyCompany } from './kinds/only-company.ts';
import { bodyOwned } from './owned-body.ts';

/** It or they, of a statement: those who spoke at once right before, the body or government that did, or that the sentence before is about. */
export const bodyBefore = (
  reading: Reading,
  cast: Cast,
  memory: Memory,
  pronoun: Mention,
): Entity | undefined => {
  const it = reading.tokens[pronoun.head]?.lower === 'it';
  const many = it ? undefined : manyBefore(reading, memory, pronoun);
  if (many) return hasRival(reading, many.unit, pronoun) ? undefined : many.entity;
  const channel = it ? channelBefore(reading, memory, pronoun) : undefined;
  if (channel) return channel;
  const entity = speakerBefore(reading, memory, pronoun);
  if (!entity || (it && actsSince(reading, cast, memory, pronoun)))
    return subjectBefore(reading, cast, memory, pronoun);
  // One word of no known kind may be a person, and so may two: "they" does not tell, "it" does.
  const called = it && (entity.kind === 'unknown' || isPersonByForm(entity) || isBodyByRole(reading, entity));
  if (called || entity.kind === 'organisation' || entity.kind === 'place') return entity;
  return it ? subjectBefore(reading, cast, memory, pronoun) : undefined;
};

/** "Lumo Linen, the firm that owned the van", "the promoter, Harbour Live": a name that nothing but its two capitals makes a person, of what is a body. */
const isBodyByRole = ({ body }: Reading, entity: Entity): boolean => {
  const heads = firstRoles(entity).map((role) => headOf(textOf(body, role)) ?? '');
  return (
    heads.length > 0 &&
    heads.every((noun) => isKindOfBody(noun) || FIRMS_TOO.test(noun)) &&
    isPersonByForm({ ...entity, roles: [] })
  );
};

/** What people and firms are. */
const FIRMS_TOO = /^(?:promoter|owner|organi[sz]er|landlord|sponsor|backer)$/;

/** "…, the guild said. The council rejected that. It said": another body acts in the sentence between. */
const actsSince = (reading: Reading, cast: Cast, memory: Memory, pronoun: Mention): boolean => {
  const unit = (reading.unitAt[pronoun.from] ?? 0) - 1;
  const last = lastSpeaker(memory);
  if (!last || last.unit >= unit) return false;
  const [first] = mentionsBefore(reading, pronoun, unit).filter(
    ({ from }) => from === reading.units[unit]?.from,
  );
  const body = first && (cast.entityOf.get(first) ?? describedBody(reading, first));
  return body?.kind === 'organisation' && body.name !== last.entity.name;
};

/** "Campaigners say …. Residents disagree. They say": others stand between; not in what they say, "Ten people will die, they say." */
const hasRival = (reading: Reading, since: number, pronoun: Mention): boolean => {
  const tagged = isTag(reading, pronoun) ? reading.unitAt[pronoun.from] : undefined;
  for (let index = indexBefore(reading, pronoun); index >= 0; index -= 1) {
    const one = reading.mentions[index];
    const unit = reading.unitAt[one?.from ?? -1] ?? -1;
    if (!one || unit <= since) return false;
    const many = one.kind === 'nominal' && one.plural && reading.quotationAt[one.from] === -1;
    if (many && unit !== tagged && reading.units[unit]?.from === one.from) return true;
  }
  return false;
};

/** "the interior ministry": a body without a name, which "it" may stand for next. */
export const describedBody = ({ body, tokens }: Reading, mention: Mention): Entity | undefined => {
  const isBody = mention.kind === 'nominal' && organisationWords.has(tokens[mention.head]?.lower ?? '');
  if (!isBody || mention.plural || tokens[mention.from]?.lower !== 'the') return undefined;
  const called = textOf(body, mention).replace(/^the /i, '');
  return { kind: 'organisation', name: `the ${called}`, aliases: [called], mentions: [], roles: [] };
};

/** "In a statement, it said": what opens the sentence of a pronoun names no other body. */
const opensPlainly = (reading: Reading, pronoun: Mention): boolean => {
  const here = mentionsBefore(reading, pronoun, reading.unitAt[pronoun.from] ?? 0);
  return here.every(
    ({ kind, from, head }) =>
      reading.quotationAt[from] !== -1 ||
      (kind === 'nominal' && documentNouns.has(reading.tokens[head]?.lower ?? '')),
  );
};

/** "Pennard Water has apologised. It said": the body that opens the sentence before, in this paragraph or right above it, where that holds no other and nothing written. */
const subjectBefore = (
  reading: Reading,
  cast: Cast,
  memory: Memory,
  pronoun: Mention,
): Entity | undefined => {
  const { units, unitAt, tokens } = reading;
  const here = unitAt[pronoun.from] ?? 0;
  const unit = units[here - 1];
  if (!unit || !opensPlainly(reading, pronoun)) return undefined;
  const inside = mentionsBefore(reading, pronoun, here - 1);
  const [first] = inside.toReversed();
  const opener = first?.from === unit.from ? first : undefined;
  const isIt = tokens[pronoun.head]?.lower === 'it';
  const entity =
    opener && (bodyCalled(reading, cast, memory, opener) ?? (isIt ? wordOfBody(cast, opener) : undefined));
  if (!first || !entity || tokens[first.to]?.class === 'clitic') return undefined;
  return inside.every((one) => one.from < first.to || !mayBeIt(reading, cast, one, entity))
    ? entity
    : undefined;
};

/** "The council", "Lee’s campaign", "its owner, Kessim Stone,": a body, by its own name or beside it. */
const bodyCalled = (reading: Reading, cast: Cast, memory: Memory, mention: Mention): Entity | undefined => {
  const own =
    cast.entityOf.get(mention) ??
    cast.entityOf.get(nameOwned(reading, mention) ?? mention) ??
    bodyOwned(reading, cast, memory, mention);
  if (own) return own.kind === 'organisation' ? own : undefined;
  const again = calledBefore(reading, cast, memory, mention) ?? describedBody(reading, mention);
  if (again) return again;
  const beside = nameBeside(reading, mention);
  const named = beside?.between ? cast.entityOf.get(beside.name) : undefined;
  // What it is the owner or manager of tells no person.
  const called =
    named && (named.kind === 'organisation' || isPersonByForm({ ...withoutFirstWord(named), roles: [] }));
  return called ? named : undefined;
};

/** "Lumo fired Bo Diaz. It said": a name of one word, of no known kind, that is no given name; "they" may be anybody. */
const wordOfBody = (cast: Cast, mention: Mention): Entity | undefined => {
  const entity = cast.entityOf.get(mention);
  if (entity?.kind !== 'unknown' || entity.roles.length > 0) return undefined;
  return /\s/.test(entity.name) || isGivenName(entity.name.toLowerCase()) ? undefined : entity;
};

/** "The company", "the council", of one that the story has named. */
const calledBefore = (reading: Reading, cast: Cast, memory: Memory, mention: Mention): Entity | undefined => {
  if (mention.kind !== 'nominal') return undefined;
  const called =
    calledSo(reading, cast, mention) ??
    bodyOfKind(reading, cast, memory, mention) ??
    bodyMeant(reading, cast, mention) ??
    onlyCompany(reading, cast, mention);
  return called?.kind === 'person' ? undefined : called;
};

/** "India’s | Weather Office": the name that ends a description by its owner. */
const nameOwned = (reading: Reading, mention: Mention): Mention | undefined =>
  namesWithin(reading, mention).find(
    ({ from, to }) => to === mention.to && reading.tokens[from - 1]?.class === 'clitic',
  );

/** "warned Russia": a place that something is done to is a government; "a watch for the Ulm region" is about a place. */
const isObject = (tokens: Reading['tokens'], { from }: Mention): boolean =>
  tokens[from - 1]?.verb !== undefined;

const mayBeIt = ({ tokens }: Reading, cast: Cast, one: Mention, entity: Entity): boolean => {
  const meant = cast.entityOf.get(one);
  if (one.kind === 'name')
    return meant?.kind !== 'person' && meant !== entity && (meant?.kind !== 'place' || isObject(tokens, one));
  const noun = tokens[one.head]?.lower ?? '';
  return one.kind === 'nominal' && !one.plural && (documentNouns.has(noun) || organisationWords.has(noun));
};
