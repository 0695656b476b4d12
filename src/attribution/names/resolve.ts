import type { Mention } from '../../story/mentions/mention.ts';
import { type Span, textOf } from '../../story/span.ts';
import type { Source } from '../attribution.ts';
import { type Reading, tokenFrom } from '../reading.ts';
import { phraseEnd, sourceEnd } from '../source-span.ts';
import { authorBefore, authorOf, isDocument } from './author.ts';
import { authorTold } from './author-told.ts';
import { apposed, apposedMany, apposition, owned, underName } from './beside/resolvers-beside.ts';
import { bodyBefore, describedBody } from './bodies/body.ts';
import { bodyOfIt } from './bodies/it-of-sentence.ts';
import {
  body,
  bodyCalled,
  byKind,
  company,
  ofKind,
  ofSentence,
  ownedBody,
  spokenFor,
} from './bodies/resolvers-of-bodies.ts';
import type { Cast } from './cast/entities.ts';
import {
  anaphor,
  asked,
  byInitials,
  described,
  doer,
  heard,
  latter,
  leader,
  learned,
  native,
  next,
  ofNarrower,
  ofParty,
  ofPlace,
  one,
  pair,
  spouse,
} from './descriptions/resolvers-of-descriptions.ts';
import { spouseDescribed } from './descriptions/spouse.ts';
import { type Entity, firstRoles } from './entity.ts';
import { genderOfPronoun } from './gender.ts';
import { leaderOf } from './led-by.ts';
import { type Memory, manyBefore, manyCalled, remember, rememberGender, rememberUnnamed } from './memory.ts';
import { heOrShe } from './pronouns/he-or-she.ts';
import { isMany, severalBefore } from './pronouns/they.ts';
import { personUnnamed } from './pronouns/unnamed.ts';
import { because, named, type Resolver } from './resolver.ts';
import { roleTold } from './role-told.ts';
import { spokeIn } from './spoke-in.ts';

/** The source of an attribution with the name it stands for and why; no name where the story does not tell. */
export const sourceOf = (reading: Reading, cast: Cast, memory: Memory, mention: Mention): Source => {
  const span = { start: mention.start, end: mention.end };
  const found = resolve(reading, cast, memory, mention);
  const entity = found?.entity ?? describedBody(reading, mention);
  const unit = reading.unitAt[mention.head] ?? 0;
  const many = found ? manyAgain(reading, mention, found.entity) : manyDescribed(reading, mention);
  const leader = many && leaderOf(reading, cast, mention);
  if (leader) remember(memory, { entity: leader, unit });
  if (many) remember(memory, { entity: many, unit, many: true });
  else if (entity) remember(memory, { entity, unit });
  else rememberUnnamed(memory, unit, personUnnamed(reading, mention));
  const own = ownRole(reading, mention);
  if (!found) return { ...span, ...(mention.kind === 'nominal' && own && { role: own }) };
  const { entity: meant, reason } = found;
  // What somebody wrote is no role of theirs, and whom the story does not name its words describe.
  const unnamed = many !== undefined || meant.mentions.length === 0;
  const told = unnamed || isDocument(reading, mention) ? undefined : own;
  const role = roleTold(reading.body, meant, [told, ...firstRoles(meant)]) ?? meant.affiliations?.[0];
  return { ...span, name: meant.name, reason, ...(role && { role }) };
};

/** "The Ohio senator and candidate for mayor": of two descriptions of one person the first, under the article, tells who, else the second; else whichever has a name. */
export const sourceOfBoth = (
  reading: Reading,
  cast: Cast,
  memory: Memory,
  [first, second]: readonly [Mention, Mention],
): Source => {
  if (first === second) return sourceOf(reading, cast, memory, second);
  const definite = reading.tokens[first.from]?.lower === 'the';
  const [leading, other] = definite ? [first, second] : [second, first];
  const told = sourceOf(reading, cast, memory, leading);
  const source = told.name === undefined ? sourceOf(reading, cast, memory, other) : told;
  const own = source.role?.start === first.start || source.role?.start === second.start;
  return own ? { ...source, role: { start: first.start, end: sourceEnd(reading, second) } } : source;
};

