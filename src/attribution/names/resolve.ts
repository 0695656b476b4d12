import type { Mention } from '../../story/mentions/mention.ts';
import type { Source } from '../attribution.ts';
import { type Reading, tokenFrom } from '../reading.ts';
import { nameText } from './drafts.ts';
import type { Cast } from './entities.ts';
import type { Entity, Gender } from './entity.ts';
import { bodyMeant, describedBy, lastBefore } from './nominal.ts';
import { antecedentOf, bodyBefore, type Memory } from './pronoun.ts';

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

type Resolver = (reading: Reading, cast: Cast, memory: Memory, mention: Mention) => Resolved | undefined;

/** Counted from 1; line ends that open the body start no paragraph. */
const paragraph = ({ body, tokens, units, unitAt }: Reading, start: number): string => {
  const unit = units[unitAt[tokenFrom(tokens, start)] ?? 0];
  return `¶${(unit?.paragraph ?? 0) + (body.startsWith('\n') ? 0 : 1)}`;
};

const named: Resolver = (reading, cast, _, mention) => {
  const entity = mention.kind === 'name' ? cast.entityOf.get(mention) : undefined;
  if (!entity) return undefined;
  if (nameText(reading, mention) === entity.name) return { entity, reason: 'named in full' };
  const full = cast.inFull.get(entity);
  return { entity, reason: `short for ${entity.name}${full ? `, ${paragraph(reading, full.start)}` : ''}` };
};

/** "Her spokeswoman, Lena Holt, denied", "said her spokeswoman, Lena Holt.": the name in apposition to a description; a body stands between commas. */
const apposed: Resolver = (reading, cast, memory, mention) => {
  const { tokens, mentions, mentionAt } = reading;
  if (mention.kind !== 'nominal' || mention.plural || tokens[mention.to]?.class !== 'comma') return undefined;
  const next = mentions[mentionAt[mention.to + 1] ?? -1];
  const closes = next && /^(?:comma|stop)$/.test(tokens[next.to]?.class ?? '');
  const found = closes ? named(reading, cast, memory, next) : undefined;
  const between = next && tokens[next.to]?.class === 'comma';
  return found && (found.entity.kind === 'person' || (between && found.entity.kind !== 'place'))
    ? { ...found, reason: `named beside: ${found.entity.name}` }
    : undefined;
};

/** "CNN’s Tara Sett", "North Korea’s Workers’ Party": the name that a description by its owner ends with. */
const owned: Resolver = (reading, cast, memory, mention) => {
  const { mentions, mentionAt } = reading;
  if (mention.kind !== 'nominal') return undefined;
  for (let index = (mentionAt[mention.from] ?? 0) + 1; ; index += 1) {
    const inner = mentions[index];
    if (!inner || inner.start >= mention.end) return undefined;
    if (inner.kind === 'name' && inner.to === mention.to && inner.from > mention.from)
      return named(reading, cast, memory, inner);
  }
};

const described: Resolver = (reading, cast, _, mention) => {
  const found = mention.kind === 'nominal' ? describedBy(reading, cast, mention) : undefined;
  if (!found) return undefined;
  const { entity, role } = found;
  return { entity, reason: `title of ${entity.name}, ${paragraph(reading, role.start)}` };
};

const body: Resolver = (reading, cast, _, mention) => {
  const entity = mention.kind === 'nominal' ? bodyMeant(reading, cast, mention) : undefined;
  const last = entity && lastBefore(entity.mentions, mention.start);
  return entity && last && { entity, reason: `short for ${entity.name}, ${paragraph(reading, last.start)}` };
};

const genders: Readonly<Record<string, Gender>> = { he: 'male', she: 'female' };

const pronoun: Resolver = (reading, cast, memory, mention) => {
  const word = reading.tokens[mention.head]?.lower ?? '';
  if (mention.kind !== 'pronoun') return undefined;
  const gender = genders[word];
  const it = word === 'it' || word === 'they' ? bodyBefore(reading, memory, mention) : undefined;
  const entity = gender ? antecedentOf(reading, cast, memory, mention, gender) : it;
  return entity && { entity, reason: `${word} stands for ${entity.name}` };
};

/** In order: the first that resolves wins. */
const resolvers: readonly Resolver[] = [named, owned, apposed, described, body, pronoun];

const resolve: Resolver = (reading, cast, memory, mention) => {
  for (const resolver of resolvers) {
    const found = resolver(reading, cast, memory, mention);
    if (found) return found;
  }
  return undefined;
};
