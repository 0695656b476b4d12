import { personNouns } from '../../story/mentions/words.ts';
import { KIND, kindsOf } from '../../story/senses.ts';
import type { IndexedStory } from '../index.ts';
import type { Term } from '../question/question.ts';

/** "The dam", "Norcan Hydro": nobody, who would have an age; "the youth" is somebody, whatever is called after youth. */
export function isThing(noun: Term | undefined, { names, analysis }: IndexedStory): boolean {
  if (!noun || personNouns.has(noun.form)) return false;
  const named = analysis.entities.filter(({ aliases }) =>
    aliases.some((alias) => alias.toLowerCase().split(' ').includes(noun.form)),
  );
  if (names.has(noun.form) && named.length > 0) return named.every(({ gender }) => gender === undefined);
  const kinds = kindsOf(noun.lemma);
  return kinds.length > 0 && !kinds.includes(KIND.person);
}
