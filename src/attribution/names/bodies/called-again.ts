import type { Mention } from '../../../story/mentions/mention.ts';
import { organisationWords } from '../../../story/mentions/words.ts';
import { oncePer } from '../../../story/once.ts';
import type { Reading } from '../../reading.ts';
import type { Cast } from '../cast/entities.ts';
import { type Entity, namedBefore } from '../entity.ts';

/** "the commission", "the ministry" in small letters: the organisation of that word named last before. */
export const bodyMeant = (reading: Reading, cast: Cast, mention: Mention): Entity | undefined => {
  const word = nounAfterThe(reading, mention);
  const before = (entity: Entity): number => namedBefore(entity, mention.start)?.start ?? -1;
  return (bodiesOf(cast).get(word ?? '') ?? [])
    .filter((entity) => before(entity) >= 0)
    .toSorted((a, b) => before(b) - before(a))[0];
};

/** "the" and a noun, and nothing else. */
const nounAfterThe = ({ tokens }: Reading, { from, to }: Mention): string | undefined =>
  tokens[from]?.lower === 'the' && to - from === 2 ? tokens[from + 1]?.lower : undefined;

const wordsOf = ({ name }: Entity): readonly string[] => name.toLowerCase().split(/\s+/);

/** More bodies of one word than a story has: those beyond are not looked at. */
const mostAlike = 128;

/** The organisations of a story by the words of bodies in their names. */
const bodiesOf = oncePer(({ entities }: Cast): ReadonlyMap<string, readonly Entity[]> => {
  const named = entities
    .filter(({ kind }) => kind === 'organisation')
    .flatMap((entity) => [...new Set(wordsOf(entity))].map((word) => ({ word, entity })))
    .filter(({ word }) => organisationWords.has(word));
  const byWord = Map.groupBy(named, ({ word }) => word);
  return new Map(
    [...byWord].map(([word, all]) => [word, all.slice(0, mostAlike).map(({ entity }) => entity)]),
  );
});
