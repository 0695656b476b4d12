import type { Mention } from '../../../story/mentions/mention.ts';
import { titles } from '../../../story/mentions/words.ts';
import { textOf } from '../../../story/span.ts';
import type { Reading } from '../../reading.ts';
import type { Cast } from '../cast/entities.ts';
import type { Entity } from '../entity.ts';
import { JUST, lastSpeaker, type Memory } from '../memory.ts';
import { mentionsWithin } from '../mentions-before.ts';
import { onlyOf } from '../only.ts';
import { opensSentence } from '../pronouns/pronoun.ts';
import { STANDING } from './nominal.ts';
import { isUnderOffice, roleWords } from './office.ts';
import { placesIn } from './place.ts';

interface Heard {
  readonly entity: Entity;
  readonly unit: number;
  /** Speaks, and not only by "Lee’s claim". */
  readonly spoke: boolean;
}

/** Whom the reader has just heard of: who spoke last and who opens a sentence, within two sentences; the latest first. */
const heardBefore = (reading: Reading, cast: Cast, memory: Memory, mention: Mention): readonly Heard[] => {
  const unit = reading.unitAt[mention.from] ?? 0;
  const before = mentionsWithin(reading, mention, unit, JUST).map((one) => ({
    one,
    entity: cast.entityOf.get(one),
    unit: reading.unitAt[one.from] ?? 0,
  }));
  const speaker = lastSpeaker(memory);
  const names = before.filter((each) => each.entity === speaker?.entity && each.unit === speaker?.unit);
  const spoke = names.every(({ one }) => reading.tokens[one.to]?.class !== 'clitic');
  const speakers = speaker && unit - speaker.unit <= JUST ? [{ ...speaker, spoke }] : [];
  const openers = before.flatMap(({ one, ...each }): readonly Heard[] =>
    each.entity && opensSentence(reading, one) ? [{ ...each, entity: each.entity, spoke: false }] : [],
  );
  return [...speakers, ...openers]
    .filter(({ entity }) => entity.kind === 'person' && entity.mentions.length > 0)
    .toSorted((a, b) => b.unit - a.unit);
};

/** Of two in one sentence, who speaks in it; nobody where neither does: "Lee slept through Diaz’s claim". */
const latestOf = (heard: readonly Heard[]): Entity | undefined => {
  const last = heard.filter(({ unit }) => unit === heard[0]?.unit);
  const [one, ...others] = new Set(last.map(({ entity }) => entity));
  return others.length === 0 ? one : last.find(({ spoke }) => spoke)?.entity;
};

/** "Fire Chief Bo Diaz came. Police Chief Ann Lee came. The chief said": of two holders whoever spoke, and neither where none did. */
const spokenOf = (holders: readonly Heard[]): Entity | undefined =>
  holders.some(({ spoke }) => spoke) ? latestOf(holders) : undefined;

/** The only holder of an office, of those who were heard and of all whom the last sentences name. */
const lone = (
  reading: Reading,
  cast: Cast,
  mention: Mention,
  { office, holders }: { readonly office: string; readonly holders: readonly Heard[] },
): Entity | undefined => {
  const near = mentionsWithin(reading, mention, reading.unitAt[mention.from] ?? 0, JUST);
  const named = near
    .flatMap((one) => cast.entityOf.get(one) ?? [])
    .filter((one) => one.kind === 'person' && holds(reading, one, office));
  return onlyOf([...holders.map(({ entity }) => entity), ...named]);
};

/** Offices that news tells apart by their places. */
const OFFICES =
  /^(?:senator|governor|congressman|congresswoman|representative|assemblyman|assemblywoman|councilman|councilwoman|mayor|lawmaker|legislator|mp)$/;

/** Whether a person is told to hold an office, and in no place but these. */
const holds = (
  { body }: Reading,
  { roles, affiliations = [] }: Entity,
  office: string,
  places: readonly string[] = [],
): boolean => {
  const held = roles
    .map((role) => textOf(body, role))
    .filter((role) => !isUnderOffice(role))
    .map(roleWords)
    .filter((role) => role.includes(office));
  const elsewhere = (role: readonly string[]): boolean =>
    places.length > 0 && placesIn(role).some((place) => !places.includes(place));
  const belongs = affiliations.slice(0, 1).map((told) => roleWords(textOf(body, told)));
  return held.length > 0 && ![...held, ...belongs].some(elsewhere);
};

/** "the retired neurosurgeon", "the former candidate": what somebody was, which the story need not have told. */
const isPast = ({ tokens }: Reading, { from, to, head, entity }: Mention): boolean =>
  tokens[to]?.lower !== 'and' &&
  /^(?:former|retired)$/.test(tokens[from + 1]?.lower ?? '') &&
  (entity === 'person' || /(?:er|or|ist|ian|eon|man|woman)$/.test(tokens[head]?.lower ?? ''));

/**
 * "The chairman said" of the one of two chairmen who has just been heard; "the Texas senator said", "the retired
 * surgeon said" of somebody of whom the story has not told it.
 */
export const heardHolder = (
  reading: Reading,
  cast: Cast,
  memory: Memory,
  mention: Mention,
): Entity | undefined => {
  const { tokens, body } = reading;
  if (mention.kind !== 'nominal' || mention.plural || tokens[mention.from]?.lower !== 'the') return undefined;
  const words = roleWords(textOf(body, mention)).filter((word) => !STANDING.test(word));
  const office = words.at(-1) ?? '';
  const places = placesIn(words.slice(0, -1));
  const past = isPast(reading, mention);
  const plain = titles.has(office) && words.length === 1 + places.join(' ').split(' ').filter(Boolean).length;
  if (!past && !plain) return undefined;
  const heard = heardBefore(reading, cast, memory, mention);
  const holders = heard.filter(({ entity }) => holds(reading, entity, office, places));
  if (holders.length > 0) return lone(reading, cast, mention, { office, holders }) ?? spokenOf(holders);
  const latest = past || (places.length > 0 && OFFICES.test(office)) ? latestOf(heard) : undefined;
  return latest && !holds(reading, latest, office) ? latest : undefined;
};
