import type { Mention } from '../../../story/mentions/mention.ts';
import type { Token } from '../../../story/mentions/tokens.ts';
import { textOf } from '../../../story/span.ts';
import type { Reading } from '../../reading.ts';
import type { Cast } from '../cast/entities.ts';
import { type Entity, firstRoles } from '../entity.ts';
import { mentionsWithin } from '../mentions-before.ts';
import { onlyOf } from '../only.ts';

/** A party by the words for its members, and by its letter in brackets behind a name. */
interface Party {
  readonly member: RegExp;
  readonly letter?: string;
}

const parties: readonly Party[] = [
  { member: /\b(?:republican|gop)\b/i, letter: 'R' },
  { member: /\b(?<!liberal )democrat(?:ic)?\b/i, letter: 'D' },
  { member: /\b(?:conservative|tory)\b/i },
  { member: /\blabour\b/i },
  { member: /\b(?:liberal democrat|lib dem)\b/i },
  { member: /\bsnp\b/i },
  { member: /\bsocialist\b/i },
];

/** The party that the words for somebody tell. */
export const partyIn = (words: string): Party | undefined => parties.find(({ member }) => member.test(words));

/** Sentences back in which somebody must have been named to be described instead. */
const NEAR = 4;

/** "the | Democrat", "the | New Jersey Democrat". */
const longest = 3;

/** Whom "the Ohio Democrat" tells of: the party, and where from. */
interface Told {
  readonly party: Party;
  readonly place: readonly string[];
}

const toldIn = ({ tokens }: Reading, mention: Mention): Told | undefined => {
  const { to, plural } = mention;
  const from = tokens[mention.from]?.class === 'determiner' ? mention.from : mention.from - 1;
  if (plural || to - from - 1 > longest || tokens[from]?.lower !== 'the') return undefined;
  const party = partyIn(tokens[to - 1]?.lower ?? '');
  return party && { party, place: tokens.slice(from + 1, to - 1).map(({ lower }) => lower) };
};

/** "Reed (D-Iowa) met Hale (R-Ohio). The Democrat said": the one person named lately of that party, and from that place. */
export const calledByParty = (reading: Reading, cast: Cast, mention: Mention): Entity | undefined => {
  const told = cast.entityOf.has(mention) ? undefined : toldIn(reading, mention);
  if (!told) return undefined;
  return onlyOf(
    peopleNear(reading, cast, mention).flatMap(([entity, one]) =>
      isOf(reading, entity, one, told) ? [entity] : [],
    ),
  );
};

const peopleNear = (
  reading: Reading,
  cast: Cast,
  mention: Mention,
): readonly (readonly [Entity, Mention])[] =>
  mentionsWithin(reading, mention, reading.unitAt[mention.from] ?? 0, NEAR).flatMap((one) => {
    const entity = one.kind === 'name' ? cast.entityOf.get(one) : undefined;
    return entity?.kind === 'person' ? [[entity, one] as const] : [];
  });

const isOf = (
  { body, tokens }: Reading,
  entity: Entity,
  { to }: Pick<Mention, 'to'>,
  { party, place }: Told,
): boolean => {
  const { letter, home } = lettersBehind(tokens, to);
  if (letter && letter === party.letter)
    return place.length === 0 || home === place.join(' ') || ABBREVIATED.test(home);
  return firstRoles(entity).some((role) => {
    const words = textOf(body, role);
    return partyIn(words) === party && words.toLowerCase().includes(place.join(' '));
  });
};

/** "N.Y.", "17": where from cannot be told by the word. */
const ABBREVIATED = /[.\d]/;

/** "Ann Lee | (R-Ohio)", "Bo Diaz, | D-Iowa,": the letter of a party behind a name, and where from. */
const lettersBehind = (tokens: readonly Token[], to: number) => {
  const opens = /^(?:open|comma)$/.test(tokens[to]?.class ?? '');
  const [, letter, home = ''] = (opens && /^([A-Z])(?:-(.+)|$)/.exec(tokens[to + 1]?.text ?? '')) || [];
  return { letter, home: home.toLowerCase() };
};

/** "The Ohio Democrat", "the Republican": not Ann Lee (D-Iowa). */
export const isOfOtherParty = (reading: Reading, cast: Cast, mention: Mention, entity: Entity): boolean => {
  const told = toldIn(reading, mention);
  return (
    told?.party.letter !== undefined &&
    peopleNear(reading, cast, mention).some(
      ([one, { to }]) =>
        one === entity &&
        lettersBehind(reading.tokens, to).letter !== undefined &&
        !isOf(reading, one, { to }, told),
    )
  );
};
