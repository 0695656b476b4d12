import type { Mention } from '../../story/mentions/mention.ts';
import { anaphors, isDemonym, placeNames } from '../../story/mentions/words.ts';
import { type Span, textOf } from '../../story/span.ts';
import { type Reading, tokenFrom } from '../reading.ts';
import { type Draft, draft, entityOf, type Named, namedBy, type Register, registerOf } from './drafts.ts';
import type { Entity, Gender } from './entity.ts';
import { isLong, keyOf, lastWord } from './forms.ts';
import { genderOfRole } from './gender.ts';
import { agreed, genderByPronoun } from './gender-by-pronoun.ts';
import { kindBehind } from './kind-behind.ts';
import { peopleCalledAsPlaces } from './people-called-as-places.ts';
import { affiliationBehind } from './roles/affiliation.ts';
import { roleBefore } from './roles/before.ts';
import { roleBeside } from './roles/beside.ts';
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
  const called = reading.mentions
    .filter(({ kind }) => kind === 'name')
    .map((mention) => namedBy(reading, mention))
    .filter(({ name }) => !isNobody(name.toLowerCase()));
  const names = withoutWordsBefore(called);
  const register = registerOf(reading, names, known);
  const all = { ...register, people: peopleCalledAsPlaces(reading, names) };
  const belongs = new Map<Mention, Draft>();
  let recent: Draft | undefined;
  for (const named of names) {
    recent = draftFor(reading, named, all, recent);
    belongs.set(named.mention, recent);
    record(reading, named, recent);
  }
  for (const one of new Set(belongs.values())) one.gender ??= shownGender(reading, one, belongs);
  const finished = new Map([...new Set(belongs.values())].map((one) => [one, entityOf(one)] as const));
  const entityOfMention = new Map<Mention, Entity>();
  for (const [mention, one] of belongs) {
    const entity = finished.get(one);
    if (entity) entityOfMention.set(mention, entity);
  }
  const entities = [...finished.values()];
  return { body: reading.body, entities, entityOf: entityOfMention, inFull: fullMentions(reading, entities) };
};

/** "Ukrainians", "the Dutchman", "the Utah Republican": where people are from and what they are, not what they are called. */
const isNobody = (lower: string): boolean =>
  isDemonym(lower) || anaphors.has(lower) || PEOPLE.test(lower) || isOfParty(lower);

const PEOPLE = /^(?:hispanic|latin[oa]|[a-z]+-american|afro-[a-z]+)s?$/;

const isOfParty = (lower: string): boolean => {
  const [place, party] = lower.split(/ (?=[a-z]+$)/);
  return (
    /^(?:republican|democrat|independent|conservative|tory)$/.test(party ?? '') && placeNames.has(place ?? '')
  );
};

const fullMentions = (reading: Reading, entities: readonly Entity[]): ReadonlyMap<Entity, Span> =>
  new Map(
    entities.flatMap((entity) => {
      const full = entity.mentions.find((span) => textOf(reading.body, span).includes(entity.name));
      return full ? [[entity, full] as const] : [];
    }),
  );

const draftFor = (
  reading: Reading,
  { mention, name, key }: Named,
  { byKey, byShort, people }: Register & { readonly people: ReadonlySet<string> },
  recent: Draft | undefined,
): Draft => {
  const full = byKey.get(key);
  if (full) return full;
  const sharing = (byShort.get(key) ?? []).filter((one) => agrees(reading, mention, one, people.has(key)));
  const bearer = sharing.length > 1 ? bearerOf(reading, mention, sharing, recent) : sharing[0];
  if (bearer) return bearer;
  const alone = draft(mention.entity, name);
  byKey.set(key, alone);
  return alone;
};

/** "Mrs. Clinton" is not Bill, "Washington" the place is not George. */
const agrees = (
  reading: Reading,
  mention: Mention,
  { kind, gender }: Draft,
  isPersonal: boolean,
): boolean => {
  const { role, entity } = mention;
  if (entity === 'place' && kind === 'person') return isPersonal || isQuoted(reading, mention);
  if (entity === 'place' || (entity === 'person' && kind === 'organisation')) return kind === entity;
  const given = role && genderOfRole(textOf(reading.body, role));
  return !given || !gender || given === gender;
};

