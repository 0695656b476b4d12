import type { EntityKind, Mention } from '../../story/mentions/mention.ts';
import { type Span, textOf } from '../../story/span.ts';
import type { Reading } from '../reading.ts';
import type { Entity, Gender } from './entity.ts';
import { roleBeside } from './roles.ts';

interface Draft {
  kind: EntityKind;
  name: string;
  readonly key: string;
  readonly aliases: Map<string, number>;
  readonly mentions: Span[];
  readonly roles: Span[];
  gender?: Gender | undefined;
}

/** The entities of a reading and which one each name mention belongs to. */
export interface Cast {
  readonly entities: readonly Entity[];
  readonly entityOf: ReadonlyMap<Mention, Entity>;
}

const wordsOf = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .replace(/[.’']/g, '')
    .split(/[\s-]+/);
const suffix = /,? (?:jr|sr|ii|iii|iv)\.?$/i;
const keyOf = (name: string): string => wordsOf(name.replace(suffix, '').replace(/^the /i, '')).join(' ');
const initials = (name: string): string =>
  name
    .split(/\s+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');

const lastWord = (key: string): string => key.slice(key.lastIndexOf(' ') + 1);
const isLonger = (key: string): boolean => key.includes(' ');

const courtesy: Readonly<Record<string, Gender>> = {
  mr: 'male',
  sir: 'male',
  king: 'male',
  prince: 'male',
  lord: 'male',
  father: 'male',
  congressman: 'male',
  chairman: 'male',
  spokesman: 'male',
  mrs: 'female',
  ms: 'female',
  miss: 'female',
  lady: 'female',
  dame: 'female',
  queen: 'female',
  princess: 'female',
  congresswoman: 'female',
  chairwoman: 'female',
  spokeswoman: 'female',
};

/** The gender that a title or a description gives: "Mrs.", "spokeswoman". */
export const genderOfRole = (role: string): Gender | undefined => {
  for (const word of role.toLowerCase().split(/[\s.]+/)) {
    const gender = courtesy[word];
    if (gender) return gender;
  }
  return undefined;
};

/**
 * Groups the names of a story. A full name founds an entity; a surname, a first name or an acronym belongs to
 * the entity of that name seen last before it, else to the first one after it (a headline comes first).
 */
export const castOf = (reading: Reading): Cast => {
  const names = reading.mentions.filter((mention) => mention.kind === 'name' && mention.name);
  const drafts = new Map<string, Draft>();
  const bySurname = new Map<string, Draft[]>();
  for (const mention of names) {
    const name = textOf(reading.body, mention.name ?? mention);
    const key = keyOf(name);
    if (!isLonger(key) || drafts.has(key)) continue;
    const draft: Draft = {
      kind: mention.entity,
      name: name.replace(/^the /i, ''),
      key,
      aliases: new Map(),
      mentions: [],
      roles: [],
    };
    drafts.set(key, draft);
    for (const alias of aliasKeys(draft)) bySurname.set(alias, [...(bySurname.get(alias) ?? []), draft]);
  }
  const belongs = new Map<Mention, Draft>();
  const recent: Draft[] = [];
  for (const mention of names) {
    const draft = draftFor(reading, mention, drafts, bySurname, recent);
    belongs.set(mention, draft);
    record(reading, mention, draft);
    const at = recent.indexOf(draft);
    if (at >= 0) recent.splice(at, 1);
    recent.unshift(draft);
    if (recent.length > 40) recent.pop();
  }
  const finished = new Map<Draft, Entity>();
  for (const draft of belongs.values()) if (!finished.has(draft)) finished.set(draft, finish(draft));
  return {
    entities: [...finished.values()],
    entityOf: new Map(
      [...belongs].map(([mention, draft]) => [mention, finished.get(draft) ?? finish(draft)]),
    ),
  };
};

const aliasKeys = (draft: Draft): readonly string[] => {
  if (draft.kind === 'organisation')
    return [initials(draft.name).toLowerCase()].filter((word) => word.length > 1);
  return [
    ...new Set([lastWord(draft.key), draft.key.split(' ')[0] ?? '', initials(draft.name).toLowerCase()]),
  ].filter((word) => word.length > 1);
};

const draftFor = (
  reading: Reading,
  mention: Mention,
  drafts: Map<string, Draft>,
  bySurname: ReadonlyMap<string, readonly Draft[]>,
  recent: readonly Draft[],
): Draft => {
  const name = textOf(reading.body, mention.name ?? mention);
  const key = keyOf(name);
  const exact = drafts.get(key);
  if (exact) return exact;
  const fitting = bySurname.get(key) ?? [];
  const gender = mention.role && genderOfRole(textOf(reading.body, mention.role));
  const agreeing = fitting.filter((draft) => !gender || !draft.gender || draft.gender === gender);
  const found = recent.find((draft) => agreeing.includes(draft)) ?? agreeing[0];
  if (found) return found;
  const draft: Draft = { kind: mention.entity, name, key, aliases: new Map(), mentions: [], roles: [] };
  drafts.set(key, draft);
  return draft;
};

const record = (reading: Reading, mention: Mention, draft: Draft): void => {
  const name = textOf(reading.body, mention.name ?? mention);
  draft.aliases.set(name, (draft.aliases.get(name) ?? 0) + 1);
  draft.mentions.push({ start: mention.start, end: mention.end });
  if (
    draft.kind === 'unknown' ||
    (mention.entity === 'person' && draft.kind !== 'organisation' && draft.kind !== 'place')
  )
    draft.kind = mention.entity;
  for (const role of [mention.role, roleBeside(reading, mention)]) {
    if (!role) continue;
    draft.roles.push(role);
    draft.gender ??= genderOfRole(textOf(reading.body, role));
  }
};

const finish = ({ kind, name, aliases, mentions, roles, gender }: Draft): Entity => ({
  kind,
  name,
  aliases: [...aliases.keys()],
  mentions,
  roles,
  ...(gender && { gender }),
});
