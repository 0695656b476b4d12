import type { Mention } from '../../../story/mentions/mention.ts';
import { bodyNouns } from '../../../story/mentions/words.ts';
import type { Reading } from '../../reading.ts';
import { phraseEnd } from '../../source-span.ts';
import type { Cast } from '../cast/entities.ts';
import type { Entity, Gender } from '../entity.ts';
import { JUST, manyCalled } from '../memory.ts';
import { indexBefore, mentionsBefore } from '../mentions-before.ts';

/** Sentences back in which two are named as one. */
const WINDOW = 8;
/** Tokens back at most. */
const TOKENS = 500;

/** "Lee and Diaz met. Both lawmakers said", "the two women", "the pair": two whom the story has just named. */
export const pairMeant = (reading: Reading, cast: Cast, mention: Mention): Entity | undefined => {
  if (!isTwo(reading, mention) || standsByOthers(reading, mention)) return undefined;
  const gender = genderOf(reading, mention);
  const pair = joinedBefore(reading, cast, mention) ?? onlyTwoBefore(reading, cast, mention);
  return pair?.every((one) => !gender || !one.gender || one.gender === gender) ? together(pair) : undefined;
};

/** Two as one. */
export const together = (pair: readonly Entity[]): Entity =>
  manyCalled(pair.map(({ name }) => name).join(' and '));

/** "both men", "the two", "the pair"; "both governments" are no people. */
const isTwo = ({ tokens }: Reading, { kind, from, to, head, entity }: Mention): boolean => {
  const opening = tokens[from]?.lower ?? '';
  const counted = opening === 'both' || (opening === 'the' && TWO.test(tokens[from + 1]?.lower ?? ''));
  const noun = tokens[head]?.lower ?? '';
  const people = (entity === 'person' && !bodyNouns.has(noun)) || /men$/.test(noun);
  const bare = to - from === (opening === 'both' ? 1 : 2);
  return kind !== 'name' && counted && (bare || (people && head === to - 1));
};

const TWO = /^(?:two|pair|duo)$/;

/** "The mogul and the senator met, both candidates saying": its sentence describes whom it is about. */
const standsByOthers = (reading: Reading, mention: Mention): boolean =>
  mentionsBefore(reading, mention, reading.unitAt[mention.from] ?? 0).some(
    ({ kind, entity, plural }) => kind === 'nominal' && entity === 'person' && !plural,
  );

const genderOf = ({ tokens }: Reading, { head }: Mention): Gender | undefined => {
  const noun = tokens[head]?.lower ?? '';
  return /women$/.test(noun) ? 'female' : noun === 'men' ? 'male' : undefined;
};

/** The people named in some sentences before a mention, the last first; owners and those of quotations too. */
const peopleBefore = (
  reading: Reading,
  cast: Cast,
  mention: Mention,
  window: number,
): readonly (readonly [Mention, Entity])[] => {
  const { mentions, unitAt } = reading;
  const found: (readonly [Mention, Entity])[] = [];
  for (let index = indexBefore(reading, mention); index >= 0; index -= 1) {
    const one = mentions[index];
    if (!one || mention.from - one.from > TOKENS) break;
    if ((unitAt[mention.from] ?? 0) - (unitAt[one.from] ?? 0) > window) break;
    const entity = one.kind === 'name' ? cast.entityOf.get(one) : undefined;
    if (entity?.kind === 'person') found.push([one, entity]);
  }
  return found;
};

/** "Lee and Diaz", "Lee of Ohio and Diaz": the last two people named in one breath; three are no pair. */
export const joinedBefore = (
  reading: Reading,
  cast: Cast,
  mention: Mention,
  window = WINDOW,
): readonly Entity[] | undefined => {
  const people = peopleBefore(reading, cast, mention, window);
  for (const [at, [second, other]] of people.entries()) {
    const [first, one] = people[at + 1] ?? [];
    if (!first || !one || one === other || !isJoined(reading, first, second)) continue;
    return reading.tokens[first.from - 1]?.class === 'comma' && people[at + 2]?.[0].to === first.from - 1
      ? undefined
      : [one, other];
  }
  return undefined;
};

const isJoined = (reading: Reading, first: Mention, second: Mention): boolean => {
  const { tokens, quotationAt } = reading;
  const joins = tokens[second.from - 1]?.lower === 'and' && quotationAt[second.from] === -1;
  return joins && phraseEnd(reading, first).to === second.from - 1 && tokens[second.to]?.class !== 'clitic';
};

/** The two people of the last sentences where these name no third. */
const onlyTwoBefore = (reading: Reading, cast: Cast, mention: Mention): readonly Entity[] | undefined => {
  const people = new Set(peopleBefore(reading, cast, mention, JUST).map(([, entity]) => entity));
  return people.size === 2 ? [...people].toReversed() : undefined;
};
