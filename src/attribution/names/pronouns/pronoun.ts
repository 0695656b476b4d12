import type { Mention } from '../../../story/mentions/mention.ts';
import { isTitleWord } from '../../../story/mentions/words.ts';
import type { Reading } from '../../reading.ts';
import type { Cast } from '../cast/entities.ts';
import { isDeadBefore } from '../dead.ts';
import { describedBy } from '../descriptions/nominal.ts';
import type { Entity, Gender } from '../entity.ts';
import { JUST, lastSpeaker, type Memory, spokenBefore } from '../memory.ts';
import { mentionsWithin } from '../mentions-before.ts';
import { isCalledAfter, isModifier, isPrinter, isThingByName, isWhere } from './no-person.ts';
import { namedBeside } from './others.ts';
import { isReader } from './reader.ts';
import { type OnMind, strongest, weightOf } from './salience.ts';
import { somebody } from './somebody.ts';
import { isToldOf } from './told-of.ts';

/** Sentences back from a pronoun in which the person it stands for is looked for. */
const WINDOW = 10;

/** Pronouns that a chain is followed back over. */
const LINKS = 2;

const SPEAKER = 3.6;
/** Sentences back in which somebody spoke whom a pronoun may stand for. */
const SPOKE = 3;

/** Whom a pronoun may stand for. */
interface Wanted {
  readonly gender: Gender | undefined;
  /** Sentences back in which they are looked for. */
  readonly window?: number;
  /** Pronouns before it that are followed back. */
  readonly links?: number;
}

/** He, she, “the 36-year-old”: the most salient person that fits (Lappin and Leass, 1994, on what a story's tokens show). */
export const antecedentOf = (
  reading: Reading,
  cast: Cast,
  memory: Memory,
  pronoun: Mention,
  { gender, window = WINDOW, links = LINKS }: Wanted,
): Entity | undefined => {
  const unit = unitOf(reading, pronoun);
  const before = mentionsWithin(reading, pronoun, unit, window);
  const link = gender && links > 0 ? lastLink(reading, before, gender) : undefined;
  const bearerOf = (mention: Mention): Entity | undefined => {
    if (mention === link) {
      const earlier = spokenBefore(memory, unitOf(reading, mention));
      return antecedentOf(reading, cast, earlier, mention, { gender, window, links: links - 1 });
    }
    if (mention.kind === 'name') return cast.entityOf.get(mention);
    return mention.kind === 'nominal' ? describedAs(reading, cast, mention, unit) : undefined;
  };
  const mayAct = actsAmong(reading, cast, before);
  const mentioned = before.flatMap((mention): readonly OnMind[] => {
    const entity = bearerOf(mention);
    if (!entity || !canBe(entity, memory, gender)) return [];
    if (isOwned(reading, mention, pronoun) || isReader(reading, mention, pronoun)) return [];
    if (isToldOf(reading, mention, pronoun) || !mayAct(mention, entity)) return [];
    return [{ entity, weight: weightOf(reading, mention), unit: unitOf(reading, mention) }];
  });
  const speaker = lastSpeaker(memory);
  const spoke =
    speaker && unit - speaker.unit <= SPOKE && canBe(speaker.entity, memory, gender)
      ? [{ ...speaker, weight: SPEAKER }]
      : [];
  const found = strongest(reading, unit, [...mentioned, ...spoke], {
    gender,
    people: new Set(before.filter((one) => isWho(reading, one)).map((one) => cast.entityOf.get(one))),
    others: namedBeside(reading, cast, pronoun),
    isDead: (entity) => links === LINKS && isDeadBefore(reading, cast, entity, pronoun),
  });
  return found && (found.mentions.length > 0 || isStillMeant(reading, found, before, unit))
    ? found
    : undefined;
};

/** Whom a description stands for, or who it is that the story only describes. */
const describedAs = (reading: Reading, cast: Cast, mention: Mention, unit: number): Entity | undefined =>
  known(reading, cast, mention) ??
  (isWithin(reading, mention, unit) ? undefined : somebody(reading, mention));

/** "The president": whom the story gives that office. */
const known = (reading: Reading, cast: Cast, mention: Mention): Entity | undefined =>
  isOffice(reading, mention) ? describedBy(reading, cast, mention)?.entity : undefined;

/** One of whose head is a title, with "the" and perhaps a word between, outside quotation marks. */
const isOffice = ({ tokens, quotationAt }: Reading, { kind, plural, from, to, head }: Mention): boolean =>
  kind === 'nominal' &&
  !plural &&
  to - from < 4 &&
  tokens[from]?.lower === 'the' &&
  quotationAt[from] === -1 &&
  isTitleWord(tokens[head]?.lower ?? '');

const unitOf = ({ unitAt }: Reading, { from }: Mention): number => unitAt[from] ?? 0;