/** "“It is late,” Israel said." of a story with Ann Israel: a country is not quoted so. */
const isQuoted = ({ tokens }: Reading, { from, to }: Mention): boolean =>
  tokens[from - 1]?.class === 'quote' && tokens[to]?.verb?.group === 'speech';

/**
 * Of several with one surname: who has been named before; then whose gender the title tells; then the one just named in the paragraph; then the
 * one whom a sentence before was about; then the one whom the story calls by the surname alone, as news does only with the one it is about; then the one named most.
 */
const bearerOf = (
  reading: Reading,
  mention: Mention,
  sharing: readonly Draft[],
  recent: Draft | undefined,
): Draft | undefined => {
  const gender = mention.role && genderOfRole(textOf(reading.body, mention.role));
  const known = someOf(sharing, ({ mentions }) => mentions.length > 0);
  const bearers = someOf(known, (one) => gender !== undefined && one.gender === gender);
  if (recent && bearers.includes(recent) && isOfParagraph(reading, mention, recent)) return recent;
  const [subject] = bearers
    .filter((one) => wasSubject(reading, mention, one))
    .toSorted((a, b) => (b.mentions.at(-1)?.start ?? 0) - (a.mentions.at(-1)?.start ?? 0));
  if (subject) return subject;
  return bearers.toSorted((a, b) => b.alone - a.alone || b.named - a.named)[0];
};

/** Those of whom something holds, where it holds of any. */
const someOf = (drafts: readonly Draft[], holds: (one: Draft) => boolean): readonly Draft[] => {
  const some = drafts.filter(holds);
  return some.length > 0 ? some : drafts;
};

/** Sentences back in which one was what the text is about. */
const LATELY = 2;

/** "Mayor Bo Lee left. | Lee said": whom a title has just brought in, and the sentence is about. */
const wasSubject = (
  { tokens, units, unitAt }: Reading,
  { from }: Mention,
  { mentions, roles }: Draft,
): boolean => {
  const last = mentions.at(-1);
  const at = last ? tokenFrom(tokens, last.start) : -1;
  const unit = unitAt[at] ?? -1;
  return roles.length > 0 && units[unit]?.from === at && (unitAt[from] ?? 0) - unit <= LATELY;
};

const isOfParagraph = (reading: Reading, { from }: Mention, { mentions }: Draft): boolean => {
  const last = mentions.at(-1);
  const paragraphAt = (at: number): number | undefined => reading.units[reading.unitAt[at] ?? -1]?.paragraph;
  return last !== undefined && paragraphAt(tokenFrom(reading.tokens, last.start)) === paragraphAt(from);
};

/** What the pronouns of a story tell of a person whose names and titles do not. */
const shownGender = (
  reading: Reading,
  one: Draft,
  belongs: ReadonlyMap<Mention, Draft>,
): Gender | undefined =>
  one.kind === 'person'
    ? agreed(
        [...belongs].flatMap(([mention, of]) =>
          of === one ? (genderByPronoun(reading, mention) ?? []) : [],
        ),
      )
    : undefined;

const record = (reading: Reading, { mention, name, key }: Named, one: Draft): void => {
  one.aliases.add(name);
  one.mentions.push({ start: mention.start, end: mention.end });
  if (isLong(key) || mention.role) one.named += 1;
  else if (key === lastWord(keyOf(one.name))) one.alone += 1;
  if (one.kind === 'unknown') one.kind = mention.entity;
  // Only what is new to the reader is told so: "the Ulm Steel union" of a known Ulm Steel is another body.
  const behind = one.mentions.length === 1 ? kindBehind(reading, mention) : undefined;
  if (behind) {
    one.kind = 'organisation';
    one.roles.push(behind);
  }
  const affiliation = affiliationBehind(reading, mention);
  if (affiliation) one.affiliations.push(affiliation);
  for (const role of [mention.role, roleBefore(reading, mention), roleBeside(reading, mention)]) {
    if (!role) continue;
    one.roles.push(role);
    one.gender = genderOfRole(textOf(reading.body, role)) ?? one.gender;
  }
};
