import type { Mention } from '../../story/mentions/mention.ts';
import { type Span, textOf } from '../../story/span.ts';
import type { Source } from '../attribution.ts';
import { type Reading, tokenFrom } from '../reading.ts';
import { phraseEnd, sourceEnd } from '../source-span.ts';
import { authorBefore, authorOf, isDocument } from './author.ts';
import { namedNext } from './beside/named-next.ts';
import { apposed, apposedMany, apposition, owned, underName } from './beside/resolvers-beside.ts';
import { bodyBefore, describedBody } from './bodies/body.ts';
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
import { isAnaphor, isOneOfSeveral, isOtherTrade } from './descriptions/anaphor.ts';
import { actsBefore, epithetHolder } from './descriptions/epithet.ts';
import { heardHolder } from './descriptions/heard.ts';
import { calledByKind } from './descriptions/kind-of.ts';
import { latterMeant } from './descriptions/latter.ts';
import { leaderCalled } from './descriptions/leader.ts';
import { learnedSpeaker } from './descriptions/learned-trade.ts';
import { nativeMeant } from './descriptions/native.ts';
import { describedBy } from './descriptions/nominal.ts';
import { oneOfMany } from './descriptions/one-of-many.ts';
import { pairMeant } from './descriptions/pair.ts';
import { calledByParty } from './descriptions/party.ts';
import { type Entity, firstRoles } from './entity.ts';
import { genderOfPronoun, genderOfRole } from './gender.ts';
import { type Memory, manyBefore, manyCalled, remember } from './memory.ts';
import { answererOf } from './pronouns/answerer.ts';
import { antecedentOf } from './pronouns/pronoun.ts';
import { severalBefore } from './pronouns/they.ts';
import { because, is, isPlainly, named, paragraph, type Resolver, standsFor } from './resolver.ts';
import { roleTold } from './role-told.ts';
import { spokeIn } from './spoke-in.ts';

/** The source of an attribution with the name it stands for and why; no name where the story does not tell. */
export const sourceOf = (reading: Reading, cast: Cast, memory: Memory, mention: Mention): Source => {
  const span = { start: mention.start, end: mention.end };
  const found = resolve(reading, cast, memory, mention);
  const entity = found?.entity ?? describedBody(reading, mention);
  const unit = reading.unitAt[mention.head] ?? 0;
  const many = found ? manyAgain(found.entity) : manyDescribed(reading, mention);
  if (many) remember(memory, { entity: many, unit, many: true });
  else if (entity) remember(memory, { entity, unit });
  const own = ownRole(reading, mention);
  if (!found) return { ...span, ...(mention.kind === 'nominal' && own && { role: own }) };
  const { entity: meant, reason } = found;
  // What somebody wrote is no role of theirs, and whom the story does not name its words describe.
  const unnamed = many !== undefined || meant.mentions.length === 0;
  const told = unnamed || isDocument(reading, mention) ? undefined : own;
  const role = roleTold(reading.body, meant, [told, ...firstRoles(meant)]) ?? meant.affiliations?.[0];
  return { ...span, name: meant.name, reason, ...(role && { role }) };
};

/** "They say" after "campaigners say": the same once more. */
const manyAgain = (entity: Entity): Entity | undefined =>
  entity.kind === 'unknown' && entity.mentions.length === 0 ? entity : undefined;

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
  const author = authorOf(reading, mention);
  const found = author && resolve(reading, cast, memory, author);
  return found && found.entity.kind !== 'place' ? found : undefined;
};

/** "The memo read", of whoever has spoken in it. */
const spoke = because(
  (reading, _, memory, mention) => spokeIn(reading, memory, mention),
  (words, name) => `${name} spoke in ${words.toLowerCase()}`,
);

const pair = because(
  (reading, cast, _, mention) => pairMeant(reading, cast, mention),
  (words, name) => `${words.toLowerCase()} are ${name}`,
);

/** "The latter said", of two. */
const latter = because((reading, cast, _, mention) => latterMeant(reading, cast, mention), isPlainly);

const described: Resolver = (reading, cast, _, mention) => {
  const found = mention.kind === 'nominal' ? describedBy(reading, cast, mention) : undefined;
  if (!found) return undefined;
  const { entity, role } = found;
  return { entity, reason: `title of ${entity.name}, ${paragraph(reading, role.start)}` };
};

/** "The academic said", of a professor. */
const ofNarrower = because((reading, cast, _, mention) => calledByKind(reading, cast, mention), standsFor);

/** "The Democrat said", of whoever is told to be one. */
const ofParty = because((reading, cast, _, mention) => calledByParty(reading, cast, mention), standsFor);

/** "The WTO chief": who leads it, by another title. */
const leader = because(
  (reading, cast, _, mention) =>
    mention.kind === 'nominal' ? leaderCalled(reading, cast, mention) : undefined,
  is,
);

/** "The chairman" of two, "the Texas senator": the one who has just been heard. */
const heard = because(heardHolder, standsFor);

/** "said one, a nurse", "one of them said": who the story says that they are. */
const one = because((reading, _, memory, mention) => oneOfMany(reading, memory, mention), is);

/** "An aide says": whom the next paragraph names. */
const next = because(
  (reading, cast, _, mention) => namedNext(reading, cast, mention),
  (_, name) => `named next: ${name}`,
);

/** Sentences back in which a person must have been named to be described instead. */
const NEAR = 4;

/** "the 36-year-old", "the Dutchman said": told apart by what the reader has just been told of one person. */
const anaphor = because((reading, cast, memory, mention) => {
  if (!isAnaphor(reading, mention)) return undefined;
  const gender = genderOfRole(textOf(reading.body, mention));
  const entity =
    isOneOfSeveral(reading, cast, mention) || actsBefore(reading, cast, mention)
      ? epithetHolder(reading, cast, memory, mention)
      : antecedentOf(reading, cast, memory, mention, { gender, window: NEAR });
  return entity && isOtherTrade(reading, mention, entity) ? undefined : entity;
}, standsFor);

/** "The German said", "the Dutchman said": by the land. */
const native = because((reading, cast, _, mention) => nativeMeant(reading, cast, mention), standsFor);

/** "The geographer said". */
const learned = because(learnedSpeaker, standsFor);

const pronoun: Resolver = (reading, cast, memory, mention) => {
  if (mention.kind !== 'pronoun') return undefined;
  const word = textOf(reading.body, mention).toLowerCase();
  const author = authorBefore(reading, mention);
  if (author) return resolve(reading, cast, memory, author);
  const gender = genderOfPronoun(word);
  const it = /^(?:it|its|they|them|their)$/.test(word)
    ? bodyBefore(reading, cast, memory, mention)
    : undefined;
  const isOpen = /^(?:they|them)$/.test(word) && !it && !manyBefore(reading, memory, mention);
  const they = isOpen ? severalBefore(reading, cast, mention) : it;
  const entity = gender
    ? (answererOf(reading, cast, mention, gender) ?? antecedentOf(reading, cast, memory, mention, { gender }))
    : they;
  return (
    entity && {
      entity,
      reason: `${word} stands for ${entity.mentions.length > 0 ? entity.name : `“${entity.name}”`}`,
    }
  );
};

/** In order: the first that resolves wins. */
const resolvers: readonly Resolver[] = [
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
  latter,
  bodyCalled,
  ofKind,
  spokenFor,
  ofSentence,
  ofParty,
  described,
  ofNarrower,
  leader,
  heard,
  body,
  ownedBody,
  one,
  next,
  native,
  anaphor,
  learned,
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
