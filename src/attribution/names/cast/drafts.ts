import type { EntityKind, Mention } from '../../../story/mentions/mention.ts';
import { type Span, textOf } from '../../../story/span.ts';
import type { Reading } from '../../reading.ts';
import type { Entity, Gender } from '../entity.ts';
import { genderOfName } from '../gender.ts';
import { endsOf, isSamePerson, longSurnames, shortForms } from './forms.ts';
import { firstWord, isLong, keyOf, lastWord, suffixOf } from './key.ts';
import { ofLand } from './of-land.ts';

/** An entity while its mentions are gathered. */
export interface Draft {
  kind: EntityKind;
  name: string;
  readonly aliases: Set<string>;
  readonly mentions: Span[];
  readonly roles: Span[];
  /** Where they belong. */
  readonly affiliations: Span[];
  gender?: Gender | undefined;
  /** How often it is named in full or with a title. */
  named: number;
  /** How often by the surname without a title: a surname alone goes to who is called so. */
  alone: number;
}

export const draft = (kind: EntityKind, name: string): Draft => ({
  kind,
  name: name.replace(/^the /i, ''),
  aliases: new Set(),
  mentions: [],
  roles: [],
  affiliations: [],
  gender: kind === 'person' ? genderOfName(name) : undefined,
  named: 0,
  alone: 0,
});

/** The drafts of a story by their full names and by their short forms. */
export interface Register {
  readonly byKey: Map<string, Draft>;
  readonly byShort: Map<string, Draft[]>;
  /** By first and last word. */
  readonly byEnds: Map<string, Draft[]>;
}

/** A form that more bear than any story has namesakes means none of those beyond; keeps look-ups short. */
const mostBearers = 64;

const bear = (bearers: Map<string, Draft[]>, form: string, one: Draft): void => {
  const sharing = bearers.get(form);
  if (!sharing) bearers.set(form, [one]);
  else if (sharing.length < mostBearers && !sharing.includes(one)) sharing.push(one);
};

/** A mention with its name and that name as names are compared, which takes time and is asked for again and again. */
export interface Named {
  readonly mention: Mention;
  readonly name: string;
  readonly key: string;
  /** The key without the land whose body it is, under which it comes back. */
  readonly bare?: string;
}

export const namedBy = (reading: Reading, mention: Mention): Named => {
  const own = nameText(reading, mention);
  const key = keyOf(own);
  const whose = ofLand(reading, mention);
  if (!whose) return { mention, name: own, key };
  const bare = key.split(' ').slice(whose.telling).join(' ');
  return { mention, name: textOf(reading.body, whose.name), key: `${whose.land} ${bare}`, bare };
};

/** Founds an entity for every full name of the story, and for the names known from beside it; "De Wit" in the headline is no full name where the text has "Bo de Wit". */
export const registerOf = (reading: Reading, names: readonly Named[], known: readonly string[]): Register => {
  const register: Register = { byKey: new Map(), byShort: new Map(), byEnds: new Map() };
  const surnames = new Set(
    names.flatMap(({ mention, key }) => (mention.entity === 'person' ? longSurnames(key) : [])),
  );
  const titled = new Set(
    names.flatMap(({ mention, key }) => (mention.entity === 'person' && mention.role ? [key] : [])),
  );
  for (const named of names)
    if (!surnames.has(named.key))
      found(register, isInitialed(named, titled) ? 'person' : named.mention.entity, named);
  for (const name of known) {
    const key = keyOf(name);
    if (!register.byKey.has(key)) found(register, 'person', { name, key });
  }
  for (const [index, named] of names.entries()) define(register, reading, named, names[index + 1]);
  return register;
};

const INITIALS = /^\p{Lu}{2,3} \p{Lu}\p{Ll}+$/u;

/** "RN Singh", of a story with "Mr Singh": initials that are written as one word. */
const isInitialed = ({ name, key }: Named, titled: ReadonlySet<string>): boolean =>
  INITIALS.test(name) && titled.has(lastWord(key));

export const nameText = (reading: Reading, mention: Mention): string =>
  textOf(reading.body, mention.name ?? mention);

/** A short form of more than one word, "the Forest Service", is no new name after the full one. */
const found = (
  { byKey, byShort, byEnds }: Register,
  kind: EntityKind,
  { name, key, bare }: Omit<Named, 'mention'>,
): void => {
  if (!isLong(key) || !/\s/.test(name.trim()) || byKey.has(key) || byShort.has(key)) return;
  const [ends = '', ...others] = endsOf(key);
  const sharing = [
    ...(byEnds.get(ends) ?? []),
    ...(suffixOf(name) ? [] : others)
      .flatMap((each) => byEnds.get(each) ?? [])
      .filter((one) => !suffixOf(one.name)),
  ];
  const same = kind === 'person' ? sameAmong(byKey, sharing, key) : undefined;
  const one = same ?? draft(kind, name);
  if (same && name.length > same.name.length && firstWord(keyOf(same.name)) === firstWord(key))
    same.name = name;
  byKey.set(key, one);
  if (kind !== 'organisation') bear(byEnds, ends, one);
  for (const form of shortForms(name, kind)) bear(byShort, form, one);
  if (bare !== undefined) bear(byShort, bare, one);
};

const sameAmong = (
  byKey: ReadonlyMap<string, Draft>,
  sharing: readonly Draft[],
  key: string,
): Draft | undefined =>
  sharing.find((one) => isSamePerson(keyOf(one.name), key) && byKey.get(keyOf(one.name)) === one);

/** "Korean Central News Agency (KCNA)": what stands in brackets after a name is its short form. */
const define = (
  { byKey }: Register,
  { tokens }: Reading,
  { mention, key }: Named,
  next: Named | undefined,
): void => {
  const brackets = tokens[mention.to]?.class === 'open' && next?.mention.from === mention.to + 1;
  if (!brackets || tokens[next.mention.to]?.class !== 'close') return;
  const full = byKey.get(key);
  if (full && !isLong(next.key)) byKey.set(next.key, full);
};

export const entityOf = ({ kind, name, aliases, mentions, roles, affiliations, gender }: Draft): Entity => ({
  kind,
  name,
  aliases: [...aliases],
  mentions,
  roles,
  affiliations,
  ...(gender && { gender }),
});
