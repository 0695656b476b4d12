import type { Mention } from '../../../story/mentions/mention.ts';
import { isPersonNoun, placeNames, titles } from '../../../story/mentions/words.ts';
import { oncePer } from '../../../story/once.ts';
import { textOf } from '../../../story/span.ts';
import type { Reading } from '../../reading.ts';
import type { Cast } from '../cast/entities.ts';
import { type Entity, firstRoles, namedBefore } from '../entity.ts';
import { onlyOf } from '../only.ts';
import { STANDING } from './nominal.ts';
import { roleWords } from './office.ts';
import { partyIn } from './party.ts';

/** The places in a title or description: "Texas" in "the Texas senator". */
export const placesIn = (words: readonly string[]): readonly string[] =>
  words.flatMap((word, at) => {
    const two = `${word} ${words[at + 1]}`;
    return placeNames.has(two) ? [two] : placeNames.has(word) ? [word] : [];
  });

/** The people of a story by the places that it tells of them: "Sen. Ann Lee of Texas", "Ohio Gov. Bo Diaz", "the mayor of Ulm". */
const peopleOf = oncePer((cast: Cast, { body }: Reading): ReadonlyMap<string, readonly Entity[]> => {
  const told = cast.entities
    .filter(({ kind }) => kind === 'person')
    .flatMap((entity) => {
      const spans = [...firstRoles(entity), ...(entity.affiliations ?? []).slice(0, 1)];
      const places = new Set(spans.flatMap((span) => placesIn(roleWords(textOf(body, span)))));
      return [...places].map((place) => ({ place, entity }));
    });
  const byPlace = Map.groupBy(told, ({ place }) => place);
  return new Map([...byPlace].map(([place, those]) => [place, those.map(({ entity }) => entity)]));
});

/** "The Texas senator" is no governor of Texas. */
const holds = ({ body }: Reading, entity: Entity, office: string): boolean =>
  firstRoles(entity).some((role) => roleWords(textOf(body, role)).includes(office));

/** "The Texas senator", "the Florida Republican": the one person named before of whom that place is told, whoever spoke last. */
export const calledByPlace = (reading: Reading, cast: Cast, mention: Mention): Entity | undefined => {
  const { tokens, body } = reading;
  if (mention.plural || tokens[mention.from]?.lower !== 'the') return undefined;
  const words = roleWords(textOf(body, mention)).filter((word) => !STANDING.test(word));
  const called = words.at(-1) ?? '';
  const [place, another] = placesIn(words.slice(0, -1));
  const plain = place !== undefined && words.length === 1 + place.split(' ').length;
  const isSomebody = titles.has(called) || isPersonNoun(called) || partyIn(called) !== undefined;
  if (!plain || another || !isSomebody) return undefined;
  const people = peopleOf(cast, reading).get(place) ?? [];
  return onlyOf(
    people.filter(
      (entity) =>
        namedBefore(entity, mention.start) && (!titles.has(called) || holds(reading, entity, called)),
    ),
  );
};
