import type { Mention } from '../../../story/mentions/mention.ts';
import { organisationWords } from '../../../story/mentions/words.ts';
import { oncePer } from '../../../story/once.ts';
import { type Reading, tokenFrom } from '../../reading.ts';
import type { Cast } from '../cast/entities.ts';
import { type Entity, namedBefore } from '../entity.ts';

/** "the commission", "the budget office" in small letters: the organisation of those words named last before. */
export const bodyMeant = (reading: Reading, cast: Cast, mention: Mention): Entity | undefined => {
  const words = wordsAfterThe(reading, mention);
  const before = (entity: Entity): number => namedBefore(entity, mention.start)?.start ?? -1;
  const [last, other] = (bodiesOf(cast).get(words.at(-1) ?? '') ?? [])
    .filter((entity) => before(entity) >= 0 && words.every((word) => wordsOf(entity).includes(word)))
    .toSorted((a, b) => before(b) - before(a));
  return last && other && areJoined(reading, before(other), before(last)) ? undefined : last;
};

/** "The Trade Ministry and the Health Ministry": two that one breath names. */
const areJoined = ({ tokens, mentions, mentionAt }: Reading, first: number, last: number): boolean => {
  const mention = mentions[mentionAt[tokenFrom(tokens, first)] ?? -1];
  const to = mention?.to ?? -1;
  return tokens[to]?.lower === 'and' && tokenFrom(tokens, last) === to + 1;
};

/** Behind "the" up to the noun, where nothing has a capital. */
const wordsAfterThe = ({ tokens }: Reading, { from, to }: Mention): readonly string[] => {
  const words = tokens[from]?.lower === 'the' ? tokens.slice(from + 1, to) : [];
  return words.every(({ class: kind }) => kind === 'word' || kind === 'verb')
    ? words.map(({ lower }) => lower)
    : [];
};

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
