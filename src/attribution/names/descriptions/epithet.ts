import type { Mention } from '../../../story/mentions/mention.ts';
import { textOf } from '../../../story/span.ts';
import { datelineEnd } from '../../dateline.ts';
import type { Reading } from '../../reading.ts';
import type { Cast } from '../cast/entities.ts';
import type { Entity } from '../entity.ts';
import { genderOfRole } from '../gender.ts';
import { lastSpeaker, type Memory } from '../memory.ts';
import { mentionsWithin } from '../mentions-before.ts';
import { onlyOf } from '../only.ts';
import { isSubject } from '../pronouns/salience.ts';
import { partyIn } from './party.ts';

/** A person whom a sentence names. */
interface Named {
  readonly entity: Entity;
  readonly unit: number;
  readonly mention: Mention;
}

/**
 * "Lee praised Diaz. The candidate said": of two who may be meant whoever the sentence before is about, whom news
 * avoids naming twice. "Lee leads Diaz, but the socialist said": the other, since a sentence does not describe its
 * own subject (condition C of binding theory).
 */
export const epithetHolder = (
  reading: Reading,
  cast: Cast,
  memory: Memory,
  mention: Mention,
): Entity | undefined => {
  const unit = reading.unitAt[mention.from] ?? 0;
  const people = peopleBefore(reading, cast, mention, unit);
  const here = people.filter((one) => one.unit === unit);
  const acts = here.find((one) => isActing(reading, one));
  const entity = acts ? otherThan(reading, acts, here, mention) : about(reading, people, memory, mention);
  return entity && canBeCalled(reading, entity, mention) ? entity : undefined;
};

/** "Lee slept. Lee rebuked Diaz when the singer said": a person acts before in the sentence, and is not described in it again. */
export const actsBefore = (reading: Reading, cast: Cast, mention: Mention): boolean => {
  const unit = reading.unitAt[mention.from] ?? 0;
  return peopleBefore(reading, cast, mention, unit).some(
    (one) => one.unit === unit && isActing(reading, one),
  );
};

const peopleBefore = (reading: Reading, cast: Cast, mention: Mention, unit: number): readonly Named[] =>
  mentionsWithin(reading, mention, unit, 1).flatMap((one): readonly Named[] => {
    const entity = one.kind === 'name' ? cast.entityOf.get(one) : undefined;
    const person = entity?.kind === 'person' && reading.quotationAt[one.from] === -1;
    return person ? [{ entity, unit: reading.unitAt[one.from] ?? 0, mention: one }] : [];
  });

/** The subject of a verb beside it, after a dateline too: not "her rival, Lee, as". */
const isActing = (reading: Reading, { mention, unit }: Named): boolean => {
  const { tokens, units } = reading;
  const verb = /^(?:verb|auxiliary|adverb|word)$/.test(tokens[mention.to]?.class ?? '');
  const whole = units[unit];
  return verb && (isSubject(reading, mention) || (whole && datelineEnd(reading, whole)) === mention.from);
};

/** The only other person of the sentence, where the description is the subject of another clause. */
const otherThan = (
  { tokens }: Reading,
  acts: Named,
  here: readonly Named[],
  { from }: Mention,
): Entity | undefined => {
  if (!/^(?:but|when|while|after|as|because|since|and|though|although)$/.test(tokens[from - 1]?.lower ?? ''))
    return undefined;
  const others = new Set(here.filter(({ entity }) => entity !== acts.entity).map(({ entity }) => entity));
  const [one] = others;
  return others.size === 1 ? one : undefined;
};

/** What only one of two in a contest is: which of them, the reader has to know. */
const ONE_OF_TWO = /^(?:champion|titleholder|challenger|incumbent|newcomer|runner-up)$/;

/** Who spoke in the sentence before, and did not only ask; else its one subject. */
const about = (
  reading: Reading,
  people: readonly Named[],
  memory: Memory,
  { from, head }: Mention,
): Entity | undefined => {
  if (ONE_OF_TWO.test(reading.tokens[head]?.lower ?? '')) return undefined;
  const unit = (reading.unitAt[from] ?? 0) - 1;
  const before = people.filter((one) => one.unit === unit);
  const speaker = lastSpeaker(memory);
  const spoke = before.find(({ entity }) => entity === speaker?.entity && unit === speaker.unit);
  const acting = spoke ? [spoke] : before.filter((one) => isActing(reading, one));
  return acting.some((one) => asks(reading, one)) ? undefined : onlyOf(acting.map(({ entity }) => entity));
};

const asks = ({ tokens }: Reading, { mention: { to } }: Named): boolean =>
  /^(?:ask|press|question|interview)(?:s|ed)?$/.test(tokens[to]?.lower ?? '');

const canBeCalled = ({ body }: Reading, { gender, roles }: Entity, mention: Mention): boolean => {
  const words = textOf(body, mention);
  const called = genderOfRole(words);
  const party = partyIn(words);
  const others = roles.map((role) => partyIn(textOf(body, role))).filter((one) => one && one !== party);
  return (!called || !gender || called === gender) && (!party || others.length === 0);
};
