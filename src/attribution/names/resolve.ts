import type { Mention } from '../../story/mentions/mention.ts';
import { documentNouns } from '../../story/mentions/words.ts';
import { textOf } from '../../story/span.ts';
import type { Source } from '../attribution.ts';
import { type Reading, tokenFrom } from '../reading.ts';
import { phraseEnd } from '../source-span.ts';
import { isAnaphor, isOneOfSeveral } from './anaphor.ts';
import { personApposed } from './apposition.ts';
import { authorOf, isDocument } from './author.ts';
import { nameBeside } from './beside.ts';
import { bodyBefore, describedBody } from './body.ts';
import { bodyOfKind } from './body-of-kind.ts';
import { bodyMeant } from './called-again.ts';
import { nameText } from './drafts.ts';
import type { Cast } from './entities.ts';
import { type Entity, type Gender, namedBefore } from './entity.ts';
import { genderOfRole } from './gender.ts';
import { heardHolder } from './heard.ts';
import { type Memory, manyCalled, remember } from './memory.ts';
import { namesBeside } from './names-beside.ts';
import { describedBy } from './nominal.ts';
import { pairMeant } from './pair.ts';
import { antecedentOf } from './pronoun.ts';
import { roleTold } from './role-told.ts';

/** The source of an attribution with the name it stands for and why; no name where the story does not tell. */
export const sourceOf = (reading: Reading, cast: Cast, memory: Memory, mention: Mention): Source => {
  const span = { start: mention.start, end: mention.end };
  const found = resolve(reading, cast, memory, mention);
  const entity = found?.entity ?? describedBody(reading, mention);
  const unit = reading.unitAt[mention.head] ?? 0;
  const many = found ? manyAgain(found.entity) : manyDescribed(reading, mention);
  if (many) remember(memory, { entity: many, unit, many: true });
  else if (entity) remember(memory, { entity, unit });
  if (!found) return { ...span, ...(mention.kind === 'nominal' && mention.role && { role: mention.role }) };
  const { entity: meant, reason } = found;
  // What somebody wrote is no role of theirs.
  const own = many || isDocument(reading, mention) ? undefined : mention.role;
  const role = roleTold(reading.body, meant, [own, ...meant.roles]);
  return { ...span, name: meant.name, reason, ...(role && { role }) };
};

/** "An email from Ann Lee": what somebody wrote is not what they are. */
/** "They say" after "campaigners say": the same once more. */
const manyAgain = (entity: Entity): Entity | undefined =>
  entity.kind === 'unknown' && entity.mentions.length === 0 ? entity : undefined;

