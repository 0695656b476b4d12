import type { Mention } from '../../story/mentions/mention.ts';
import { documentNouns, organisationWords } from '../../story/mentions/words.ts';
import { textOf } from '../../story/span.ts';
import type { Source } from '../attribution.ts';
import { type Reading, tokenFrom } from '../reading.ts';
import { phraseEnd } from '../source-span.ts';
import { isAnaphor } from './anaphor.ts';
import { nameText } from './drafts.ts';
import type { Cast } from './entities.ts';
import type { Entity, Gender } from './entity.ts';
import { genderOfRole } from './gender.ts';
import { bodyMeant, describedBy, lastBefore } from './nominal.ts';
import { antecedentOf, bodyBefore, type Memory, speakerBefore } from './pronoun.ts';
import { roleTold } from './roles.ts';

/** The source of an attribution with the name it stands for and why; no name where the story does not tell. */
export const sourceOf = (reading: Reading, cast: Cast, memory: Memory, mention: Mention): Source => {
  const span = { start: mention.start, end: mention.end };
  const found = resolve(reading, cast, memory, mention);
  if (!found) remember(memory, reading, mention, describedBody(reading, mention));
  if (!found) return { ...span, ...(mention.kind === 'nominal' && mention.role && { role: mention.role }) };
  const { entity, reason } = found;
  remember(memory, reading, mention, entity);
  const role = roleTold(reading.body, [mention.role, ...entity.roles]);
  return { ...span, name: entity.name, reason, ...(role && { role }) };
};

const remember = (
  { speakers }: Memory,
  reading: Reading,
  { head }: Mention,
  entity: Entity | undefined,
): void => {
  if (!entity) return;
  speakers.unshift({ entity, unit: reading.unitAt[head] ?? 0 });
  if (speakers.length > 20) speakers.pop();
};

/** "the interior ministry": a body without a name, which "it" may stand for next. */
const describedBody = (reading: Reading, mention: Mention): Entity | undefined => {
  const { tokens } = reading;
  const isBody = mention.kind === 'nominal' && organisationWords.has(tokens[mention.head]?.lower ?? '');
  if (!isBody || mention.plural || tokens[mention.from]?.lower !== 'the') return undefined;
  const name = textOf(reading.body, mention).replace(/^the /i, '');
  return { kind: 'organisation', name, aliases: [name], mentions: [], roles: [] };
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

/** "Her spokeswoman, Lena Holt, denied", "One of them, Ann Lee, said", "The head of the hospital, Dr Ann Lee, told", "said her spokeswoman, Lena Holt.": the name in apposition to a description; a body stands between commas. */
const apposed: Resolver = (reading, cast, memory, mention) => {
  const { tokens, mentions, mentionAt } = reading;
  const oneOf = /^(?:one|another)$/.test(tokens[mention.head]?.lower ?? '');
  if ((mention.kind !== 'nominal' && !oneOf) || mention.plural) return undefined;
  const { to } =
    oneOf && tokens[mention.to]?.lower === 'of' ? groupEnd(reading, mention) : phraseEnd(reading, mention);
  const next = tokens[to]?.class === 'comma' ? mentions[mentionAt[to + 1] ?? -1] : undefined;
  const closes = next && /^(?:comma|stop)$/.test(tokens[next.to]?.class ?? '');
  const found = closes ? named(reading, cast, memory, next) : undefined;
  const between = next && tokens[next.to]?.class === 'comma';
  return found && (found.entity.kind === 'person' || (between && found.entity.kind !== 'place'))
    ? { ...found, reason: `named beside: ${found.entity.name}` }
    : undefined;
};

/** "One of the nine, Oskar Vinter, said", "one of them, Ann Lee,": the group is no part of who is named beside it. */
const groupEnd = ({ tokens, mentions, mentionAt }: Reading, one: Mention): Pick<Mention, 'to'> => {
  if (/^(?:them|us|these|those)$/.test(tokens[one.to + 1]?.lower ?? '')) return { to: one.to + 2 };
  const group = mentions[mentionAt[one.to + 1] ?? -1];
  return group?.from === one.to + 1 ? group : one;
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

/** "the card from Wade Tillman", "a letter by Ann Lee": what is written speaks for who wrote it. */
const writer: Resolver = (reading, cast, memory, mention) => {
  const { tokens, mentions, mentionAt } = reading;
  const document = mention.kind === 'nominal' && documentNouns.has(tokens[mention.head]?.lower ?? '');
  const from = mention.to + 1;
  const author = mentions[mentionAt[from] ?? -1];
  const signed = /^(?:from|by)$/.test(tokens[mention.to]?.lower ?? '') && author?.from === from;
  return document && signed && author.kind === 'name' && author.entity === 'person'
    ? named(reading, cast, memory, author)
    : undefined;
};

const COMPANY =
  /^(?:company|firm|carrier|airline|retailer|utility|manufacturer|automaker|carmaker|chipmaker|drugmaker|lender|insurer|startup)$/;

/** Words of companies' own names; any other word for a body makes its bearer something else. */
const COMPANY_NAME =
  /^(?:airlines|airways|bank|brothers|conference|corp|corporation|enterprises|group|holdings|inc|industries|international|laboratory|llc|llp|ltd|media|partners|plc|services|studios|systems|technologies|television|twitter|facebook|youtube)$/;

/** "The company said" after "Corvane said": the company that spoke right before. */
const company: Resolver = (reading, _, memory, mention) => {
  const [opening, noun, ...rest] = reading.tokens.slice(mention.from, mention.to);
  if (mention.kind !== 'nominal' || opening?.lower !== 'the' || rest.length > 0) return undefined;
  const entity = COMPANY.test(noun?.lower ?? '') ? speakerBefore(reading, memory, mention) : undefined;
  if (!entity || entity.kind === 'person' || entity.kind === 'place') return undefined;
  const kinds = entity.name
    .toLowerCase()
    .split(' ')
    .filter((word) => organisationWords.has(word));
  return kinds.every((word) => COMPANY_NAME.test(word))
    ? { entity, reason: `the ${noun?.lower} is ${entity.name}` }
    : undefined;
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

/** Sentences back in which a person must have been named to be described instead. */
const NEAR = 4;

/** "the 36-year-old", "the Dutchman said": told apart by what the reader has just been told of one person. */
const anaphor: Resolver = (reading, cast, memory, mention) => {
  if (!isAnaphor(reading, mention)) return undefined;
  const words = textOf(reading.body, mention);
  const entity = antecedentOf(reading, cast, memory, mention, genderOfRole(words), NEAR);
  return entity && { entity, reason: `“${words}” stands for ${entity.name}` };
};

const genders: Readonly<Record<string, Gender>> = { he: 'male', his: 'male', she: 'female', her: 'female' };

const pronoun: Resolver = (reading, cast, memory, mention) => {
  const word = reading.tokens[mention.head]?.lower ?? '';
  if (mention.kind !== 'pronoun') return undefined;
  const gender = genders[word];
  const it = /^(?:it|its|they|their)$/.test(word) ? bodyBefore(reading, memory, mention) : undefined;
  const entity = gender ? antecedentOf(reading, cast, memory, mention, gender) : it;
  return entity && { entity, reason: `${word} stands for ${entity.name}` };
};

/** In order: the first that resolves wins. */
const resolvers: readonly Resolver[] = [
  named,
  owned,
  writer,
  apposed,
  described,
  body,
  company,
  anaphor,
  pronoun,
];

const resolve: Resolver = (reading, cast, memory, mention) => {
  for (const resolver of resolvers) {
    const found = resolver(reading, cast, memory, mention);
    if (found) return found;
  }
  return undefined;
};
