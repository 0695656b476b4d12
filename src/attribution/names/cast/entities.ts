import type { Mention } from '../../../story/mentions/mention.ts';
import { anaphors, isDemonym, isGivenName, placeNames } from '../../../story/mentions/words.ts';
import { oncePerWord } from '../../../story/once.ts';
import { type Span, textOf } from '../../../story/span.ts';
import type { Reading } from '../../reading.ts';
import { kindBehind } from '../bodies/kinds/kind-behind.ts';
import type { Entity, Gender } from '../entity.ts';
import { genderOfRole } from '../gender.ts';
import { affiliationBefore, affiliationBehind } from '../roles/affiliation.ts';
import { roleBefore } from '../roles/before.ts';
import { bracketedBehind, officeInLetters } from '../roles/behind-name.ts';
import { roleBeside } from '../roles/beside.ts';
import { nounBefore } from '../roles/noun-before.ts';
import { rolePredicated } from '../roles/predicated.ts';
import { isAliasOf } from './alias.ts';
import { draftFor } from './bearer.ts';
import { bodiesInShort } from './bodies-in-short.ts';
import { withDoubleSurnames } from './double-surnames.ts';
import { type Draft, draft, entityOf, type Named, namedBy, nameText, registerOf } from './drafts.ts';
import { agreed, genderByPronoun } from './gender-by-pronoun.ts';
import { withGenerations } from './generations.ts';
import { isOneOfKind } from './indefinite.ts';
import { firstWord, isLong, keyOf, lastWord } from './key.ts';
import { namesakesOf } from './namesakes.ts';
import { peopleCalledAsPlaces } from './people-called-as-places.ts';
import { withoutWordsBefore } from './words-before.ts';

/** The entities of a reading and which one each name mention belongs to. */
export interface Cast {
  /** The text that names them. */
  readonly body: string;
  readonly entities: readonly Entity[];
  readonly entityOf: ReadonlyMap<Mention, Entity>;
  /** Where each entity is first named in full; absent where the text never does. */
  readonly inFull: ReadonlyMap<Entity, Span>;
}

/**
 * Groups the names of a story. A full name founds an entity; a surname, a given name or an acronym belongs to
 * the entity that bears it.
 *
 * @param known full names from beside the text (its captions), that short forms in it may stand for
 */
export const castOf = (reading: Reading, known: readonly string[] = []): Cast => {
  const own = reading.mentions
    .filter(({ kind }) => kind === 'name')
    .map((mention) => namedBy(reading, mention));
  const called = withGenerations(reading, withDoubleSurnames(reading, own));
  const surnames = surnamesIn(called);
  const names = withoutWordsBefore(
    reading,
    called.filter((named) => {
      const isSurname = surnames.has(named.key) && reading.tokens[named.mention.from]?.lower !== 'the';
      return (isSurname || !isNobody(named.name)) && !isOneOfKind(reading, named);
    }),
  );
  const register = registerOf(reading, names, known);
  for (const { surname, name, gender } of namesakesOf(reading, names, register))
    register.byKey.set(surname, { ...draft('person', name), gender });
  for (const [short, body] of bodiesInShort(reading, names, register)) register.byKey.set(short, body);
  const all = { ...register, people: peopleCalledAsPlaces(reading, names) };
  const belongs = new Map<Mention, Draft>();
  let last: Named | undefined;
  for (const named of names) {
    const alias =
      last && isAliasOf(reading, last.mention, named.mention) ? belongs.get(last.mention) : undefined;
    const one = alias && alias.kind !== 'place' ? alias : draftFor(reading, named, all);
    if (one === alias) register.byKey.set(named.key, one);
    last = named;
    belongs.set(named.mention, one);
    record(reading, named, one);
  }
  const mentionsOf = Map.groupBy(belongs.keys(), (mention) => belongs.get(mention));
  const finished = new Map<Draft, Entity>();
  for (const [one, mentions] of mentionsOf) {
    if (!one) continue;
    one.gender ??= shownGender(reading, one, mentions);
    finished.set(one, entityOf(one));
  }
  const entityOfMention = new Map<Mention, Entity>();
  for (const [mention, one] of belongs) {
    const entity = finished.get(one);
    if (entity) entityOfMention.set(mention, entity);
  }
  const entities = [...finished.values()];
  return { body: reading.body, entities, entityOf: entityOfMention, inFull: fullMentions(reading, entities) };
};