/** "Campaigners say", "lawyers for Lee said": whom "they" may stand for next. */
const manyDescribed = (reading: Reading, mention: Mention): Entity | undefined => {
  if (mention.kind !== 'nominal' || !mention.plural) return undefined;
  return manyCalled(reading.body.slice(mention.start, phraseEnd(reading, mention).end));
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

/** "Her spokeswoman, Lena Holt, denied", "One of them, Ann Lee, said", "The head of the hospital, Dr Ann Lee, told", "Its author, Ann Lee of Yale, said", "said her spokeswoman, Lena Holt.": the name in apposition to a description; what may be a body stands between commas. */
const apposed: Resolver = (reading, cast, memory, mention) => {
  const beside = nameBeside(reading, mention);
  const found = beside && named(reading, cast, memory, beside.name);
  const isNamed = /^(?:person|organisation)$/.test(found?.entity.kind ?? '');
  return found && (isNamed || (beside.between && found.entity.kind !== 'place'))
    ? { ...found, reason: `named beside: ${found.entity.name}` }
    : undefined;
};

/** "The lawmakers, Ann Lee and Bo Diaz, said": those named beside a description of many. */
const apposedMany: Resolver = (reading, cast, memory, mention) => {
  const beside = namesBeside(reading, mention).map((name) => named(reading, cast, memory, name)?.entity.name);
  const names = beside.flatMap((name) => name ?? []);
  if (names.length < 2 || names.length < beside.length) return undefined;
  const name = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  return { entity: manyCalled(name), reason: `named beside: ${name}` };
};

/** "Ann Lee, a farmer from Ulm, has proposed": whom the description stands beside. */
const apposition: Resolver = (reading, cast, memory, mention) => {
  const name = personApposed(reading, mention);
  const found = name && named(reading, cast, memory, name);
  return found && { ...found, reason: `beside its name: ${found.entity.name}` };
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
  const author = authorOf(reading, mention);
  const found = author && resolve(reading, cast, memory, author);
  return found && found.entity.kind !== 'place' ? found : undefined;
};

const ofKind: Resolver = (reading, cast, memory, mention) => {
  const entity = bodyOfKind(reading, cast, memory, mention);
  return entity && { entity, reason: `${textOf(reading.body, mention).toLowerCase()} is ${entity.name}` };
};

const pair: Resolver = (reading, cast, _, mention) => {
  const entity = pairMeant(reading, cast, mention);
  return entity && { entity, reason: `${textOf(reading.body, mention).toLowerCase()} are ${entity.name}` };
};

const described: Resolver = (reading, cast, _, mention) => {
  const found = mention.kind === 'nominal' ? describedBy(reading, cast, mention) : undefined;
  if (!found) return undefined;
  const { entity, role } = found;
  return { entity, reason: `title of ${entity.name}, ${paragraph(reading, role.start)}` };
};

/** "The chairman" of two, "the Texas senator": the one who has just been heard. */
const heard: Resolver = (reading, cast, memory, mention) => {
  const entity = heardHolder(reading, cast, memory, mention);
  return entity && { entity, reason: `“${textOf(reading.body, mention)}” stands for ${entity.name}` };
};

const body: Resolver = (reading, cast, _, mention) => {
  const entity = mention.kind === 'nominal' ? bodyMeant(reading, cast, mention) : undefined;
  const last = entity && namedBefore(entity, mention.start);
  return entity && last && { entity, reason: `short for ${entity.name}, ${paragraph(reading, last.start)}` };
};

/** Sentences back in which a person must have been named to be described instead. */
const NEAR = 4;

/** "the 36-year-old", "the Dutchman said": told apart by what the reader has just been told of one person. */
const anaphor: Resolver = (reading, cast, memory, mention) => {
  if (!isAnaphor(reading, mention) || isOneOfSeveral(reading, cast, mention)) return undefined;
  const words = textOf(reading.body, mention);
  const entity = antecedentOf(reading, cast, memory, mention, genderOfRole(words), NEAR);
  return entity && { entity, reason: `“${words}” stands for ${entity.name}` };
};

const genders: Readonly<Record<string, Gender>> = { he: 'male', his: 'male', she: 'female', her: 'female' };

const pronoun: Resolver = (reading, cast, memory, mention) => {
  const word = reading.tokens[mention.head]?.lower ?? '';
  if (mention.kind !== 'pronoun') return undefined;
  const author = authorBefore(reading, mention);
  if (author) return resolve(reading, cast, memory, author);
  const gender = genders[word];
  const it = /^(?:it|its|they|their)$/.test(word) ? bodyBefore(reading, cast, memory, mention) : undefined;
  const entity = gender ? antecedentOf(reading, cast, memory, mention, gender) : it;
  return (
    entity && {
      entity,
      reason: `${word} stands for ${entity.mentions.length > 0 ? entity.name : `“${entity.name}”`}`,
    }
  );
};

const longestLetter = 24;
const longestObject = 4;
const sends = /^(?:writes?|wrote|writing|written|sends?|sent|sending|penned)$/;

/** "an email from the head of the agency, in which she wrote": whoever it is from, named or not; where "Lee wrote a letter from Ulm" the subject tells. */
const authorBefore = (
  { tokens, mentions, mentionAt, unitAt, quotationAt }: Reading,
  { from }: Mention,
): Mention | undefined => {
  if (tokens[from - 1]?.lower !== 'which' || tokens[from - 2]?.lower !== 'in') return undefined;
  for (let at = from - 3; at > from - longestLetter && unitAt[at] === unitAt[from]; at -= 1) {
    if (quotationAt[at] !== -1 || !/^(?:from|by)$/.test(tokens[at]?.lower ?? '')) continue;
    if (!documentNouns.has(tokens[at - 1]?.lower ?? '')) continue;
    if (tokens.slice(Math.max(0, at - 1 - longestObject), at - 1).some(({ lower }) => sends.test(lower)))
      return undefined;
    const author = mentions[mentionAt[at + 1] ?? -1];
    const writes = author?.from === at + 1 && author.kind !== 'pronoun' && author.entity !== 'place';
    return writes ? author : undefined;
  }
  return undefined;
};

/** In order: the first that resolves wins. */
const resolvers: readonly Resolver[] = [
  named,
  owned,
  writer,
  apposed,
  apposedMany,
  apposition,
  pair,
  ofKind,
  described,
  heard,
  body,
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
