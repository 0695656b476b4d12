import type { Mention } from '../../story/mentions/mention.ts';
import { personNouns, titles } from '../../story/mentions/words.ts';
import { textOf } from '../../story/span.ts';
import type { Source } from '../attribution.ts';
import type { Reading } from '../reading.ts';
import type { Cast } from './entities.ts';
import type { Entity, Gender } from './entity.ts';

/** Who speaks as the resolver goes through a story: the last speakers, latest first. */
export interface Memory {
  readonly speakers: { readonly entity: Entity; readonly unit: number }[];
}

/** The source of an attribution with the name it stands for and why; no name where the story does not tell. */
export const sourceOf = (reading: Reading, cast: Cast, memory: Memory, mention: Mention): Source => {
  const span = { start: mention.start, end: mention.end };
  const found = resolve(reading, cast, memory, mention);
  if (!found) return { ...span, ...(mention.kind === 'nominal' && mention.role && { role: mention.role }) };
  const { entity, reason } = found;
  memory.speakers.unshift({ entity, unit: reading.unitAt[mention.head] ?? 0 });
  if (memory.speakers.length > 20) memory.speakers.pop();
  const role = mention.role ?? entity.roles[0];
  return { ...span, name: entity.name, reason, ...(role && { role }) };
};

interface Resolved {
  readonly entity: Entity;
  readonly reason: string;
}

const resolve = (reading: Reading, cast: Cast, memory: Memory, mention: Mention): Resolved | undefined => {
  if (mention.kind === 'name') return byName(reading, cast, mention);
  const word = reading.tokens[mention.head]?.lower ?? '';
  if (mention.kind === 'nominal') return byRole(reading, cast, mention);
  if (word === 'he' || word === 'she')
    return byPronoun(reading, cast, memory, mention, word === 'he' ? 'male' : 'female');
  return word === 'who' ? byRelative(reading, cast, mention) : undefined;
};

const paragraph = (reading: Reading, start: number): string => {
  const before = reading.body.slice(0, start).match(/\n+/g);
  return `¶${(before?.length ?? 0) + 1}`;
};

const byName = (reading: Reading, cast: Cast, mention: Mention): Resolved | undefined => {
  const entity = cast.entityOf.get(mention);
  if (!entity) return undefined;
  const name = textOf(reading.body, mention.name ?? mention);
  if (name === entity.name) return { entity, reason: 'named in full' };
  const full = entity.mentions.find((span) => textOf(reading.body, span).includes(entity.name));
  return { entity, reason: `short for ${entity.name}${full ? `, ${paragraph(reading, full.start)}` : ''}` };
};

/** "the Secretary of State": a person whose title or description the story gives in the same head word. */
const byRole = (reading: Reading, cast: Cast, mention: Mention): Resolved | undefined => {
  if (
    mention.plural ||
    reading.tokens[mention.from]?.lower === 'a' ||
    reading.tokens[mention.from]?.lower === 'an'
  )
    return undefined;
  const words = roleWords(textOf(reading.body, mention));
  const fitting = cast.entities.filter(
    (entity) =>
      entity.kind !== 'place' &&
      entity.roles.some((role) => covers(roleWords(textOf(reading.body, role)), words)),
  );
  const [entity] = fitting;
  if (!entity || fitting.length > 1) return undefined;
  const role = entity.roles[0];
  return { entity, reason: `title of ${entity.name}${role ? `, ${paragraph(reading, role.start)}` : ''}` };
};

const abbreviated: Readonly<Record<string, string>> = {
  sen: 'senator',
  rep: 'representative',
  gov: 'governor',
  gen: 'general',
  lt: 'lieutenant',
  prof: 'professor',
  dr: 'doctor',
  sgt: 'sergeant',
  capt: 'captain',
  adm: 'admiral',
  col: 'colonel',
};

const roleWords = (role: string): ReadonlySet<string> => {
  const words = role
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .filter((word) => word.length > 1 && word !== 'the');
  return new Set(words.map((word) => abbreviated[word] ?? word));
};

const covers = (role: ReadonlySet<string>, words: ReadonlySet<string>): boolean => {
  const heads = [...words].filter((word) => personNouns.has(word) || titles.has(word));
  return heads.length > 0 && [...words].every((word) => role.has(word));
};

const byRelative = (reading: Reading, cast: Cast, mention: Mention): Resolved | undefined => {
  for (let at = mention.from - 1; at >= Math.max(0, mention.from - 4); at -= 1) {
    const before = reading.mentions[reading.mentionAt[at] ?? -1];
    if (before?.kind === 'name') return byName(reading, cast, before);
  }
  return undefined;
};

const window = 12;

/** He, she: the salient person that fits, by who spoke last, distance, subject position. */
const byPronoun = (
  reading: Reading,
  cast: Cast,
  memory: Memory,
  mention: Mention,
  gender: Gender,
): Resolved | undefined => {
  const unit = reading.unitAt[mention.from] ?? 0;
  const scores = new Map<Entity, number>();
  const speaker = memory.speakers[0];
  for (const candidate of reading.mentions) {
    if (candidate.start >= mention.start) break;
    const entity = cast.entityOf.get(candidate);
    const distance = unit - (reading.unitAt[candidate.from] ?? 0);
    if (!entity || distance > window || !isPerson(entity) || (entity.gender && entity.gender !== gender))
      continue;
    const before = reading.tokens[candidate.from - 1]?.class;
    const subject = before === undefined || before === 'break' || before === 'stop' || before === 'comma';
    const score = (subject ? 2 : before === 'preposition' || before === 'verb' ? 0.7 : 1.2) / (1 + distance);
    const quoted = reading.quotationAt[candidate.from] === -1 ? 1 : 0.3;
    scores.set(entity, (scores.get(entity) ?? 0) * 0.9 + score * quoted);
  }
  if (speaker && scores.has(speaker.entity))
    scores.set(speaker.entity, (scores.get(speaker.entity) ?? 0) + 2 / (1 + unit - speaker.unit));
  const [best] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!best) return undefined;
  return { entity: best[0], reason: `${gender === 'male' ? 'he' : 'she'} stands for ${best[0].name}` };
};

const isPerson = (entity: Entity): boolean => entity.kind === 'person' || entity.kind === 'unknown';