/** "They say" after "campaigners say": the same once more; "Democrats say": many by their name. */
const manyAgain = (reading: Reading, mention: Mention, entity: Entity): Entity | undefined => {
  const again = entity.kind === 'unknown' && entity.mentions.length === 0;
  return again || (mention.kind === 'name' && isMany(reading, mention)) ? entity : undefined;
};

/** "the head of Lumo", "a spokeswoman for the firm": of what somebody is that belongs to the description. */
const ownRole = (reading: Reading, mention: Mention): Span | undefined => {
  const { role, kind, start, end } = mention;
  if (kind !== 'nominal' || role?.start !== start || role.end !== end) return role;
  const to = sourceEnd(reading, mention);
  // "a source familiar with Lee | ’s plans": never cut within a possessive.
  const cut = reading.tokens[tokenFrom(reading.tokens, to)]?.class === 'clitic';
  return cut ? role : { start, end: to };
};

/** "Campaigners say", "lawyers for Lee said": whom "they" may stand for next. */
const manyDescribed = (reading: Reading, mention: Mention): Entity | undefined => {
  if (mention.kind !== 'nominal' || !mention.plural) return undefined;
  return manyCalled(reading.body.slice(mention.start, phraseEnd(reading, mention).end));
};

/** "the card from Wade Tillman", "a letter by Ann Lee": what is written speaks for who wrote it. */
const writer: Resolver = (reading, cast, memory, mention) => {
  const author = authorOf(reading, mention) ?? authorTold(reading, mention);
  const found = author && resolve(reading, cast, memory, author);
  return found && found.entity.kind !== 'place' ? found : undefined;
};

/** "The memo read", of whoever has spoken in it. */
const spoke = because(
  (reading, _, memory, mention) => spokeIn(reading, memory, mention),
  (words, name) => `${name} spoke in ${words.toLowerCase()}`,
);

const pronoun: Resolver = (reading, cast, memory, mention) => {
  if (mention.kind !== 'pronoun') return undefined;
  const word = textOf(reading.body, mention).toLowerCase();
  const author = authorBefore(reading, mention);
  if (author) return resolve(reading, cast, memory, author);
  const gender = genderOfPronoun(word);
  // "They both said" is said of no body.
  const isBody = /^(?:it|its|they|them|their)$/.test(word) && reading.tokens[mention.to]?.lower !== 'both';
  const it = isBody
    ? (bodyBefore(reading, cast, memory, mention) ?? itOfSentence(reading, cast, memory, mention))
    : undefined;
  const isOpen = /^(?:they|them)$/.test(word) && !it && !manyBefore(reading, memory, mention);
  const they = isOpen ? severalBefore(reading, cast, mention) : it;
  const described = gender ? heOrShe(reading, cast, memory, mention, gender) : they;
  const entity =
    (described && spouseDescribed(reading, cast, memory, { described, pronoun: mention })) ?? described;
  if (entity) rememberGender(memory, entity, word);
  return (
    entity && {
      entity,
      reason: `${word} stands for ${entity.mentions.length > 0 ? entity.name : `“${entity.name}”`}`,
    }
  );
};

/** "The company blamed a setting, which it says was old": whom the words of its own sentence stand for. */
const itOfSentence = (reading: Reading, cast: Cast, memory: Memory, pronoun: Mention): Entity | undefined => {
  const body = bodyOfIt(reading, cast, pronoun);
  const entity = body && (resolve(reading, cast, memory, body)?.entity ?? describedBody(reading, body));
  return entity && entity.kind !== 'person' ? entity : undefined;
};

/** In order: the first that resolves wins. */
const resolvers: readonly Resolver[] = [
  byInitials,
  named,
  owned,
  writer,
  spoke,
  apposed,
  apposedMany,
  apposition,
  underName,
  byKind,
  pair,
  spouse,
  latter,
  bodyCalled,
  ofKind,
  spokenFor,
  ofSentence,
  ofParty,
  described,
  doer,
  ofNarrower,
  leader,
  ofPlace,
  heard,
  body,
  ownedBody,
  one,
  next,
  native,
  anaphor,
  learned,
  asked,
  company,
  pronoun,
];

const resolve: Resolver = (reading, cast, memory, mention) => {
  for (const resolver of resolvers) {
    const found = resolver(reading, cast, memory, mention);
    if (found) return found;
  }
  return undefined;
};
