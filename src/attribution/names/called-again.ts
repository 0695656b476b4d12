import { lexicon } from '../../story/lexicon.ts';
import type { Mention } from '../../story/mentions/mention.ts';
import { companyWords, organisationWords } from '../../story/mentions/words.ts';
import { oncePer } from '../../story/once.ts';
import type { Reading } from '../reading.ts';
import type { Cast } from './entities.ts';
import { type Entity, namedBefore } from './entity.ts';
import { type Memory, speakerBefore } from './memory.ts';
import { mentionsBefore } from './mentions-before.ts';
import { isPersonByForm } from './person-by-form.ts';

/** What a body is called again by, and the words by which its name tells that it is one. */
interface BodyKind {
  readonly nouns: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly company: boolean;
}

const kinds: readonly BodyKind[] = lexicon('body-kinds').map((line) => {
  const [nouns = [], names = []] = line.split(' = ').map((words) => words.split(' '));
  return { nouns: new Set(nouns), names: new Set(names), company: nouns[0] === 'company' };
});

/** "The company said" after "Corvane said", "the agency" after a sentence on one agency: the body of that kind which spoke right before, or which alone the sentence before names. */
export const bodyOfKind = (
  reading: Reading,
  cast: Cast,
  memory: Memory,
  mention: Mention,
): Entity | undefined => {
  const noun = nounAfterThe(reading, mention);
  const kind = kinds.find(({ nouns }) => nouns.has(noun ?? ''));
  if (!kind || mention.kind !== 'nominal') return undefined;
  const named = bodiesNamedBefore(reading, cast, mention);
  const spoke = speakerBefore(reading, memory, mention);
  // Whoever spoke last is meant whatever else is named: news on companies names many.
  const alone = kind.company || named.every((one) => one === spoke);
  if (spoke && alone && isNamedBody(spoke) && mayBeOfKind(spoke, kind)) return spoke;
  const [one, ...others] = named;
  return one && others.length === 0 && mayBeOfKind(one, kind) && isOfKind(one, kind) ? one : undefined;
};

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

const isNamedBody = ({ kind, mentions }: Entity): boolean =>
  kind !== 'person' && kind !== 'place' && mentions.length > 0;

const wordsOf = ({ name }: Entity): readonly string[] => name.toLowerCase().split(/\s+/);

/** No word of its name tells that it is of another kind. */
const mayBeOfKind = (entity: Entity, { names }: BodyKind): boolean =>
  wordsOf(entity).every((word) => !organisationWords.has(word) || names.has(word));

/** A word of its name tells so. */
const isOfKind = (entity: Entity, { names, company }: BodyKind): boolean =>
  wordsOf(entity).some((word) => names.has(word)) ||
  (company && companyWords.has(wordsOf(entity).at(-1) ?? ''));

/** The different bodies, and names that may be a body's, of the sentence before and of what stands before in its own. */
const bodiesNamedBefore = (reading: Reading, cast: Cast, mention: Mention): readonly Entity[] => {
  const unit = reading.unitAt[mention.from] ?? 0;
  const entities = [unit, unit - 1]
    .flatMap((each) => mentionsBefore(reading, mention, each))
    .map((one) => (one.kind === 'name' ? cast.entityOf.get(one) : undefined))
    .filter((entity) => entity !== undefined)
    .filter((entity) => /^(?:organisation|unknown)$/.test(entity.kind) || isPersonByForm(entity));
  return [...new Set(entities)];
};

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
