import type { Mention } from '../../../../story/mentions/mention.ts';
import { oncePer } from '../../../../story/once.ts';
import { textOf } from '../../../../story/span.ts';
import type { Reading } from '../../../reading.ts';
import type { Cast } from '../../cast/entities.ts';
import { roleWords } from '../../descriptions/office.ts';
import { type Entity, namedBefore } from '../../entity.ts';
import { onlyOf } from '../../only.ts';
import { kindCalled } from './kind.ts';

/** "The bank" after "a letter from the bank, Talvia", "the chip maker" after "chip maker Norvane": the one body that the story has called so before. */
export const calledSo = (reading: Reading, cast: Cast, mention: Mention): Entity | undefined => {
  if (!kindCalled(reading, mention)) return undefined;
  const asked = roleWords(textOf(reading.body, mention));
  if (asked.length === 1 && OF_ANY.test(asked[0] ?? '')) return undefined;
  const alike = (bodiesByNoun(cast).get(asked.at(-1) ?? '') ?? []).slice(0, mostAlike);
  const called = alike.filter(
    ({ entity, words }) => asked.every((word) => words.includes(word)) && namedBefore(entity, mention.start),
  );
  return onlyOf(called.map(({ entity }) => entity));
};

/** What every company is: whoever spoke last is meant, not who was once called so. */
const OF_ANY = /^(?:company|firm|group|organi[sz]ation|agency)$/;

/** More bodies of one noun than a story has: those beyond are not looked at. */
const mostAlike = 128;

interface Called {
  readonly entity: Entity;
  readonly words: readonly string[];
}

/** The bodies of a story by the last word of what they are called. */
const bodiesByNoun = oncePer(
  ({ body, entities }: Cast): ReadonlyMap<string, readonly Called[]> =>
    Map.groupBy(
      entities
        .filter(({ kind }) => kind !== 'person' && kind !== 'place')
        .flatMap((entity) => entity.roles.map((role) => ({ entity, words: roleWords(textOf(body, role)) }))),
      ({ words }) => words.at(-1) ?? '',
    ),
);
