import type { Mention } from '../../../story/mentions/mention.ts';
import { isGivenName } from '../../../story/mentions/words.ts';
import { oncePer } from '../../../story/once.ts';
import { textOf } from '../../../story/span.ts';
import type { Reading } from '../../reading.ts';
import type { Cast } from '../cast/entities.ts';
import { isLong, keyOf, lastWord } from '../cast/key.ts';
import type { Entity, Gender } from '../entity.ts';
import { genderOfName, genderOfPronoun } from '../gender.ts';
import { JUST, type Memory } from '../memory.ts';
import { mentionsWithin } from '../mentions-before.ts';
import { onlyOf } from '../only.ts';
import { antecedentOf } from '../pronouns/pronoun.ts';

/** Two who share a surname. */
interface Couple {
  readonly first: Entity;
  readonly second: Entity;
}

const SPOUSES: ReadonlyMap<string, Gender> = new Map(Object.entries({ husband: 'male', wife: 'female' }));

/** "Her husband" after "Ann and Bo Diaz": of the one couple to which she belongs the other. */
export const spouseMeant = (
  reading: Reading,
  cast: Cast,
  memory: Memory,
  mention: Mention,
): Entity | undefined => {
  const { tokens } = reading;
  const wanted = SPOUSES.get(tokens[mention.head]?.lower ?? '');
  const gender = genderOfPronoun(tokens[mention.from]?.lower ?? '');
  if (mention.kind !== 'nominal' || mention.to - mention.from !== 2 || !wanted || !gender) return undefined;
  const owner = antecedentOf(reading, cast, memory, mention, { gender });
  const others = owner ? couplesOf(cast, reading).flatMap((couple) => otherOf(couple, owner) ?? []) : [];
  const other = onlyOf(
    others.filter(({ mentions }) => (mentions[0]?.start ?? mention.start) < mention.start),
  );
  return other && (genderOfName(other.name) ?? wanted) === wanted ? other : undefined;
};

/** "Her husband was cross. He said": who it is that the story only describes so. */
export const spouseDescribed = (
  reading: Reading,
  cast: Cast,
  memory: Memory,
  { described, pronoun }: { readonly described: Entity; readonly pronoun: Mention },
): Entity | undefined => {
  if (described.mentions.length > 0) return undefined;
  const mention = mentionsWithin(reading, pronoun, reading.unitAt[pronoun.from] ?? 0, JUST).find(
    (one) => one.kind === 'nominal' && textOf(reading.body, one) === described.name,
  );
  return mention && spouseMeant(reading, cast, memory, mention);
};

/** "Mrs Diaz" of Ann and Bo Diaz is Ann, unless she is Bo. */
const otherOf = ({ first, second }: Couple, owner: Entity): Entity | undefined => {
  if (owner === second || owner.name === second.name) return first;
  return lastWord(keyOf(owner.name)) === lastWord(keyOf(second.name)) || first.aliases.includes(owner.name)
    ? second
    : undefined;
};

const couplesOf = oncePer((cast: Cast, reading: Reading): readonly Couple[] =>
  reading.mentions.flatMap((mention) => coupleEnding(reading, cast, mention) ?? []),
);

/** "Ann | and Bo Diaz": a given name alone, joined to a full one. */
const coupleEnding = (reading: Reading, cast: Cast, second: Mention): Couple | undefined => {
  const { tokens, mentions, mentionAt, body } = reading;
  const full = second.kind === 'name' ? cast.entityOf.get(second) : undefined;
  if (full?.kind !== 'person' || !isLong(keyOf(full.name)) || tokens[second.from - 1]?.lower !== 'and')
    return undefined;
  const given = mentions[mentionAt[second.from - 2] ?? -1];
  const isAlone = given?.kind === 'name' && given.to === second.from - 1 && given.to - given.from === 1;
  const word = isAlone ? body.slice(given.start, given.end) : '';
  if (!given || !isGivenName(word.toLowerCase())) return undefined;
  const name = `${word} ${full.name.split(/\s+/).at(-1)}`;
  const mentionsOf = [{ start: given.start, end: given.end }];
  return {
    first: { kind: 'person', name, aliases: [name, word], mentions: mentionsOf, roles: [] },
    second: full,
  };
};