/** Whether somebody acts there: not in "the Lee campaign"; of no known kind, no place or paper elsewhere and no word before a noun. */
const actsAmong = (reading: Reading, cast: Cast, before: readonly Mention[]) => {
  const isElsewhere = (entity: Entity): boolean => {
    const own = before.filter((one) => cast.entityOf.get(one) === entity);
    return own.some((one) => isWhere(reading, one)) || own.every((one) => isPrinter(reading, one));
  };
  return (mention: Mention, entity: Entity): boolean =>
    entity.kind === 'unknown'
      ? !isElsewhere(entity) && !isModifier(reading, mention)
      : !isCalledAfter(reading, mention);
};

/** Whom a sentence only describes is meant right after it, where nobody else was brought in so. */
const isStillMeant = (reading: Reading, found: Entity, before: readonly Mention[], unit: number): boolean => {
  const described = before.findLast(
    (one) =>
      somebody(reading, one) === found &&
      !isWithin(reading, one, unit) &&
      (opensSentence(reading, one) || opensMainClause(reading, one)),
  );
  if (!described) return false;
  const at = unitOf(reading, described);
  return unit - at <= JUST && !before.some((one) => isAnother(reading, one, at));
};

/** "Shona, who was honoured,": what "who" stands for is somebody. */
const isWho = ({ tokens }: Reading, { to }: Mention): boolean =>
  tokens[to]?.class === 'comma' && /^(?:who|whose)$/.test(tokens[to + 1]?.lower ?? '');

/** "People who see a doctor, he noted, drink more": whom a sentence describes on its way says nothing in it. */
const isWithin = (reading: Reading, mention: Mention, unit: number): boolean =>
  reading.unitAt[mention.from] === unit && !opensSentence(reading, mention);

/** "One resident said …. Another said …. She": who was described first is not the last. */
const isAnother = ({ tokens, unitAt }: Reading, { kind, from, head }: Mention, since: number): boolean =>
  kind === 'pronoun' &&
  (unitAt[from] ?? 0) >= since &&
  /^(?:another|one|others)$/.test(tokens[head]?.lower ?? '');

/** Whom a sentence is about from its first words. */
export const opensSentence = ({ units, unitAt, tokens }: Reading, { from, to }: Mention): boolean => {
  const first = units[unitAt[from] ?? -1]?.from;
  const joined = first === from - 1 && /^(?:and|but|yet)$/.test(tokens[first]?.lower ?? '');
  return (first === from || joined) && tokens[to]?.class !== 'clitic';
};

/** "Asked when it would end, | a spokesman laughed": behind the first comma of a sentence that a clause or a phrase opens. */
const opensMainClause = ({ units, unitAt, tokens }: Reading, { from, to }: Mention): boolean => {
  const first = units[unitAt[from] ?? -1]?.from ?? from;
  if (tokens[from - 1]?.class !== 'comma' || tokens[to]?.class === 'comma') return false;
  const opening = tokens.slice(first, from - 1);
  return (
    !opening.some(({ class: kind }) => kind === 'comma') &&
    /^(?:preposition|verb|word|adverb)$/.test(tokens[first]?.class ?? '')
  );
};

/** "Read out by his spokesman, Ann Lee, he": whom the same pronoun describes in the sentence is somebody else. */
const isOwned = ({ tokens, unitAt }: Reading, { from }: Mention, pronoun: Mention): boolean => {
  if (unitAt[from] !== unitAt[pronoun.from]) return false;
  const owner = OWNERS.get(tokens[pronoun.head]?.lower ?? '');
  for (let at = from - 1; owner && at >= from - LONGEST_ROLE; at -= 1) {
    const token = tokens[at];
    if (token?.lower === owner) return true;
    const opens = at === from - 1 && token?.class === 'comma';
    if (!opens && !/^(?:word|capital)$/.test(token?.class ?? '')) return false;
  }
  return false;
};

const OWNERS: ReadonlyMap<string, string> = new Map(Object.entries({ he: 'his', she: 'her' }));
/** Tokens of "his chief press spokesman,". */
const LONGEST_ROLE = 5;

/** The same pronoun as a subject in the story's own words: a chain that goes on names one person. */
const isSame = (reading: Reading, mention: Mention, gender: Gender): boolean =>
  mention.kind === 'pronoun' &&
  reading.tokens[mention.head]?.lower === (gender === 'male' ? 'he' : 'she') &&
  reading.quotationAt[mention.from] === -1;

/** The last such pronoun; of several in one sentence the one that opens it: "She is back as her friend says she is". */
const lastLink = (reading: Reading, before: readonly Mention[], gender: Gender): Mention | undefined => {
  const last = before.find((one) => isSame(reading, one, gender));
  const opens = (one: Mention): boolean =>
    reading.unitAt[one.from] === reading.unitAt[last?.from ?? -1] &&
    isSame(reading, one, gender) &&
    opensSentence(reading, one);
  return before.find(opens) ?? last;
};

const canBe = (entity: Entity, { genders }: Memory, gender: Gender | undefined): boolean => {
  const { kind, gender: told } = entity;
  const own = told ?? genders.get(entity);
  return (
    (kind === 'person' || (kind === 'unknown' && gender !== undefined)) &&
    (own === undefined || gender === undefined || own === gender) &&
    !isThingByName(entity)
  );
};