/** "Dane" of a story with Hilary Dane, "French" of one with Dawn French: not where somebody is from. */
const surnamesIn = (names: readonly Named[]): ReadonlySet<string> =>
  new Set(
    names.flatMap(({ mention, key }) =>
      mention.entity === 'person' && isLong(key) && isGivenName(firstWord(key)) ? [lastWord(key)] : [],
    ),
  );

/** "Ukrainians", "the Dutchman", "the Utah Republican": where people are from and what they are, not what they are called. */
const isNobody = oncePerWord((name: string): boolean => {
  const lower = name.toLowerCase();
  return isDemonym(lower) || anaphors.has(lower) || PEOPLE.test(lower) || isOfParty(lower);
});

const PEOPLE =
  /^(?:(?:liberal|social|christian) democrat|(?:hispanic|latin[oa]|[a-z]+-american|afro-[a-z]+)s?)$/;

const PAPERS = /^(?:tallahassee democrat|springfield republican)$/;

/** "the Utah Tory"; before the American parties may stand any town. */
const isOfParty = (lower: string): boolean => {
  if (/ (?:republican|democrat)$/.test(lower)) return !PAPERS.test(lower);
  const party = / (?:independent|conservative|tory)$/.exec(lower);
  return party !== null && placeNames.has(lower.slice(0, party.index));
};

const fullMentions = (reading: Reading, entities: readonly Entity[]): ReadonlyMap<Entity, Span> =>
  new Map(
    entities.flatMap((entity) => {
      const full = entity.mentions.find((span) => textOf(reading.body, span).includes(entity.name));
      return full ? [[entity, full] as const] : [];
    }),
  );

/** What the pronouns of a story tell of a person whose names and titles do not. */
const shownGender = (reading: Reading, one: Draft, mentions: readonly Mention[]): Gender | undefined =>
  one.kind === 'person'
    ? agreed(mentions.flatMap((mention) => genderByPronoun(reading, mention) ?? []))
    : undefined;

/** "Lumo Robotics to close", and then "robot maker Lumo Robotics": nothing but its two capitals made it a person. */
const isBodyAfterAll = ({ entity, role }: Mention, { kind, gender, roles, alone }: Draft): boolean =>
  role !== undefined &&
  entity === 'organisation' &&
  kind === 'person' &&
  gender === undefined &&
  roles.length + alone === 0;

const record = (reading: Reading, { mention, name, key, bare }: Named, one: Draft): void => {
  // "BEIJING – The ministers": a dateline shouts what the story then calls Beijing.
  if (one.name === one.name.toUpperCase() && name.toUpperCase() === one.name) one.name = name;
  one.aliases.add(name);
  if (bare !== undefined) one.aliases.add(nameText(reading, mention));
  one.mentions.push({ start: mention.start, end: mention.end });
  if (isLong(key) || mention.role) one.named += 1;
  else if (key === lastWord(keyOf(one.name))) one.alone += 1;
  if (one.kind === 'unknown' || isBodyAfterAll(mention, one)) one.kind = mention.entity;
  // Only what is new to the reader is told so: "the Ulm Steel union" of a known Ulm Steel is another body.
  const isNew = one.mentions.length === 1 || (isLong(key) && one.named === 1);
  const behind = isNew ? kindBehind(reading, mention) : undefined;
  if (behind) {
    one.kind = 'organisation';
    one.roles.push(behind);
  }
  const affiliation =
    affiliationBehind(reading, mention) ??
    affiliationBefore(reading, mention) ??
    officeInLetters(reading, mention) ??
    bracketedBehind(reading, mention);
  if (affiliation) one.affiliations.push(affiliation);
  const beside = [roleBefore(reading, mention), roleBeside(reading, mention), nounBefore(reading, mention)];
  const predicated = one.kind === 'person' ? rolePredicated(reading, mention) : undefined;
  for (const role of [mention.role, ...beside, predicated]) {
    if (!role) continue;
    one.roles.push(role);
    one.gender = genderOfRole(textOf(reading.body, role)) ?? one.gender;
  }
};
