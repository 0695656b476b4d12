import type { Entity } from '../../attribution/names/entity.ts';
import { KIND, sensesOf } from '../../story/senses.ts';
import { overlaps } from '../../story/span.ts';
import type { IndexedStory } from '../index.ts';

/** "A former treasurer was jailed", "An Ulm man": somebody, without a name. */
const NAMELESS = /^An? (?:\p{Lu}\S+ )?(?:\d|\p{Ll})/u;
/** Words among which it is told what they are, and sentences behind in which their name stands. */
const OPENING = 6;
const NEXT = 2;

/** "A former treasurer was jailed. … Ann Lee, 61, …": whether the lead tells of somebody whom the story goes on to name, as its subject. */
export function isOfLead(person: Entity, s: number, { analysis, passage }: IndexedStory): boolean {
  const { entities } = analysis;
  const [lead] = analysis.sentences;
  const { text = '', words = [] } = passage.sentences[s] ?? {};
  if (s !== 0 || !lead || !NAMELESS.test(text)) return false;
  const tellsOfSomebody = words.slice(0, OPENING).some(({ lemma }) => sensesOf(lemma).includes(KIND.person));
  const namesSomebody = entities.some(
    ({ gender, mentions }) => gender !== undefined && mentions.some((mention) => overlaps(mention, lead)),
  );
  const isNamedNext = passage.sentences
    .slice(1, 1 + NEXT)
    .some((next) => person.aliases.some((alias) => next.text.startsWith(alias)));
  return tellsOfSomebody && !namesSomebody && isNamedNext;
}
